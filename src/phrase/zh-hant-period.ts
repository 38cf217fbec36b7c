import { previousPeriod, samePeriodLastYear, type Period } from '../model/period.js'
import type { Phrasebook } from './phrasebook.js'

/** The words in which Hong Kong and Taiwan name periods differently. */
export interface PeriodWords {
  /** Of the first to the fourth quarter. */
  readonly quarters: readonly [string, string, string, string]
  readonly firstThreeQuarters: string
  /** Between two years or months, and what the first of them keeps: 1月至10月, 1至10月. */
  readonly to: string
  readonly firstUnit: 'kept' | 'dropped'
  readonly previous: { readonly month: string; readonly quarter: string; readonly year: string }
  readonly lastYear: string
}

/** Periods in traditional characters, years of the common era. */
export function hantPeriods(words: PeriodWords): Pick<Phrasebook, 'period' | 'during' | 'base' | 'date'> {
  const kept = (unit: string): string => (words.firstUnit === 'kept' ? unit : '')
  const monthOf = (date: string): number => Number(date.slice(5, 7))
  const dayOf = (date: string): string => `${monthOf(date)}月${Number(date.slice(8))}日`

  const withinYear = ({ grain, start, end }: Period): string => {
    const [first, last] = [monthOf(start), monthOf(end)]
    switch (grain) {
      case 'half':
        return first === 1 ? '上半年' : '下半年'
      case 'quarter':
        return words.quarters[(first - 1) / 3] ?? ''
      case 'month':
        return `${first}月`
      case 'months':
        return first === 1 && last === 9
          ? words.firstThreeQuarters
          : `${first}${kept('月')}${words.to}${last}月`
      case 'day':
        return dayOf(start)
      case 'days':
        return `${dayOf(start)}${words.to}${dayOf(end)}`
      case 'year':
      case 'years':
        return ''
    }
  }

  const period: Phrasebook['period'] = (one, form) => {
    const { grain, start, end } = one
    const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)]
    if (grain === 'year') return `${startYear}年`
    if (grain === 'years') return `${startYear}${kept('年')}${words.to}${endYear}年`
    if (startYear === endYear) return (form === 'short' ? '' : `${startYear}年`) + withinYear(one)
    const side = (date: string): string => (grain === 'days' ? dayOf(date) : `${monthOf(date)}月`)
    return `${startYear}年${side(start)}${words.to}${endYear}年${side(end)}`
  }

  return {
    period,
    during: period,
    base(now, base) {
      const { grain } = now
      if (base.id === samePeriodLastYear(now).id)
        return grain === 'year' ? words.previous.year : words.lastYear
      const isNamed = grain === 'month' || grain === 'quarter' || grain === 'year'
      return isNamed && base.id === previousPeriod(now).id ? words.previous[grain] : period(base, 'full')
    },
    date(isoDate) {
      const [year, month, day] = isoDate.split('-').map(Number)
      return `${year}年${month}月${day}日`
    },
  }
}
