import type { RedHead } from '../../document/nodes.js'
import { inlineContext, type Context } from './context.js'
import { joined, solid, type WordBlock } from './flow.js'
import { wordParagraph, type Rule } from './paragraph.js'
import { characterSpacingTwips } from './page.js'
import { textRun, type WordInline } from './run.js'
import { textWidthEm } from '../text-width.js'
import { mmToPt, mmToTwips, ptToTwips, twipsToPt } from './units.js'

/** GB/T 9704-2012: from the head of the type area to the mark, from the number to the red rule. */
const markBelowTypeAreaMm = 35
const ruleBelowTextMm = 4
/** Of a letter: from the page's head to the mark; its rules' length, and their place over the page's foot. */
const letterMarkMm = 30
export const letterRuleMm = 170
export const letterRuleAboveFootMm = 20
const blankLines = 2

/** In an exact line the baseline stands at four fifths; Han type reaches so far above and below it, in em. */
const baseline = 0.8
const aboveBaselineEm = 0.86
const belowBaselineEm = 0.07

const smallestMarkPt = 22
const redRuleEighths = 12
const letterRuleEighths = 24
/** Word takes no more than this between text and rule. */
const mostRuleSpacePt = 31

/** The mark's size: the theme's, or smaller so that it stands on one line. */
function markSize(mark: string, widthPt: number, sizePt: number): number {
  const fitting = Math.floor((widthPt / Math.max(1, textWidthEm(mark))) * 2) / 2
  return Math.max(smallestMarkPt, Math.min(sizePt, fitting))
}

/** Where ink stands in an exact line, in points. */
const inkTop = (linePt: number, sizePt: number): number => linePt * baseline - sizePt * aboveBaselineEm
const belowInk = (linePt: number, sizePt: number): number =>
  linePt * (1 - baseline) - sizePt * belowBaselineEm

/** A rule that stands 4 mm below the ink of its line; Word counts whole points, and readers add a part of one. */
function ruleBelow(linePt: number, sizePt: number, color: string, rule: Partial<Rule>): Rule {
  const space = mmToPt(ruleBelowTextMm) - belowInk(linePt, sizePt)
  return {
    eighths: redRuleEighths,
    color,
    space: Math.max(0, Math.min(mostRuleSpacePt, Math.floor(space))),
    ...rule,
  }
}

/** 份号, 密级和保密期限, 紧急程度, each on a line of its own from the head of the type area. */
function marginalia(node: RedHead, context: Context): WordInline[] {
  const { run } = inlineContext(context, 'redHeadLine')
  const strong = { ...run, face: context.theme.faces.hei }
  return [
    ...(node.copyNumber === undefined ? [] : [textRun(node.copyNumber, run)]),
    ...(node.secrecy === undefined ? [] : [textRun(node.secrecy, strong)]),
    ...(node.urgency === undefined ? [] : [textRun(node.urgency, strong)]),
  ]
}

function numberLine(node: RedHead, context: Context): WordInline[] {
  const { run } = inlineContext(context, 'redHeadLine')
  if (node.signer === undefined) return [textRun(node.number, run)]
  return [
    textRun(`\t${node.number}\t${node.signer.label}`, run),
    textRun(node.signer.name, { ...run, face: context.theme.faces.kai }),
  ]
}

