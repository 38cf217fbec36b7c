import { expect, it } from 'vitest'
import { formatDate, isoDay } from '../../src/model/calendar.js'

it.each(['2024-02-29', '1999-12-31', '2011-12-30', '2024-03-10'])('keeps the day %s', (day) => {
  expect(formatDate(isoDay(day))).toBe(day)
})
