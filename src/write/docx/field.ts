import { runProperties, type RunStyle, type WordInline } from './run.js'
import { element, escapeXml } from './xml.js'

const mark = (type: 'begin' | 'separate' | 'end', properties: string): string =>
  `<w:r>${properties}${element('w:fldChar', { 'w:fldCharType': type })}</w:r>`

/** The runs before a field's result. */
export function fieldStart(instruction: string, style: RunStyle = {}): string {
  const properties = runProperties(style)
  return (
    mark('begin', properties) +
    `<w:r>${properties}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
    mark('separate', properties)
  )
}

export const fieldEnd = (style: RunStyle = {}): string => mark('end', runProperties(style))

/** A field with the result that it has on opening. */
export function field(instruction: string, result: WordInline, style: RunStyle = {}): WordInline {
  return { xml: fieldStart(instruction, style) + result.xml + fieldEnd(style), text: result.text }
}
