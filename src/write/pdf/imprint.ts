import type { Imprint } from '../../document/nodes.js'
import type { BlockContext } from './blocks.js'
import { pitchPt } from './context.js'
import { mmToPt } from './geometry.js'
import { composeInlines, lineMarks } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement } from './structure.js'
import { foot, type Unit } from './units.js'

/** Thickness of the first and the last rule, and of the one between: GB/T 9704-2012, 7.4.1. */
const outerRuleMm = 0.35
const innerRuleMm = 0.25

/** The closing block, its last rule on the foot of the type area; a letter's has no rules. */
export function imprintUnits({ copies, printer, date }: Imprint, context: BlockContext): Unit[] {
  const style = { ...context.theme.styles.imprint, align: 'left' as const, indentCharacters: 0 }
  const indentPt = pitchPt(context, style)
  const rightPt = context.widthPt - indentPt
  const marks: Mark[] = []
  let y = 0
  const rule = (widthMm: number): void => {
    if (context.isLetter) return
    const widthPt = mmToPt(widthMm)
    const common = { kind: 'rule', x: context.leftPt, dy: 0, of: 'artifact' } as const
    const dx = context.widthPt - context.leftPt
    marks.push({ ...common, y: y + widthPt / 2, dx, widthPt, color: style.color })
    y += widthPt
  }
  const linesOf = (value: string, hangingPt = 0) =>
    value === ''
      ? []
      : composeInlines([{ type: 'text', value }], style, context, {
          widthPt: rightPt - indentPt,
          hangingPt,
        })
  const set = (lines: ReturnType<typeof linesOf>, leftPt: number, topPt: number): void => {
    const of = addElement(context.element, 'P')
    for (const [index, line] of lines.entries())
      marks.push(...lineMarks(line, style, context, { of, leftPt, topPt: topPt + index * style.linePt }))
  }
  rule(outerRuleMm)
  if (copies !== undefined && copies !== '') {
    // Further lines stand below the first name, behind 抄送：.
    const label = /^[^：:]{1,6}[：:]/.exec(copies)?.[0] ?? ''
    const lines = linesOf(copies, [...label].length * indentPt)
    set(lines, context.leftPt + indentPt, y)
    y += lines.length * style.linePt
    if (printer !== '' || date !== '') rule(innerRuleMm)
  }
  const printerLines = linesOf(printer)
  const dateLines = linesOf(date)
  const datePt = Math.max(0, ...dateLines.map(({ widthPt }) => widthPt))
  const printerPt = Math.max(0, ...printerLines.map(({ widthPt }) => widthPt))
  const isOneLine = printerPt + datePt + indentPt <= rightPt - indentPt
  set(printerLines, context.leftPt + indentPt, y)
  if (!isOneLine) y += printerLines.length * style.linePt
  set(dateLines, rightPt - datePt, y)
  y += (isOneLine ? Math.max(printerLines.length, dateLines.length) : dateLines.length) * style.linePt
  rule(outerRuleMm)
  return [foot(y, marks)]
}
