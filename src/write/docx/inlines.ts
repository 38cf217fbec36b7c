import type { Inline, InlineType } from '../../document/nodes.js'
import { isLinkUrl } from '../../document/links.js'
import type { InlineContext } from './context.js'
import { field } from './field.js'
import { writeFootnote } from './footnote.js'
import { breakRun, textRun, wrapped, type RunStyle, type WordInline } from './run.js'
import { linkStyleId } from './style-ids.js'
import { ptToEmu } from './units.js'
import { words } from './words.js'
import { element } from './xml.js'

type Handler<K extends InlineType> = (
  node: Extract<Inline, { type: K }>,
  context: InlineContext,
) => WordInline[]

const withRun = (inline: InlineContext, run: Partial<RunStyle>): InlineContext => ({
  ...inline,
  run: { ...inline.run, ...run },
})

/** Han type has no italic: emphasis takes 楷体, and in text that is 楷体 already, dots under the characters. */
function emphasized(inline: InlineContext): InlineContext {
  const { theme, language } = inline.context
  if (words[language].emphasis === 'italic') return withRun(inline, { italic: true })
  if (inline.role === 'kai') return withRun(inline, { dotted: true })
  return { ...withRun(inline, { face: theme.faces.kai }), role: 'kai' }
}

/** As in a PDF: faces that are not strong give way to 黑体, which is made heavier where text is set in it already. */
function strengthened(inline: InlineContext): InlineContext {
  const { theme, language } = inline.context
  const { role } = inline
  if (language === 'en' || role === 'hei' || role === 'xiaobiaosong') return withRun(inline, { bold: true })
  return { ...withRun(inline, { face: theme.faces.hei }), role: 'hei' }
}

const arrows = { up: '↑', down: '↓', flat: '→' } as const

/** The longest bar in a cell, and how thick it is, in em of the cell's text. */
export const longestBarEm = 5
const barThicknessEm = 0.55

const inlines: { readonly [K in InlineType]: Handler<K> } = {
  text: (node, { run }) => [textRun(node.value, run)],
  number: (node, { run, context, isNote }) => [
    context.figures?.write(node, run, isNote) ?? textRun(node.text, run),
  ],
  break: (_, { run }) => [breakRun(run)],
  strong: (node, inline) => writeInlines(node.children, strengthened(inline)),
  emphasis: (node, inline) => writeInlines(node.children, emphasized(inline)),
  link: (node, inline) => {
    // Word refuses a whole file for one target that is no URI.
    if (!isLinkUrl(node.url) || !URL.canParse(node.url)) return writeInlines(node.children, inline)
    const { parts } = inline.context
    const { href } = new URL(node.url)
    const id =
      inline.isNote === true ? parts.relateInNotes('hyperlink', href) : parts.relate('hyperlink', href, true)
    const children = writeInlines(node.children, withRun(inline, { styleId: linkStyleId }))
    const [start = '', end = ''] = element('w:hyperlink', { 'r:id': id, 'w:history': 1 }, '\n').split('\n')
    return [wrapped(start, children, end)]
  },
  footnote: (node, inline) => [writeFootnote(node, inline.context)],
  reference: (node, { run, context }) => {
    const target = context.outline.targets.get(node.target)
    const shown = textRun(node.text, run)
    if (target === undefined) return [shown]
    // A field would show the bookmarked text when Word updates it: right only where that is what is printed.
    if (target.label === node.text && node.text !== '')
      return [field(`REF ${target.bookmark} \\h`, shown, run)]
    const start = `<w:hyperlink w:anchor="${target.bookmark}" w:history="1">`
    return [wrapped(start, [shown], '</w:hyperlink>')]
  },
  arrow: (node, { run, context }) => [
    textRun(arrows[node.direction], { ...run, color: context.theme.colors[node.direction] }),
  ],
  bar: (node, { context, style, isNote }) => {
    const widthPt = (Math.max(0, Math.min(100, Number(node.percent))) / 100) * longestBarEm * style.sizePt
    if (!(widthPt > 0) || isNote === true) return []
    const { colors } = context.theme
    const size = { width: ptToEmu(widthPt), height: ptToEmu(barThicknessEm * style.sizePt) }
    const color = node.isNegative ? colors.down : colors.up
    return [{ xml: context.parts.block(color, { size, alternative: '' }), text: '', drawnPt: widthPt }]
  },
}

function writeInline<K extends InlineType>(
  node: Extract<Inline, { type: K }>,
  context: InlineContext,
): WordInline[] {
  const handler: Handler<K> = inlines[node.type]
  return handler(node, context)
}

/** The runs of some inlines; every figure is a run of its own. */
export function writeInlines(nodes: readonly Inline[], context: InlineContext): WordInline[] {
  return nodes.flatMap((node) => writeInline(node, context))
}
