import { previousPeriod, samePeriodLastYear, type Period } from '../model/period.js'
import type { Phrasebook } from './phrasebook.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const ordinals = ['first', 'second', 'third', 'fourth']

const monthOf = (date: string): number => Number(date.slice(5, 7))
const monthName = (date: string): string => months[monthOf(date) - 1] ?? ''
const yearOf = (date: string): string => date.slice(0, 4)
const dayOf = (date: string): string => `${Number(date.slice(8))} ${monthName(date)}`

/** `the first quarter of 2024`, `January–October 2024`; in short `Q1 2024`. */
export function periodLabel({ grain, start, end }: Period, form: 'full' | 'short'): string {
  const year = yearOf(start)
  const sameYear = year === yearOf(end)
  const first = monthOf(start)
  const isFull = form === 'full'
  switch (grain) {
    case 'year':
      return year
    case 'years':
      return `${year}–${yearOf(end)}`
    case 'half': {
      const half = first === 1 ? 0 : 1
      return isFull ? `the ${ordinals[half] ?? ''} half of ${year}` : `H${half + 1} ${year}`
    }
    case 'quarter': {
      const quarter = (first - 1) / 3
      return isFull ? `the ${ordinals[quarter] ?? ''} quarter of ${year}` : `Q${quarter + 1} ${year}`
    }
    case 'month':
      return `${monthName(start)} ${year}`
    case 'months':
      if (!sameYear) return `${monthName(start)} ${year} – ${monthName(end)} ${yearOf(end)}`
      if (first === 1 && monthOf(end) === 9) {
        return isFull ? `the first three quarters of ${year}` : `Q1–Q3 ${year}`
      }
      return `${monthName(start)}–${monthName(end)} ${year}`
    case 'day':
      return `${dayOf(start)} ${year}`
    case 'days':
      return sameYear
        ? `${dayOf(start)} – ${dayOf(end)} ${year}`
        : `${dayOf(start)} ${year} – ${dayOf(end)} ${yearOf(end)}`
  }
}

/** `In the first quarter of 2024`, `On 31 March 2024`, `From 1 to 15 March 2024`, `In January–October 2024`. */
export function duringLabel(period: Period, form: 'full' | 'short'): string {
  const label = periodLabel(period, form)
  switch (period.grain) {
    case 'day':
      return `On ${label}`
    case 'days':
      return `From ${label.replace(' – ', ' to ')}`
    default:
      return `In ${label}`
  }
}

/** `the same period of the previous year`, `the previous quarter`, `2013`. */
export const baseLabel: Phrasebook['base'] = (period, base) => {
  const { grain } = period
  if (base.id === samePeriodLastYear(period).id) {
    return grain === 'year' ? 'the previous year' : 'the same period of the previous year'
  }
  const isNamed = grain === 'month' || grain === 'quarter' || grain === 'half'
  if (!isNamed || base.id !== previousPeriod(period).id) return periodLabel(base, 'full')
  return `the previous ${grain === 'half' ? 'half-year' : grain}`
}

export function dateLabel(isoDate: string): string {
  return `${dayOf(isoDate)} ${yearOf(isoDate)}`
}
