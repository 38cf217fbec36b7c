import { previousPeriod, samePeriodLastYear, type Period } from '../model/period.js'
import { chineseNumber } from './chinese-number.js'
import { hanQuantities } from './han-quantity.js'
import { directed, pointChange } from './zh-hans-measures.js'
import type { Phrasebook } from './phrasebook.js'
import { together } from './zh-hans-together.js'

const quarters = ['一季度', '二季度', '三季度', '四季度']

function withinYear(period: Period): string {
  const startMonth = Number(period.start.slice(5, 7))
  const endMonth = Number(period.end.slice(5, 7))
  switch (period.grain) {
    case 'half':
      return startMonth === 1 ? '上半年' : '下半年'
    case 'quarter':
      return quarters[(startMonth - 1) / 3] ?? ''
    case 'month':
      return `${startMonth}月`
    case 'months':
      return startMonth === 1 && endMonth === 9 ? '前三季度' : `${startMonth}—${endMonth}月`
    case 'day':
      return `${startMonth}月${Number(period.start.slice(8))}日`
    case 'year':
    case 'years':
    case 'days':
      return ''
  }
}

function periodLabel(period: Period, form: 'full' | 'short'): string {
  const startYear = period.start.slice(0, 4)
  const endYear = period.end.slice(0, 4)
  const day = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
  if (period.grain === 'year') return `${startYear}年`
  if (period.grain === 'years') return `${startYear}—${endYear}年`
  if (period.grain === 'days') {
    if (startYear !== endYear) return `${startYear}年${day(period.start)}—${endYear}年${day(period.end)}`
    const inner = `${day(period.start)}—${day(period.end)}`
    return form === 'short' ? inner : `${startYear}年${inner}`
  }
  if (startYear !== endYear) {
    return `${startYear}年${Number(period.start.slice(5, 7))}月—${endYear}年${Number(period.end.slice(5, 7))}月`
  }
  const inner = withinYear(period)
  return form === 'short' ? inner : `${startYear}年${inner}`
}

/** 上年同期 and the like; a period further back by its label. */
function baseLabel(period: Period, base: Period): string {
  if (base.id === samePeriodLastYear(period).id) return period.grain === 'year' ? '上年' : '上年同期'
  if (base.id !== previousPeriod(period).id) return periodLabel(base, 'full')
  switch (period.grain) {
    case 'month':
      return '上月'
    case 'quarter':
      return '上季度'
    case 'half':
      return base.start.endsWith('-01-01') ? '上半年' : '上年下半年'
    case 'year':
      return '上年'
    case 'day':
    case 'days':
    case 'months':
    case 'years':
      return periodLabel(base, 'full')
  }
}

const approximations: Phrasebook['approximations'] = {
  nearly: { word: '近', place: 'before' },
  about: { word: '约', place: 'before' },
  odd: { word: '余', place: 'inside' },
  over: { word: '超', place: 'before' },
  'at-least': { word: '以上', place: 'after' },
  'at-most': { word: '不超过', place: 'before', isVerb: true },
  under: { word: '不到', place: 'before' },
}

