import type { Footnote } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { inlineContext, type Context } from './context.js'
import { writeInlines } from './inlines.js'
import { wordParagraph } from './paragraph.js'
import { textRun, type WordInline } from './run.js'
import { footnoteMarkStyleId } from './style-ids.js'
import { element, textNamespaces, valued, xmlDeclaration } from './xml.js'

const mark = (content: string): string =>
  `<w:r><w:rPr>${valued('w:rStyle', footnoteMarkStyleId)}</w:rPr>${content}</w:r>`

/** The mark in the text; the note itself goes to the foot of its page. */
export function writeFootnote(node: Footnote, context: Context): WordInline {
  const inline = { ...inlineContext(context, 'footnote'), isNote: true }
  // A note cannot hang on a note.
  const children = writeInlines(
    node.children.filter(({ type }) => type !== 'footnote'),
    inline,
  )
  const id = context.parts.footnote((number) =>
    element(
      'w:footnote',
      { 'w:id': number },
      wordParagraph(context, 'footnote', [
        { xml: mark('<w:footnoteRef/>'), text: '' },
        textRun(' ', inline.run),
        ...children,
      ]).xml,
    ),
  )
  return {
    xml: mark(element('w:footnoteReference', { 'w:id': id })),
    text: '',
    notes: [`1 ${plainText(node.children)}`],
  }
}

const separator = (id: number, type: string, content: string): string =>
  element(
    'w:footnote',
    { 'w:type': type, 'w:id': id },
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:r>${content}</w:r></w:p>`,
  )

/** The part `word/footnotes.xml`. */
export const footnotesPart = (notes: readonly string[]): string =>
  xmlDeclaration +
  element(
    'w:footnotes',
    textNamespaces,
    separator(-1, 'separator', '<w:separator/>'),
    separator(0, 'continuationSeparator', '<w:continuationSeparator/>'),
    ...notes,
  )
