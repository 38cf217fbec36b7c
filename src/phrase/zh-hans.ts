import type { Period } from '../model/period.js'
import { chineseNumber } from './chinese-number.js'
import type { Phrasebook } from './phrasebook.js'

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

/** Simplified Chinese as the mainland's statistical offices write it. */
export const zhHans: Phrasebook = {
  language: 'zh-Hans',
  comma: '，',
  itemSeparator: '；',
  enumerationComma: '、',
  stop: '。',
  quotes: ['“', '”'],
  level: {
    afterName: '{name}{mark}{verb}{value}',
    beforeName: '{mark}{verb}{name}{value}',
    linked: '{name}{mark}为{value}',
    bare: '{name}{mark}{value}',
  },
  growth: {
    up: { default: '同比增长{value}', short: '增长{value}', noun: '增速{value}', price: '同比上涨{value}' },
    down: { default: '同比下降{value}', short: '下降{value}' },
    flat: { default: '与上年同期持平', short: '同比持平' },
  },
  gap: {
    up: { default: '{mark}高于{reference}{value}', named: '{quantity}{mark}高于{reference}{value}' },
    down: { default: '{mark}低于{reference}{value}', named: '{quantity}{mark}低于{reference}{value}' },
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
  order: '第{number}位',
  share: {
    default: '{mark}占{reference}的比重为{value}',
    approximate: '{mark}占{reference}的比重{value}',
    short: '{mark}占{reference}{value}',
  },
  first: {
    value: {
      default: '首个',
      批: '第一批',
      家: '首家',
      项: '首项',
      例: '首例',
      台: '首台',
      座: '首座',
      条: '首条',
    },
    beforeName: '{mark}{verb}{reference}{value}{name}',
    afterName: '{name}{mark}{verb}{reference}{value}',
  },
  quantities: { level: '总量', growth: '增速' },
  marks: { forecast: '预计', cumulative: '累计' },
  approximations: {
    nearly: { word: '近', place: 'before' },
    about: { word: '约', place: 'before' },
    odd: { word: '余', place: 'inside' },
    over: { word: '超', place: 'before' },
    'at-least': { word: '以上', place: 'after' },
    under: { word: '不到', place: 'before' },
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
    columns: {
      level: '总量',
      growth: '同比增长（%）',
      gap: '高于{reference}（百分点）',
      rank: '{reference}位次',
      share: '占{reference}比重（%）',
      first: '首创',
    },
    missing: '—',
    missingNote: '“—”表示未公布或不适用',
    rankNote: '位次按{quantity}排列',
    rankNoteExcept: '位次按{quantity}排列，其中{names}按{other}排列',
    statusNote: '{names}数据为{status}',
    notesLabel: '注：',
    caption: '{region}{period}{caption}',
    tableLabel: '表{number}',
    figureLabel: '图{number}',
  },
  chart: { alternative: '柱形图“{title}”（单位：{unit}）：{values}。', missing: '未公布' },
  sourcesLabel: '数据来源：',
  source: (agency, title) => (title.includes('《') ? `${agency}${title}` : `${agency}《${title}》`),
  period: periodLabel,
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
