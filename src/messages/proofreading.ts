import type { Message } from './index.js'
import { said } from './said.js'

/** What each rule of the proofreader has to say, by its stable code. */
export const proofreadingMessages = {
  // A text against itself
  'multiple-from-to': said('倍数与起止数不符', 'the multiple does not follow from the two figures'),
  'growth-from-to': said('增幅与起止数不符', 'the growth does not follow from the two figures'),
  'increment-from-to': said('增减量与起止数不符', 'the increment does not follow from the two figures'),
  'points-from-to': said('百分点与起止比率不符', 'the points do not follow from the two rates'),
  'direction-from-to': said('升降用词与起止数相反', 'the word says the opposite of the two figures'),
  'average-from-to': said('年均增速与起止数不符', 'the average growth does not follow from the two figures'),
  'average-of-rates': said(
    '平均增速与各年增速不符',
    'the average growth does not follow from the years’ growth',
  ),
  'gap-of-rates': said('差距与两个增速不符', 'the gap does not follow from the two rates'),
  'beside-itself': said('与自身相比', 'a region is compared with itself'),
  'annualised-rate': said(
    '折年率与环比增速不符',
    'the annual rate does not follow from the rate on the previous period',
  ),
  'rate-change': said('增速变化与两个增速不符', 'the change does not follow from the two rates'),
  'decline-narrowed': said(
    '增速为正却说降幅收窄或扩大',
    'a decline is said to narrow or widen though the rate is positive',
  ),
  'share-of-whole': said('占比与部分、总数不符', 'the share does not follow from part and whole'),
  'share-over-whole': said('占比超过100%', 'the share exceeds 100%'),
  'part-over-whole': said('部分大于总数', 'the part exceeds the whole'),
  'sum-of-parts': said('各部分之和与总数不符', 'the parts do not add up to the whole'),
  'structure-sum': said('构成之和不等于100', 'the structure does not add up to 100'),
  'pull-of-contribution': said(
    '拉动点数与贡献率、增速不符',
    'the pull does not follow from contribution and growth',
  ),
  'growth-of-levels': said(
    '增速与文中两期数值不符',
    'the growth does not follow from the levels that the text gives',
  ),
  'growth-of-parts': said(
    '总体增速不在各部分增速之间',
    'the growth of the whole does not lie between those of its parts',
  ),
  'growth-of-increment': said('增速与增减量不符', 'the growth does not follow from the increment'),
  'new-over-total': said('新增数大于总数', 'more are new than there are'),
  'completion-excess': said('完成比例与超出幅度不符', 'the excess does not follow from the completion'),
  'years-span': said('年数与起止年份不符', 'the number of years does not follow from the first and the last'),
  'period-exists': said('日期或时期不存在', 'there is no such date or period'),
  'headline-period': said('标题所说时期与正文不同', 'the headline names another period than the text'),
  'same-figure': said('同一数据前后不一致', 'the same figure is stated twice differently'),
  'rank-conflict': said('同一位次前后矛盾', 'the ranks cannot both hold'),
  'direction-sign': said(
    '升降用词与正负号重复或相反',
    'the word of direction and the sign of the number clash',
  ),
  'increment-of-levels': said(
    '增减量与文中两期数值不符',
    'the increment does not follow from the levels that the text gives',
  ),
  'income-ratio': said('城乡收入比与两项收入不符', 'the ratio does not follow from the two incomes'),
  'natural-increase': said(
    '自然增长与出生、死亡不符',
    'the natural increase does not follow from births and deaths',
  ),
  'pace-of-calendar': said(
    '与时序进度之差不符',
    'the lead on schedule does not follow from completion and calendar',
  ),
  'per-head-total': said(
    '人均值与总量、人口不符',
    'the amount per head does not follow from total and population',
  ),
  'rank-move': said('位次变动与前后位次不符', 'the move does not follow from the two ranks'),
  'rank-order': said('表中数值与位次的顺序不符', 'figures and ranks of the table are not in one order'),
  'rank-shared': said('两地位次相同而未说明并列', 'two regions have one place without a word of sharing it'),
  'share-of-levels': said(
    '占比与文中数值不符',
    'the share does not follow from the levels that the text gives',
  ),
  'structure-of-levels': said('结构与各部分数值不符', 'the structure does not follow from the parts'),
  'urbanisation-rate': said(
    '城镇化率与两项人口数不符',
    'the urbanisation rate does not follow from the two populations',
  ),
  'trade-balance': said('贸易差额与进口、出口不符', 'the balance does not follow from exports and imports'),
  // A text against a dataset
  'data-value': said('与数据集不符', 'the dataset has another value'),
  'data-unit': said('数字与数据集相同而单位不同', 'the digits are the dataset’s but the unit is not'),
  'data-direction': said('升降方向与数据集相反', 'the dataset has the opposite direction'),
  'data-rank': said('位次与数据集不符', 'the dataset gives another rank'),
  'data-comparison': said('比较范围与数据集不符', 'the dataset states this beside another region or group'),
  'data-stale': said('误用了其他时期或地区的数据', 'the value is that of another period or region'),
  'data-swapped': said('两个数据互换了位置', 'two figures have changed places'),
  'data-period': said('时期与数据集不符', 'the dataset has this value for another period'),
  'data-region': said('地区与数据集不符', 'the dataset has this value for another region'),
  'data-vintage': said('使用了已修订的旧数据', 'the value has been revised since'),
  'data-status': said('把初步数、预计数当作最终数', 'a preliminary or expected figure is stated as final'),
  'data-name': said('名称与数据集不一致', 'the name is not spelt as in the dataset'),
  // Usage
  'figure-missing': said('漏填数字', 'a figure is missing'),
  'fold-by-to': said('“增长X倍”与“增长到X倍”混用', '“increased X-fold” is said for “to X times”'),
  'fold-decrease': said('下降不用“倍”', 'a decrease is not told in multiples'),
  'percent-for-points': said('百分比与百分点混用', 'per cent and percentage points are mixed up'),
  'change-of-rate': said('增速、增幅用词不当', 'growth of a growth rate is unclear'),
  doubling: said('“翻番”使用有误', 'the doublings do not fit'),
  'share-twice': said('占比表述重复', 'the share is said twice over'),
  'base-of-comparison': said('“同比”“环比”的基期不当', 'year on year is said with another base'),
  'approximate-twice': said('概数表述重复或矛盾', 'two words of approximation clash'),
  'range-mark': said('数值或时段范围的连接号不规范', 'the mark of a range is not the standard’s'),
  'range-unit': said('范围的前一数值缺少单位', 'the first number of a range lacks its unit'),
  'half-width-mark': said('中文中误用半角标点', 'a half-width mark stands in Chinese text'),
  'dash-mark': said('破折号不规范', 'a dash is not the standard’s'),
  'ordinal-ending': said('英文序数词尾不符', 'the ending does not go with the number'),
  'mixed-numerals': said('阿拉伯数字与汉字数字混写', 'Arabic and Chinese digits are mixed in one number'),
  // Documents against each other
  'documents-conflict': said('不同文件中同一数据不一致', 'documents state the same figure differently'),
} satisfies Readonly<Record<string, Message>>

