import { plainText } from '../../document/plain-text.js'
import type { Chart, Inline, Table } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import { inlineContext, type Context, type InlineContext } from './context.js'
import { field } from './field.js'
import { joined, noBlock, type WordBlock } from './flow.js'
import { writeInlines } from './inlines.js'
import { wordParagraph, type ParagraphProperties } from './paragraph.js'
import { textRun, wrapped, type WordInline } from './run.js'
import { ptToTwips } from './units.js'
import { words } from './words.js'

const numbered = /^(.*?\D)(\d+)$/s

/** `表1` with the number as Word's own count of tables, so that captions inserted later go on from it. */
function writeLabel(label: string, { context, run }: InlineContext): WordInline[] {
  const [, name, number] = numbered.exec(label) ?? []
  if (name === undefined || number === undefined) return [textRun(label, run)]
  const sequence = name.trim().replace(/[^\p{L}\p{N}_]/gu, '')
  if (sequence === '') return [textRun(label, run)]
  const restart = context.parts.countCaption(sequence) === Number(number) ? '' : ` \\r ${Number(number)}`
  return [textRun(name, run), field(`SEQ ${sequence} \\* ARABIC${restart}`, textRun(number, run), run)]
}

/** The numbered line of a table or chart; nothing if it has neither number nor text. */
export function writeCaption(
  node: Table | Chart,
  context: Context,
  more: Pick<ParagraphProperties, 'keepNext' | 'before' | 'after'>,
): WordBlock {
  const { label, caption, id } = node
  const hasText = plainText(caption) !== ''
  if (label === '' && !hasText) return noBlock
  const inline = inlineContext(context, 'caption')
  const target = id === undefined ? undefined : context.outline.targets.get(id)
  const mark = target === undefined ? undefined : context.parts.bookmark(target.bookmark)
  const separator = label !== '' && hasText ? words[context.language].afterCaptionLabel : ''
  const children = writeInlines(caption, inline)
  return wordParagraph(
    context,
    'caption',
    [
      ...(label === '' && mark === undefined
        ? []
        : [wrapped(mark?.start ?? '', writeLabel(label, inline), mark?.end ?? '')]),
      textRun(separator, inline.run),
      ...children,
    ],
    more,
  )
}

/** The small print under a table or chart, kept together, with half a line below it; its space above is the style's if not given. */
export function writeNotes(
  notes: readonly (readonly Inline[])[],
  context: Context,
  keepNext: boolean,
  before?: number,
): WordBlock {
  const inline = inlineContext(context, 'note')
  const halfLine = ptToTwips(gapPtOf(context.theme))
  return joined(
    notes.map((note, index) =>
      wordParagraph(context, 'note', writeInlines(note, inline), {
        keepNext: index < notes.length - 1 || keepNext,
        keepLines: true,
        ...(index > 0 || before !== undefined ? { before: before ?? 0 } : {}),
        ...(index < notes.length - 1 ? { after: 0 } : {}),
        ...(index === notes.length - 1 ? { after: halfLine } : {}),
      }),
    ),
  )
}
