import type { ParagraphStyle, Theme } from './theme.js'

/** 三号, 四号 and so on in points. */
const size = { er: 22, san: 16, si: 14, xiaosi: 12, wu: 10.5 } as const

/** 225 mm of type area in 22 lines: 10.227 mm. */
const lineOfBodyPt = 28.99

const body: ParagraphStyle = {
  role: 'fangsong',
  sizePt: size.san,
  linePt: lineOfBodyPt,
  align: 'justify',
  indentCharacters: 2,
  beforePt: 0,
  afterPt: 0,
  bold: false,
  color: '000000',
}

/**
 * Official documents after GB/T 9704-2012: A4, a type area of 156 × 225 mm with 22 lines of 28
 * characters, 小标宋 22 pt for the title, 仿宋 16 pt for the body, 黑体 and 楷体 for the first two
 * levels of headings. The standard names kinds of faces; the families are those that Chinese offices
 * have installed.
 */
export const gongwen: Theme = {
  name: 'gongwen',
  page: {
    widthMm: 210,
    heightMm: 297,
    marginMm: { top: 37, right: 26, bottom: 35, left: 28 },
    linesPerPage: 22,
    charactersPerLine: 28,
    gapLines: 0.5,
    tightestLineShare: 1,
    pageNumberBelowMm: 7,
    pageNumberForm: 'dashes',
    pageNumberPlace: 'outside',
    hasRunningHead: false,
  },
  colors: {
    accent: '2F5D8A',
    onAccent: 'FFFFFF',
    soft: 'F2F2F2',
    rule: '000000',
    up: 'C00000',
    down: '00703C',
    flat: '595959',
    redHead: 'FF0000',
  },
  titleBlock: 'plain',
  faces: {
    fangsong: {
      eastAsia: '仿宋',
      latin: '仿宋',
      system: ['仿宋', 'FangSong', '仿宋_GB2312', 'STFangsong', 'Zhuque Fangsong (technical preview)'],
      css: ['FangSong', 'STFangsong', 'FangSong_GB2312'],
    },
    song: {
      eastAsia: '宋体',
      latin: '宋体',
      system: ['宋体', 'SimSun', 'STSong', 'Noto Serif CJK SC', 'Noto Serif SC'],
      css: ['SimSun', 'STSong', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC'],
    },
    hei: {
      eastAsia: '黑体',
      latin: '黑体',
      system: ['黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC', 'Noto Sans SC'],
      css: ['SimHei', 'STHeiti', 'Heiti SC', 'Noto Sans CJK SC', 'Noto Sans SC'],
    },
    kai: {
      eastAsia: '楷体',
      latin: '楷体',
      system: ['楷体', 'KaiTi', 'STKaiti', '楷体_GB2312', 'LXGW WenKai'],
      css: ['KaiTi', 'STKaiti', 'Kaiti SC', 'LXGW WenKai'],
    },
    xiaobiaosong: {
      eastAsia: '方正小标宋简体',
      latin: '方正小标宋简体',
      system: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
      css: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'STZhongsong', 'Noto Serif CJK SC', 'Noto Serif SC'],
    },
  },
  styles: {
    kicker: { ...body, role: 'kai', align: 'center', indentCharacters: 0 },
    subtitle: { ...body, role: 'kai', align: 'center', indentCharacters: 0, afterPt: lineOfBodyPt },
    byline: { ...body, role: 'kai', align: 'center', indentCharacters: 0, afterPt: lineOfBodyPt },
    redHeadMark: {
      ...body,
      role: 'xiaobiaosong',
      sizePt: 36,
      linePt: 46,
      align: 'center',
      indentCharacters: 0,
      color: 'FF0000',
    },
    redHeadLine: { ...body, align: 'center', indentCharacters: 0 },
    addressee: { ...body, align: 'left', indentCharacters: 0 },
    contentsHead: { ...body, role: 'hei', align: 'center', indentCharacters: 0, afterPt: lineOfBodyPt / 2 },
    contentsEntry: { ...body, align: 'left', indentCharacters: 0 },
    title: {
      ...body,
      role: 'xiaobiaosong',
      sizePt: size.er,
      linePt: 32,
      align: 'center',
      indentCharacters: 0,
      afterPt: lineOfBodyPt,
    },
    heading1: { ...body, role: 'hei', align: 'left' },
    heading2: { ...body, role: 'kai', align: 'left' },
    heading3: { ...body, align: 'left' },
    heading4: { ...body, align: 'left' },
    body,
    quote: { ...body, role: 'kai' },
    boxHead: { ...body, role: 'hei', align: 'left', indentCharacters: 0 },
    boxBody: { ...body, role: 'kai' },
    cardLabel: { ...body, role: 'hei', sizePt: size.wu, linePt: 16, align: 'center', indentCharacters: 0 },
    cardFigure: { ...body, role: 'hei', sizePt: size.er, linePt: 30, align: 'center', indentCharacters: 0 },
    cardDetail: { ...body, role: 'song', sizePt: size.wu, linePt: 16, align: 'center', indentCharacters: 0 },
    list: body,
    caption: {
      ...body,
      role: 'hei',
      sizePt: size.xiaosi,
      linePt: 20,
      align: 'center',
      indentCharacters: 0,
      beforePt: 6,
      afterPt: 4,
    },
    tableHead: { ...body, role: 'hei', sizePt: size.wu, linePt: 16, align: 'center', indentCharacters: 0 },
    tableCell: { ...body, role: 'song', sizePt: size.wu, linePt: 16, align: 'left', indentCharacters: 0 },
    note: {
      ...body,
      role: 'song',
      sizePt: size.wu,
      linePt: 16,
      align: 'left',
      indentCharacters: 0,
      beforePt: 3,
    },
    footnote: { ...body, role: 'song', sizePt: size.wu, linePt: 16, indentCharacters: 0 },
    signature: { ...body, align: 'right', indentCharacters: 0 },
    attachmentHead: { ...body, role: 'hei', align: 'left', indentCharacters: 0 },
    imprint: { ...body, sizePt: size.si, linePt: 24, align: 'left', indentCharacters: 0 },
    runningHead: { ...body, role: 'song', sizePt: size.wu, linePt: 16, align: 'left', indentCharacters: 0 },
    pageNumber: { ...body, role: 'song', sizePt: size.si, linePt: 18, align: 'right', indentCharacters: 0 },
  },
  table: {
    outerRulePt: 1,
    headRulePt: 0.5,
    ruleColor: '000000',
    headFill: '',
    stripeFill: '',
    cellPaddingPt: 4,
  },
  chart: {
    heightMm: 48,
    role: 'song',
    sizePt: 10.5,
    colors: ['2F5D8A', 'B9C7D6', 'B0413E', 'E3C9A8', '4E7A3A', 'C9D6B0'],
    axisColor: '595959',
    gridColor: 'D9D9D9',
  },
}
