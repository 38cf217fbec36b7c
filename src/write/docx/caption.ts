import { plainText } from '../../document/plain-text.js'
import type { Inline } from '../../document/nodes.js'
import { textRuns, wordParagraph, type WordBlock } from './adapter.js'
import { inlineContext, type Context } from './context.js'
import { writeInlines } from './inlines.js'
import { styleIds } from './style-ids.js'
import { words } from './words.js'

/** The numbered line of a table or chart; nothing if it has neither number nor text. */
export function writeCaption(
  label: string,
  caption: readonly Inline[],
  context: Context,
  keepNext: boolean,
): WordBlock[] {
  const hasText = plainText(caption) !== ''
  if (label === '' && !hasText) return []
  const inline = inlineContext(context, 'caption')
  const separator = label !== '' && hasText ? words[context.language].afterCaptionLabel : ''
  return [
    wordParagraph({
      styleId: styleIds.caption,
      keepNext,
      children: [
        ...(label === '' ? [] : textRuns(label + separator, inline.run)),
        ...writeInlines(caption, inline),
      ],
    }),
  ]
}

/** The small print under a table or chart, kept together. */
export function writeNotes(
  notes: readonly (readonly Inline[])[],
  context: Context,
  keepNext: boolean,
): WordBlock[] {
  const inline = inlineContext(context, 'note')
  return notes.map((note, index) =>
    wordParagraph({
      styleId: styleIds.note,
      keepNext: index < notes.length - 1 || keepNext,
      children: writeInlines(note, inline),
    }),
  )
}
