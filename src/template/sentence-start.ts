const blockTag = /\{\{~?(?:[#/^]|\s*else\b)[^{}]*\}\}(\s*)$/
const lineMarks = /(?:^|\n)[ \t]*(?:#{1,6}|[-*+>]|\d+[.)])?[ \t]*$/
const sentenceEnd = /[.!?]["'”’)\]]*\s$/

/** Whether a tag at an offset of a template's text begins a sentence, a line mark or a block tag aside. */
export function startsSentence(text: string, offset: number): boolean {
  let before = text.slice(0, offset)
  for (;;) {
    const without = before.replace(blockTag, '$1')
    if (without === before) break
    before = without
  }
  if (sentenceEnd.test(before)) return true
  return lineMarks.test(before) && /(?:^|\n)[ \t]*\n?[ \t]*\S*[ \t]*$/.test(before) && opensBlock(before)
}

/** A line that goes on from the one before begins no sentence. */
function opensBlock(before: string): boolean {
  const lines = before.split('\n')
  const last = lines.at(-1)?.trim() ?? ''
  const previous = lines.at(-2)?.trim() ?? ''
  return last !== '' || previous === '' || /[.!?]$/.test(previous)
}
