const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'nothing'

/** Where a text stops being JSON; engines tell it in words that differ, and often not at all. */
export function jsonFault(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  for (let at = 0; ;) {
    token.lastIndex = at
    const match = token.exec(text)
    const start = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 0)
    if (match === null) return start
    const [, mark, string] = match
    const next = after(expected, mark, string !== undefined, open)
    if (next === undefined) return start
    expected = next
    at = token.lastIndex
  }
}

function after(
  expected: Expected,
  mark: string | undefined,
  string: boolean,
  open: string[],
): Expected | undefined {
  const end = (): Expected => (open.length === 0 ? 'nothing' : 'next')
  if (mark === '}' || mark === ']') {
    const opening = mark === '}' ? '{' : '['
    const may = expected === 'next' || expected === (mark === '}' ? 'key-or-end' : 'value-or-end')
    return may && open.pop() === opening ? end() : undefined
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined
  if (mark === ',') return expected === 'next' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined
  if (expected === 'key' || expected === 'key-or-end') return string ? 'colon' : undefined
  if (expected !== 'value' && expected !== 'value-or-end') return undefined
  if (mark === undefined) return end()
  open.push(mark)
  return mark === '{' ? 'key-or-end' : 'value-or-end'
}
