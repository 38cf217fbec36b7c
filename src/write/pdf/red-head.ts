import type { RedHead } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import type { BlockContext } from './blocks.js'
import type { Line } from './compose.js'
import { halfLeadingPt, pitchPt } from './context.js'
import { geometryOf, mmToPt } from './geometry.js'
import { composeInlines, lineMarks } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement } from './structure.js'
import { keepWithNext, matter, space, type Unit } from './units.js'

/** From the type area's head to the upper edge of the mark's ink: GB/T 9704-2012, 7.2.4. */
const markBelowAreaMm = 35
/** From the page's upper edge to the upper edge of a letter's mark: 10.1. */
const letterMarkBelowPageMm = 30
/** From the document's number, or a letter's mark, to the red rule. */
const ruleBelowMm = 4
const letterRuleMm = 170
/** From a letter's second rule to the page's lower edge. */
const letterRuleAbovePageMm = 20
/** The standard names no thickness. */
const ruleWidthPt = 1.5
const thinRulePt = 0.75
const thickRulePt = 2.25
const doubleRuleGapPt = 1.5
/** Blank lines between the mark and the number, and between the red rule and the title. */
const blankLines = 2

/** The red head of an official document, all of it in one piece at the head of its page. */
export function redHeadUnits(node: RedHead, context: BlockContext): Unit[] {
  return node.form === 'letter' ? letterUnits(node, context) : documentUnits(node, context)
}

interface SetLine {
  readonly line: Line
  readonly style: ParagraphStyle
}

const linesOf = (text: string, style: ParagraphStyle, context: BlockContext): SetLine[] =>
  text === ''
    ? []
    : composeInlines([{ type: 'text', value: text }], style, context).map((line) => ({ line, style }))

/** 份号 in 仿宋, 密级 and 紧急程度 in 黑体, one below the other. */
function classification({ copyNumber, secrecy, urgency }: RedHead, context: BlockContext): SetLine[] {
  const style: ParagraphStyle = { ...context.theme.styles.redHeadLine, align: 'left', indentCharacters: 0 }
  return [
    ...linesOf(copyNumber ?? '', style, context),
    ...linesOf(secrecy ?? '', { ...style, role: 'hei' }, context),
    ...linesOf(urgency ?? '', { ...style, role: 'hei' }, context),
  ]
}

/** The mark in one line, smaller if its characters do not fit; how far its ink is from its square's head. */
function markOf(text: string, context: BlockContext): SetLine & { readonly inkTopPt: number } {
  const wanted = context.theme.styles.redHeadMark
  const [unbroken] = composeInlines([{ type: 'text', value: text }], wanted, context, { widthPt: 1e6 })
  const naturalPt = unbroken?.widthPt ?? 0
  const sizePt = wanted.sizePt * Math.min(1, context.widthPt / Math.max(1, naturalPt))
  const style = { ...wanted, sizePt, linePt: sizePt, color: context.theme.colors.redHead }
  const [line] = composeInlines([{ type: 'text', value: text }], style, context, { align: 'center' })
  const emptyLine: Line = { runs: [], startPt: 0, widthPt: 0, notes: [] }
  return { line: line ?? emptyLine, style, inkTopPt: line ? inkTopPt(line, sizePt) : 0 }
}

/** Share of the square above the baseline. */
const ascender = 0.88

function inkTopPt({ runs }: Line, sizePt: number): number {
  const tops = runs.flatMap(({ text, face }) =>
    face
      ? [...text].map((character) => {
          const glyph = face.font.glyphForCodePoint(character.codePointAt(0) ?? 0)
          return glyph.bbox.maxY / face.font.unitsPerEm
        })
      : [],
  )
  const highest = Math.max(0, ...tops.filter(Number.isFinite))
  return (ascender - highest) * sizePt
}

function stack(lines: readonly SetLine[], topPt: number, context: BlockContext): Mark[] {
  let y = topPt
  return lines.flatMap(({ line, style }) => {
    const marks = lineMarks(line, style, context, { of: addElement(context.element, 'P'), topPt: y })
    y += style.linePt
    return marks
  })
}

const rule = (context: BlockContext, x: number, y: number, widthPt: number, lengthPt: number): Mark => ({
  kind: 'rule',
  x,
  y: y + widthPt / 2,
  dx: lengthPt,
  dy: 0,
  widthPt,
  color: context.theme.colors.redHead,
  of: 'artifact',
})

