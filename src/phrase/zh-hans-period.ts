import { previousPeriod, samePeriodLastYear, type Period } from '../model/period.js'

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

export function periodLabel(period: Period, form: 'full' | 'short'): string {
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

/** 截至2024年末，, 截至2024年6月末，; within a month the day is not known. */
export function atEnd(period: Period): string {
  const [year, month] = period.end.split('-').map(Number)
  switch (period.grain) {
    case 'year':
    case 'years':
      return `截至${year}年末，`
    case 'half':
    case 'quarter':
    case 'months':
      return `截至${year}年${month}月末，`
    case 'month':
      return `截至${year}年${month}月，`
    case 'day':
    case 'days':
      return `截至${year}年${month}月${Number(period.end.slice(8))}日，`
  }
}

/** 年末常住人口, 3月末各项存款余额: of what is named like that the day is the last. */
export function stockAt(name: string, period: Period): string {
  if (!/(?:余额|常住人口|户籍人口|总人口)$/.test(name)) return ''
  switch (period.grain) {
    case 'year':
      return '年末'
    case 'month':
      return '月末'
    case 'half':
    case 'quarter':
    case 'months':
      return `${Number(period.end.slice(5, 7))}月末`
    case 'day':
    case 'days':
    case 'years':
      return ''
  }
}

/** 上年同期 and the like; a period further back by its label. */
export function baseLabel(period: Period, base: Period): string {
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
