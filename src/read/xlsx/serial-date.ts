import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import type { Decimal } from '../../model/decimal.js'
import { formatDate } from '../../model/calendar.js'

/** The last day that a spreadsheet knows, 31 December 9999. */
const lastSerial = 2_958_465

/**
 * The day of a serial number, YYYY-MM-DD, or down to its month or year; undefined where it is no day.
 * Day 60 of 1900 never was: serials before it are one day off, as in the spreadsheets themselves.
 */
export function serialDate(
  serial: Decimal,
  to: 'year' | 'month' | 'day' | 'time',
  since1904: boolean,
): string | undefined {
  if (serial.isNegative() || serial.gt(lastSerial) || to === 'time' || !serial.isInteger()) return undefined
  const days = serial.toNumber()
  if (!since1904 && days === 60) return undefined
  const start = since1904 ? new UTCDate(1904, 0, 1) : new UTCDate(1899, 11, days > 60 ? 30 : 31)
  const day = formatDate(addDays(start, days))
  return to === 'year' ? day.slice(0, 4) : to === 'month' ? day.slice(0, 7) : day
}