export type ProofreadingCode = keyof typeof proofreadingMessages

const verdicts: Readonly<Record<string, Message>> = {
  contradiction: said('矛盾', 'contradiction'),
  'within-rounding': said('四舍五入范围内', 'within rounding'),
  doubtful: said('存疑', 'doubtful'),
  'not-assessable': said('无法核对', 'not assessable'),
}

export function verdictWord(verdict: string): Message {
  return verdicts[verdict] ?? said(verdict, verdict)
}

interface PlaceWords extends Partial<
  Record<'line' | 'column' | 'paragraph' | 'page' | 'table' | 'row' | 'cell', number | undefined>
> {
  readonly heading?: string | undefined
  readonly story?: keyof typeof storyWords | undefined
}

const storyWords = {
  header: said('页眉', 'header'),
  footer: said('页脚', 'footer'),
  footnote: said('脚注', 'footnote'),
  endnote: said('尾注', 'endnote'),
  'text-box': said('文本框', 'text box'),
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The words around a finding in a report for people. */
export const proofreadingWords = {
  place: (p: PlaceWords): Message => {
    const story = p.story === undefined ? undefined : storyWords[p.story]
    const zh = [
      story?.zh ?? '',
      p.page === undefined ? '' : `第${p.page}页`,
      p.paragraph === undefined ? '' : `第${p.paragraph}段`,
      p.table === undefined ? '' : `表${p.table}第${p.row ?? 1}行第${p.cell ?? 1}列`,
      p.heading === undefined ? '' : `（“${p.heading}”下）`,
    ].join('')
    const en = [
      story?.en ?? '',
      p.page === undefined ? '' : `page ${p.page}`,
      p.paragraph === undefined ? '' : `paragraph ${p.paragraph}`,
      p.table === undefined ? '' : `table ${p.table}, row ${p.row ?? 1}, column ${p.cell ?? 1}`,
      p.heading === undefined ? '' : `under “${p.heading}”`,
    ]
      .filter(Boolean)
      .join(', ')
    const position = [p.line, p.column].filter((part) => part !== undefined).join(':')
    return { en: [position, en].filter(Boolean).join(' '), zh: [position, zh].filter(Boolean).join(' ') }
  },
  report: said('数据核对报告', 'Proofreading report'),
  findings: said('核对结果', 'Findings'),
  toText: said('回到文中', 'back to the text'),
  arithmetic: said('计算', 'arithmetic'),
  related: said('对照', 'beside'),
  suggestion: said('建议', 'suggestion'),
  summary: (p: { contradictions: number; doubtful: number; figures: number }): Message => ({
    en: `${counted(p.figures, 'figure')} read: ${counted(p.contradictions, 'contradiction')}, ${p.doubtful} doubtful`,
    zh: `读出数据 ${p.figures} 处：矛盾 ${p.contradictions} 处，存疑 ${p.doubtful} 处`,
  }),
  more: (p: { shown: number }): Message => ({
    en: `more than ${p.shown} findings; mend these and check again`,
    zh: `发现超过 ${p.shown} 处；请先改正以上各处再核对`,
  }),
} as const

/** Suggestions and calculations that are more than symbols. */
export const proofreadingAdvice = {
  write: (p: { right: string }): Message => ({ en: `write ${p.right}`, zh: `应为“${p.right}”` }),
  writeIf: (p: { right: string; of: readonly string[] }): Message => ({
    en: `${p.right}, if ${p.of.join(', ')} are right`,
    zh: `若“${p.of.join('、')}”无误，应为“${p.right}”`,
  }),
  inDataset: (p: { value: string; key: string }): Message => ({
    en: `the dataset has ${p.value} (${p.key})`,
    zh: `数据集为 ${p.value}（${p.key}）`,
  }),
  cameFrom: (p: { value: string; expected: string; key: string }): Message => ({
    en: `write ${p.expected}; ${p.value} is ${p.key}`,
    zh: `应为 ${p.expected}；${p.value} 是 ${p.key} 的数据`,
  }),
  onlyElsewhere: (p: { value: string; key: string }): Message => ({
    en: `the dataset has nothing for what is named here; ${p.value} is ${p.key}`,
    zh: `数据集没有此处所说时期或地区的数据；${p.value} 是 ${p.key} 的数据`,
  }),
  didYouMean: (p: { name: string }): Message => ({
    en: `did you mean ${p.name}?`,
    zh: `是否应为“${p.name}”？`,
  }),
  eitherFigure: said('核对两处，改正其一', 'see which of the two is right and mend the other'),
  check: said('请核对', 'see whether it is right'),
  sameLevel: (p: { a: string; b: string }): Message => ({ en: `${p.a} ≠ ${p.b}`, zh: `${p.a} ≠ ${p.b}` }),
  status: (p: { status: string; key: string }): Message => ({
    en: `the dataset marks it ${p.status} (${p.key})`,
    zh: `数据集标记为 ${p.status}（${p.key}）`,
  }),
  sayExpected: said('写明“预计”或“初步核算”', 'say that it is expected or preliminary'),
} as const
