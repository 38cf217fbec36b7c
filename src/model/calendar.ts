import { UTCDate } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'

/** YYYY-MM-DD of a day; days are kept in UTC so that no time zone can move them. */
export function formatDate(date: UTCDate): string {
  return format(date, 'yyyy-MM-dd')
}

/** The day of a YYYY-MM-DD text. */
export function isoDay(text: string): UTCDate {
  return new UTCDate(parseISO(`${text}T00:00:00Z`).getTime())
}