function documentUnits(node: RedHead, context: BlockContext): Unit[] {
  const { redHeadLine, body } = context.theme.styles
  const head = classification(node, context)
  const classificationPt = head.reduce((sum, { style }) => sum + style.linePt, 0)
  const mark = markOf(node.mark, context)
  const markInkPt = Math.max(mmToPt(markBelowAreaMm), classificationPt)
  const markTopPt = markInkPt - mark.inkTopPt
  // Elements are read in the order in which they are made.
  const classificationMarks = stack(head, 0, context)
  const of = addElement(context.element, 'P')
  const numberTopPt = markTopPt + mark.style.sizePt + blankLines * body.linePt
  const { marks, heightPt } = numberAndSigner(node, numberTopPt, context)
  const rulePt =
    heightPt > 0
      ? numberTopPt + heightPt - halfLeadingPt(redHeadLine) + mmToPt(ruleBelowMm)
      : markTopPt + mark.style.sizePt + mmToPt(ruleBelowMm)
  return [
    keepWithNext(
      matter(
        rulePt + ruleWidthPt,
        [
          ...classificationMarks,
          ...lineMarks(mark.line, mark.style, context, { of, topPt: markTopPt }),
          ...marks,
          rule(context, 0, rulePt, ruleWidthPt, context.widthPt),
        ],
        { barrier: 'firm' },
      ),
    ),
    ...space(blankLines * body.linePt).map(keepWithNext),
  ]
}

/** The number in the middle, or one character from the left edge beside who signed, 居右空一字. */
function numberAndSigner(
  { number, signer }: RedHead,
  topPt: number,
  context: BlockContext,
): { marks: Mark[]; heightPt: number } {
  const style: ParagraphStyle = { ...context.theme.styles.redHeadLine, indentCharacters: 0 }
  const indentPt = pitchPt(context, style)
  if (!signer) {
    const lines = linesOf(number, { ...style, align: 'center' }, context)
    return { marks: stack(lines, topPt, context), heightPt: lines.length * style.linePt }
  }
  const left = { ...style, align: 'left' as const }
  const numberLines = composeInlines([{ type: 'text', value: number }], left, context, { indentPt })
  const [label] = composeInlines([{ type: 'text', value: signer.label }], left, context)
  const [name] = composeInlines([{ type: 'text', value: signer.name }], { ...left, role: 'kai' }, context)
  const nameLeftPt = context.widthPt - indentPt - (name?.widthPt ?? 0)
  const labelLeftPt = nameLeftPt - pitchPt(context, style) * [...signer.label].length
  const of = addElement(context.element, 'P')
  const signerOf = addElement(context.element, 'P')
  const marks = [
    ...numberLines.flatMap((line, index) =>
      lineMarks(line, left, context, { of, topPt: topPt + index * style.linePt }),
    ),
    ...(label ? lineMarks(label, left, context, { of: signerOf, topPt, leftPt: labelLeftPt }) : []),
    ...(name
      ? lineMarks(name, { ...left, role: 'kai' }, context, { of: signerOf, topPt, leftPt: nameLeftPt })
      : []),
  ]
  return { marks, heightPt: Math.max(1, numberLines.length) * style.linePt }
}

/** Two rules side by side, the thick one outside: over the text and at the foot of the page. */
function doubleRule(context: BlockContext, y: number, order: 'thick-first' | 'thin-first'): Mark[] {
  const page = geometryOf(context.theme, 'portrait')
  const lengthPt = mmToPt(letterRuleMm)
  const x = (page.widthPt - lengthPt) / 2 - page.leftPt
  const [first, second] = order === 'thick-first' ? [thickRulePt, thinRulePt] : [thinRulePt, thickRulePt]
  return [
    rule(context, x, y, first, lengthPt),
    rule(context, x, y + first + doubleRuleGapPt, second, lengthPt),
  ]
}

const doubleRulePt = thickRulePt + doubleRuleGapPt + thinRulePt

/** A letter: the mark, double rules over the text and at the page's foot, the number at the right. */
function letterUnits(node: RedHead, context: BlockContext): Unit[] {
  const { redHeadLine, body } = context.theme.styles
  const page = geometryOf(context.theme, 'portrait')
  const mark = markOf(node.mark, context)
  const markTopPt = mmToPt(letterMarkBelowPageMm) - page.topPt - mark.inkTopPt
  const rulePt = markTopPt + mark.style.sizePt + mmToPt(ruleBelowMm)
  const footRulePt = page.heightPt - mmToPt(letterRuleAbovePageMm) - doubleRulePt - page.topPt
  const of = addElement(context.element, 'P')
  const head = classification(node, context)
  // 7/8 of a character between the rule and the squares of the first line below it.
  const linesTopPt = rulePt + doubleRulePt + (redHeadLine.sizePt * 7) / 8 - halfLeadingPt(redHeadLine)
  const number = linesOf(node.number, { ...redHeadLine, align: 'right', indentCharacters: 0 }, context)
  const signer = node.signer
    ? linesOf(`${node.signer.label}${node.signer.name}`, { ...redHeadLine, align: 'right' }, context)
    : []
  const right = [...number, ...signer]
  const linesPt = Math.max(head.length, right.length) * redHeadLine.linePt
  return [
    keepWithNext(
      matter(
        linesTopPt + linesPt,
        [
          ...lineMarks(mark.line, mark.style, context, { of, topPt: markTopPt }),
          ...doubleRule(context, rulePt, 'thick-first'),
          ...stack(head, linesTopPt, context),
          ...stack(right, linesTopPt, context),
          ...doubleRule(context, footRulePt, 'thin-first'),
        ],
        { barrier: 'firm' },
      ),
    ),
    ...space(blankLines * body.linePt).map(keepWithNext),
  ]
}
