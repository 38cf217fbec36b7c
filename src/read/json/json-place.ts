/**
 * Where the value under a path stands in a JSON text, or what holds it: line and column from 1. The text
 * is known to be JSON, so a scan over brackets and strings is enough, and it stops at the value.
 */
export function jsonPlace(text: string, path: readonly PropertyKey[]): { line: number; column: number } {
  let at = skipSpace(text, 0)
  for (const step of path) {
    const inner = text[at] === '{' ? memberAt(text, at, String(step)) : elementAt(text, at, Number(step))
    if (inner === undefined) break
    at = inner
  }
  return lineAndColumn(text, at)
}

/** Line and column, from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

function memberAt(text: string, open: number, name: string): number | undefined {
  let found: number | undefined
  for (let at = skipSpace(text, open + 1); text[at] === '"';) {
    const end = stringEnd(text, at)
    const value = skipSpace(text, skipSpace(text, end) + 1)
    // Of a name given twice the last one counts.
    if (JSON.parse(text.slice(at, end)) === name) found = value
    at = afterComma(text, valueEnd(text, value))
  }
  return found
}

function elementAt(text: string, open: number, index: number): number | undefined {
  if (text[open] !== '[') return undefined
  let at = skipSpace(text, open + 1)
  for (let count = 0; at < text.length && text[at] !== ']'; count++) {
    if (count === index) return at
    at = afterComma(text, valueEnd(text, at))
  }
  return undefined
}

function afterComma(text: string, end: number): number {
  const at = skipSpace(text, end)
  return text[at] === ',' ? skipSpace(text, at + 1) : at
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++
  return at
}

function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function valueEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const mark = text[at]
    if (mark === '"') at = stringEnd(text, at) - 1
    else if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') {
      if (depth === 0) return at
      depth--
    } else if (mark === ',' && depth === 0) return at
    if (depth === 0 && (mark === '"' || mark === '}' || mark === ']')) return at + 1
  }
  return text.length
}
