import type { Contents } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { baseRun, inlineContext, type Context } from './context.js'
import { field, fieldEnd, fieldStart } from './field.js'
import { joined, noBlock, type WordBlock } from './flow.js'
import { wordParagraph } from './paragraph.js'
import { textRun, wrapped, type WordInline } from './run.js'
import { contentsIndentCharacters } from './styles.js'
import { ptToTwips } from './units.js'
import { words } from './words.js'
import { element, valued } from './xml.js'

/** Stands in the text for the page of a bookmark until all pages are known; no text can hold it. */
export const pageMark = (bookmark: string): string => `\u0001${bookmark}\u0001`

/** Puts the pages in. */
export const fillPages = (xml: string, pageOf: (bookmark: string) => number): string =>
  xml.replace(/\u0001([^\u0001]*)\u0001/g, (_, bookmark: string) => String(pageOf(bookmark)))

/** Word's own table of contents, with the pages as the estimate has them until Word counts anew. */
export function writeContents(node: Contents, context: Context): WordBlock {
  const { theme, outline, language } = context
  const entries = outline.headings.filter(({ heading }) => heading.level <= node.depth)
  if (entries.length === 0) return noBlock
  const run = baseRun(context)
  const toc = `TOC \\o "1-${node.depth}" \\h \\z \\u`
  const { sizePt } = theme.styles.contentsEntry
  const paragraphs = entries.map(({ heading, bookmark }, index) => {
    const label = heading.label === '' ? '' : heading.label + words[language].afterHeadingLabel
    const text = textRun(`${label}${plainText(heading.children)}\t`, run)
    const page = field(`PAGEREF ${bookmark} \\h`, textRun(pageMark(bookmark), run), run)
    const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">`
    const entry: WordInline = wrapped(link, [text, { ...page, text: '00' }], '</w:hyperlink>')
    const children: WordInline[] = [
      ...(index === 0 ? [{ xml: fieldStart(toc, run), text: '' }] : []),
      entry,
      ...(index === entries.length - 1 ? [{ xml: fieldEnd(run), text: '' }] : []),
    ]
    const level = ptToTwips((heading.level - 1) * contentsIndentCharacters * sizePt)
    const block = wordParagraph(context, 'contentsEntry', children, {
      tabs: [{ kind: 'right', at: context.widthTwips, leader: 'dot' }],
      ...(heading.level === 1 ? {} : { indent: { left: level } }),
    })
    if (heading.level === 1) return block
    const base = valued('w:pStyle', context.styleIds.contentsEntry)
    return { ...block, xml: block.xml.replace(base, valued('w:pStyle', `TOC${heading.level}`)) }
  })
  const head = inlineContext(context, 'contentsHead')
  const inner = joined([
    ...(node.label === ''
      ? []
      : [wordParagraph(context, 'contentsHead', [textRun(node.label, head.run)], { keepNext: true })]),
    ...paragraphs,
  ])
  const properties = element(
    'w:sdtPr',
    {},
    element(
      'w:docPartObj',
      {},
      valued('w:docPartGallery', 'Table of Contents'),
      element('w:docPartUnique', {}),
    ),
  )
  return {
    xml: element('w:sdt', {}, properties, element('w:sdtContent', {}, inner.xml)),
    flow: inner.flow,
  }
}
