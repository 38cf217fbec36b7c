import type { Imprint } from '../../document/nodes.js'
import { inlineContext, type Context } from './context.js'
import { joined, solid, type WordBlock } from './flow.js'
import { wordGrid, type Cell } from './grid.js'
import { spacer, wordParagraph, type Rule } from './paragraph.js'
import { textRun } from './run.js'
import { textWidthEm } from '../text-width.js'
import { mmToPt, ptToEighths, ptToTwips } from './units.js'

/** GB/T 9704-2012: the rules over and under the block, and between its lines. */
const outerRuleMm = 0.35
const innerRuleMm = 0.25

/** The closing block, its last rule on the foot of the last page's type area. */
export function writeImprint(node: Imprint, context: Context): WordBlock {
  const { sizePt } = context.theme.styles.imprint
  const { run } = inlineContext(context, 'imprint')
  const width = context.widthTwips
  const side = ptToTwips(sizePt)
  const rule = (mm: number): Rule => ({ eighths: ptToEighths(mmToPt(mm)), color: '000000' })
  const lines: WordBlock[] = []
  if (node.copies !== undefined && node.copies !== '') {
    const label = /^[^：:]{1,8}[：:]/.exec(node.copies)?.[0] ?? ''
    const hanging = ptToTwips(textWidthEm(label, context.latinFace) * sizePt)
    lines.push(
      wordParagraph(context, 'imprint', [textRun(node.copies, run)], {
        keepNext: true,
        indent: { left: side + hanging, right: side, hanging },
      }),
    )
  }
  lines.push(
    wordParagraph(context, 'imprint', [textRun(`${node.printer}\t${node.date}`, run)], {
      indent: { left: side, right: side },
      tabs: [{ kind: 'right', at: width - side }],
    }),
  )
  const cells = lines.map((content, index): Cell => ({
    content,
    rules: {
      top: rule(index === 0 ? outerRuleMm : innerRuleMm),
      ...(index === lines.length - 1 ? { bottom: rule(outerRuleMm) } : {}),
    },
  }))
  const block = wordGrid(context, {
    columnWidths: [width],
    rows: cells.map((cell) => ({ cells: [cell] })),
    // Readers differ in whether a floating table begins at its edge or at its text.
    padding: { top: 0, bottom: 0, left: 0, right: 0 },
    floating: { at: 'foot', x: context.pageLeftTwips },
  })
  const anchor = spacer(context, 1)
  return joined([
    {
      xml: block.xml,
      flow: [
        solid(
          lines.flatMap(({ flow }) => flow),
          { keepNext: true },
        ),
      ],
    },
    anchor,
  ])
}
