import { strong, text } from '../../document/builders.js'
import type { AttachmentList, Imprint, Inline, RedHead } from '../../document/nodes.js'
import type { MarkdownContext } from './context.js'
import { paragraph, paragraphs, type Flow } from './flow.js'

const between = '\u3000'

const present = (...lines: readonly (string | undefined)[]): Inline[][] =>
  lines.flatMap((line) => (line === undefined || line === '' ? [] : [[text(line)]]))

/** The red head as lines of text over a rule. */
export function redHeadFlow(
  { form, mark, number, copyNumber, secrecy, urgency, signer }: RedHead,
  context: MarkdownContext,
): Flow[] {
  const marks = present(copyNumber, secrecy, urgency)
  const signed = signer === undefined ? '' : signer.label + signer.name
  const numbers = present([number, signed].filter((one) => one !== '').join(between))
  const name: Inline[][] = [[strong(mark)]]
  return [
    ...paragraphs(
      form === 'letter' ? [...name, ...marks, ...numbers] : [...marks, ...name, ...numbers],
      context,
    ),
    { type: 'thematicBreak' },
  ]
}

/** One attachment beside its label, several as a numbered list under it. */
export function attachmentListFlow({ label, items }: AttachmentList, context: MarkdownContext): Flow[] {
  const [only] = items
  if (items.length === 1 && only !== undefined) return paragraph([text(label), ...only], context)
  return [
    ...paragraph([text(label)], context),
    {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: paragraph(item, context),
      })),
    },
  ]
}

export const imprintFlow = ({ copies, printer, date }: Imprint, context: MarkdownContext): Flow[] => [
  { type: 'thematicBreak' },
  ...paragraphs(present(copies, [printer, date].filter((one) => one !== '').join(between)), context),
]