function writeDocumentHead(node: RedHead, context: Context): WordBlock {
  const { theme, widthTwips } = context
  const { redHeadMark, redHeadLine, body } = theme.styles
  const red = theme.colors.redHead
  const lines = marginalia(node, context)
  const sizePt = markSize(node.mark, twipsToPt(widthTwips), redHeadMark.sizePt)
  const linePt = (redHeadMark.linePt / redHeadMark.sizePt) * sizePt
  const beforeMark = mmToPt(markBelowTypeAreaMm) - lines.length * redHeadLine.linePt - inkTop(linePt, sizePt)
  const hasNumber = node.number !== '' || node.signer !== undefined
  const after = ptToTwips(blankLines * body.linePt)
  const character = ptToTwips(redHeadLine.sizePt) + characterSpacingTwips(theme)
  return joined([
    ...lines.map((line) => wordParagraph(context, 'redHeadLine', [line], { align: 'left', keepNext: true })),
    wordParagraph(
      context,
      'redHeadMark',
      [textRun(node.mark, { color: red, ...(sizePt === redHeadMark.sizePt ? {} : { sizePt }) })],
      {
        keepNext: true,
        before: ptToTwips(Math.max(0, beforeMark)),
        line: ptToTwips(linePt),
        ...(hasNumber ? {} : { after, ruleBelow: ruleBelow(linePt, sizePt, red, {}) }),
      },
    ),
    ...(hasNumber
      ? [
          wordParagraph(context, 'redHeadLine', numberLine(node, context), {
            keepNext: true,
            before: ptToTwips(blankLines * body.linePt - belowInk(linePt, sizePt)),
            after,
            ruleBelow: ruleBelow(redHeadLine.linePt, redHeadLine.sizePt, red, {}),
            ...(node.signer === undefined
              ? {}
              : {
                  align: 'left' as const,
                  // The rule is as long as the line, so the room at both ends is made by tabs.
                  tabs: [
                    { kind: 'left' as const, at: character },
                    { kind: 'right' as const, at: widthTwips - character },
                  ],
                }),
          }),
        ]
      : []),
  ])
}

function writeLetterHead(node: RedHead, context: Context): WordBlock {
  const { theme, widthTwips } = context
  const { redHeadMark, redHeadLine, body } = theme.styles
  const red = theme.colors.redHead
  const { page } = theme
  const sizePt = markSize(node.mark, mmToPt(letterRuleMm), redHeadMark.sizePt)
  const linePt = (redHeadMark.linePt / redHeadMark.sizePt) * sizePt
  const rule = ruleBelow(linePt, sizePt, red, { kind: 'thickThinSmallGap', eighths: letterRuleEighths })
  const topPt = mmToPt(letterMarkMm) - inkTop(linePt, sizePt)
  const heightPt = linePt + (rule.space ?? 0) + letterRuleEighths / 4
  const mark = wordParagraph(
    context,
    'redHeadMark',
    [textRun(node.mark, { color: red, ...(sizePt === redHeadMark.sizePt ? {} : { sizePt }) })],
    {
      frame: {
        x: mmToTwips((page.widthMm - letterRuleMm) / 2),
        y: ptToTwips(topPt),
        width: mmToTwips(letterRuleMm),
        height: ptToTwips(heightPt),
      },
      line: ptToTwips(linePt),
      ruleBelow: rule,
    },
  )
  const below = Math.max(0, topPt + heightPt - mmToPt(page.marginMm.top))
  const lines = marginalia(node, context)
  const { run } = inlineContext(context, 'redHeadLine')
  const [first = textRun('', run), ...rest] = lines
  const number: WordInline = textRun(node.number === '' ? '' : `\t${node.number}`, run)
  const shown = [[first, number], ...rest.map((line) => [line])]
  // Seven eighths of a character between the rule and the first line.
  const gapPt = (redHeadLine.sizePt * 7) / 8 - inkTop(redHeadLine.linePt, redHeadLine.sizePt)
  return joined([
    mark,
    { xml: '', flow: [solid([], { linePt: below, keepNext: true })] },
    ...shown.map((line, index) =>
      wordParagraph(context, 'redHeadLine', line, {
        align: 'left',
        keepNext: true,
        tabs: [{ kind: 'right', at: widthTwips }],
        ...(index === 0 ? { before: ptToTwips(Math.max(0, gapPt)) } : {}),
        ...(index === shown.length - 1 ? { after: ptToTwips(blankLines * body.linePt) } : {}),
      }),
    ),
  ])
}

/** The red head of an official document or letter after GB/T 9704-2012. */
export function writeRedHead(node: RedHead, context: Context): WordBlock {
  return node.form === 'letter' ? writeLetterHead(node, context) : writeDocumentHead(node, context)
}
