import { gongwen } from './gongwen.js'
import type { ParagraphStyle, Theme } from './theme.js'

const ink = '262626'
const accent = '1F4E79'

const body: ParagraphStyle = {
  role: 'song',
  sizePt: 11,
  linePt: 20,
  align: 'justify',
  indentCharacters: 2,
  beforePt: 0,
  afterPt: 4,
  bold: false,
  color: ink,
}

const sans: ParagraphStyle = { ...body, role: 'hei', align: 'left', indentCharacters: 0 }

/**
 * A statistical bulletin in A4: the title on a band of colour, key figures on cards, coloured charts,
 * 黑体 headings and 宋体 text of 11 pt.
 */
export const report: Theme = {
  ...gongwen,
  name: 'report',
  page: {
    widthMm: 210,
    heightMm: 297,
    marginMm: { top: 25, right: 22, bottom: 24, left: 22 },
    linesPerPage: 35,
    charactersPerLine: 42,
    gapLines: 0.5,
    tightestLineShare: 0.965,
    pageNumberBelowMm: 8,
    pageNumberForm: 'of-total',
    pageNumberPlace: 'right',
    hasRunningHead: true,
  },
  colors: {
    accent,
    onAccent: 'FFFFFF',
    soft: 'EEF3F8',
    rule: 'B9C7D6',
    up: 'C0392B',
    down: '1A7340',
    flat: '666666',
    redHead: 'FF0000',
  },
  titleBlock: 'band',
  styles: {
    kicker: { ...sans, sizePt: 11, linePt: 18, color: 'D6E4F0' },
    title: { ...sans, sizePt: 22, linePt: 32, bold: true, color: 'FFFFFF' },
    subtitle: { ...sans, sizePt: 12, linePt: 20, color: 'FFFFFF' },
    byline: { ...sans, sizePt: 10, linePt: 16, color: 'D6E4F0' },
    redHeadMark: gongwen.styles.redHeadMark,
    redHeadLine: { ...sans, align: 'center', color: ink },
    addressee: { ...body, align: 'left', indentCharacters: 0 },
    contentsHead: { ...sans, sizePt: 14, linePt: 24, bold: true, color: accent, afterPt: 6 },
    contentsEntry: { ...sans, sizePt: 10.5, linePt: 19, afterPt: 0 },
    heading1: { ...sans, sizePt: 15, linePt: 26, bold: true, color: accent, beforePt: 12, afterPt: 6 },
    heading2: { ...sans, sizePt: 12.5, linePt: 22, bold: true, beforePt: 8, afterPt: 4 },
    heading3: { ...sans, sizePt: 11, linePt: 20, bold: true, beforePt: 4, afterPt: 2 },
    heading4: { ...sans, sizePt: 11, linePt: 20, beforePt: 4, afterPt: 2 },
    body,
    quote: { ...body, role: 'kai', color: '404040' },
    boxHead: { ...sans, bold: true, color: accent, afterPt: 2 },
    boxBody: { ...body, sizePt: 10.5, linePt: 18 },
    cardLabel: { ...sans, sizePt: 9.5, linePt: 14, color: '595959', afterPt: 0 },
    cardFigure: { ...sans, sizePt: 18, linePt: 26, bold: true, color: accent, afterPt: 0 },
    cardDetail: { ...sans, sizePt: 9, linePt: 14, color: '595959', afterPt: 0 },
    list: body,
    caption: { ...sans, sizePt: 10.5, linePt: 18, bold: true, beforePt: 8, afterPt: 4 },
    tableHead: { ...sans, sizePt: 9.5, linePt: 15, align: 'center', afterPt: 0, bold: true, color: 'FFFFFF' },
    tableCell: { ...body, sizePt: 9.5, linePt: 15, align: 'left', indentCharacters: 0, afterPt: 0 },
    note: {
      ...body,
      sizePt: 9,
      linePt: 14,
      align: 'left',
      indentCharacters: 0,
      beforePt: 2,
      afterPt: 2,
      color: '595959',
    },
    footnote: { ...body, sizePt: 9, linePt: 13, indentCharacters: 0, afterPt: 0 },
    signature: { ...body, align: 'right', indentCharacters: 0 },
    attachmentHead: { ...sans, bold: true },
    imprint: { ...sans, sizePt: 10, linePt: 16 },
    runningHead: { ...sans, sizePt: 9, linePt: 14, color: '666666' },
    pageNumber: { ...sans, sizePt: 9, linePt: 14, align: 'right', color: '666666' },
  },
  table: {
    outerRulePt: 0.75,
    headRulePt: 0.5,
    ruleColor: 'B9C7D6',
    headFill: accent,
    stripeFill: 'F5F8FB',
    cellPaddingPt: 5,
  },
  chart: {
    heightMm: 62,
    role: 'hei',
    sizePt: 9,
    colors: [accent, '8FB3D5', 'B4551A', 'EFC27A', '4F7F3A', 'B9A6D3'],
    axisColor: '595959',
    gridColor: 'E3E8ED',
  },
}