/** Simplified Chinese as the mainland's statistical offices write it. */
export const zhHans: Phrasebook = {
  language: 'zh-Hans',
  names: 'zh-Hans',
  subject: '{region}{name}',
  owner: (region) => region,
  doubledAfterWhole: '地区',
  subjectNeeded: false,
  atPeriod: '{period}',
  comma: '，',
  conjunction: '，',
  itemSeparator: '；',
  lastItemSeparator: '；',
  enumerationComma: '、',
  lastEnumerationComma: '、',
  stop: '。',
  quotes: ['“', '”'],
  level: {
    afterName: '{name}{mark}{verb}{value}',
    verbFirst: { beforeName: '{subject}{mark}{verb}{name}{value}' },
    linked: '{name}{mark}为{value}',
    bare: '{name}{mark}{value}',
  },
  growth: {
    up: {
      default: '{mark}同比增长{value}',
      short: '{mark}增长{value}',
      noun: '{mark}增速{value}',
      price: '{mark}同比上涨{value}',
    },
    down: { default: '{mark}同比下降{value}', short: '{mark}下降{value}' },
    flat: { default: '{mark}与{base}持平', short: '{mark}同比持平' },
  },
  gap: {
    up: {
      default: '{mark}高于{reference}{value}',
      faster: '{mark}快于{reference}{value}',
      named: '{quantity}{mark}高于{reference}{value}',
    },
    down: {
      default: '{mark}低于{reference}{value}',
      faster: '{mark}慢于{reference}{value}',
      named: '{quantity}{mark}低于{reference}{value}',
    },
    flat: { default: '{mark}与{reference}持平', named: '{quantity}{mark}与{reference}持平' },
  },
  rank: {
    alone: {
      default: '{mark}居{reference}{order}',
      named: '{quantity}{mark}居{reference}{order}',
      list: '{mark}列{reference}{order}',
    },
    tied: { default: '{mark}并列{reference}{order}', named: '{quantity}{mark}并列{reference}{order}' },
  },
  together,
  ofWhich: '；其中，',
  structure: {
    named: '{name}为{shares}',
    respectively: '{parts}占{whole}的比重分别为{values}',
    between: '∶',
  },
  sum: { default: '{items}，合计{total}', rounding: '{items}，合计{total}（分项与合计不等系四舍五入所致）' },
  before: {
    up: '{base}为增长{value}',
    down: '{base}为下降{value}',
    flat: '{base}持平',
  },
  order: { default: '第{number}位' },
  ordinal: (place) => place,
  tier: '前{number}位',
  series: '第{number}{unit}',
  within: '{reference}',
  copula: '为',
  share: {
    default: '{mark}占{reference}的比重为{value}',
    approximate: '{mark}占{reference}的比重{value}',
    short: '{mark}占{reference}{value}',
  },
  first: {
    value: {
      default: '首个',
      次: '首次',
      批: '第一批',
      家: '首家',
      项: '首项',
      例: '首例',
      台: '首台',
      座: '首座',
      条: '首条',
    },
    later: '第{number}{unit}',
    verb: '',
    beforeName: '{subject}{mark}{verb}{reference}{value}{name}',
    afterName: '{name}{mark}{verb}{reference}{value}',
  },
  directed,
  pointChange,
  base: baseLabel,
  quantities: { level: '总量', growth: '增速', share: '比重' },
  marks: { forecast: '预计', cumulative: '累计', both: '预计累计', aside: '' },
  approximations,
  statusAside: '（{status}）',
  absent: {
    level: { opening: '{name}{meaning}', following: '{quantity}{meaning}' },
    other: '{quantity}{meaning}',
    meanings: {
      'not-available': '未公布',
      suppressed: '因保密不公布',
      'not-applicable': '不适用',
      unlisted: '未公布或不适用',
    },
  },
  statuses: {
    provisional: '初步核算数',
    estimated: '估算数',
    forecast: '预计数',
    implied: '推算数',
    revised: '修订数',
    doubtful: '待核实数',
  },
  tables: {
    indicator: '指标',
    unit: '计量单位',
    region: '地区',
    period: '时期',
    headWithUnit: '{head}（{unit}）',
    periodRange: '{from}至{to}',
    columns: {
      level: '总量',
      target: '目标',
      'target-rank': '{reference}目标位次',
      'target-tier': '{reference}目标位次',
      increment: '增加额',
      growth: '同比增长（%）',
      'growth-on-previous': '环比增长（%）',
      'growth-since': '比基期增长（%）',
      'increase-multiple': '增长（倍）',
      times: '为基期的倍数',
      'average-growth': '年均增长（%）',
      'two-year-average': '两年平均增长（%）',
      'annual-average': '年均',
      share: '占{reference}比重（%）',
      'point-change': '提高（百分点）',
      gap: '高于{reference}（百分点）',
      'gap-turn': '转为高于{reference}（百分点）',
      standing: '与{reference}平均水平相比',
      contribution: '对{reference}增长贡献率（%）',
      pull: '拉动{reference}增长（百分点）',
      rank: '{reference}位次',
      'rank-change': '位次前移（位）',
      position: '为{reference}平均的倍数',
      'top-tier': '{reference}前列',
      first: '首创',
      only: '唯一',
      superlative: '地位',
      award: '奖项',
      rating: '等级',
      ordinal: '序次',
      'one-of': '同列数',
      date: '时间',
      completion: '完成目标（%）',
      pace: '快于时序进度（百分点）',
      streak: '连续',
      'streak-end': '结束连续',
      record: '历史最好',
      threshold: '首次突破',
      intensity: '强度',
      ratio: '与{reference}之比',
      disparity: '{reference}最高与最低之比',
      elasticity: '弹性系数',
      'location-quotient': '区位商',
      revision: '修订',
    },
    words: {
      standing: { up: '高于', down: '低于', flat: '相当' },
      record: { up: '新高', down: '新低', flat: '持平' },
      'top-tier': { up: '前列', down: '前列', flat: '前列' },
      'target-tier': { up: '前列', down: '前列', flat: '前列' },
      only: { up: '唯一', down: '唯一', flat: '唯一' },
    },
    // Not … and #: in the NBS yearbook these are figures below the smallest unit, and main items of a total.
    missing: {
      'not-available': { mark: '..', meaning: '未公布' },
      suppressed: { mark: '×', meaning: '因保密不公布' },
      'not-applicable': { mark: '—', meaning: '不适用' },
      unlisted: { mark: '—', meaning: '未公布或不适用' },
    },
    missingNote: '“{mark}”表示{meaning}',
    rankNote: '位次按{quantity}排列',
    rankNoteExcept: '位次按{quantity}排列，其中{names}按{other}排列',
    sumNote: '{names}的分项之和与总量不等，系四舍五入所致',
    statusNote: '{names}数据为{status}',
    breakNote: '{name}自{period}起统计口径有调整，与此前数据不直接可比',
    notesLabel: { one: '注：', several: '注：' },
    numberedNote: '{number}.{note}',
    caption: '{region}{period}{caption}',
    tableLabel: '表{number}',
    figureLabel: '图{number}',
  },
  cards: {
    labels: { growth: '{name}增速', share: '{name}比重', rank: '{name}位次' },
    arrows: { up: '上升', down: '下降', flat: '持平' },
  },
  chart: {
    kinds: {
      bar: '柱形图',
      'stacked-bar': '堆积柱形图',
      line: '折线图',
      'bar-line': '柱线图',
      pie: '饼图',
      ranking: '排序图',
    },
    alternative: '{kind}“{title}”（单位：{unit}）：{values}。',
    category: '{category}{points}',
    point: '{name}{value}',
    missingNote: '{names}{meaning}',
    pointName: '{name}{category}',
    pointAt: '{category}{name}',
  },
  sourcesLabel: '数据来源：',
  office: {
    colon: '：',
    contentsLabel: '目录',
    attachmentsLabel: '附件：',
    attachmentLabel: '附件{number}',
    signerLabel: '签发人：',
    copies: '抄送：{names}',
    printed: '{date}印发',
  },
  source: (agency, title) => (title.includes('《') ? `${agency}${title}` : `${agency}《${title}》`),
  ...hanQuantities({
    names: 'zh-Hans',
    approximations,
    rangeMarks: { plain: '—', eachUnit: '～' },
  }),
  scales: ['万亿', '亿', '万', ''],
  startCase: (text) => text,
  period: periodLabel,
  during: periodLabel,
  headingLabel(level, number) {
    switch (level) {
      case 1:
        return `${chineseNumber(number)}、`
      case 2:
        return `（${chineseNumber(number)}）`
      case 3:
        return `${number}.`
      case 4:
        return `（${number}）`
    }
  },
  date(isoDate) {
    const [year, month, day] = isoDate.split('-').map(Number)
    return `${year}年${month}月${day}日`
  },
}
