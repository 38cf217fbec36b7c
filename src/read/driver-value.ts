import { plainText, storedDecimal } from './stored-decimal.js'

const midnight = /T00:00:00\.000Z$/

/**
 * A value of a database driver as text: nothing for null, plain decimals for numbers, the day for a
 * date, UTF-8 for bytes, and a driver's own decimals and dates as they print themselves. Anything else
 * comes back as what it is called.
 */
export function driverText(value: unknown): string | undefined | { readonly value: string } {
  switch (typeof value) {
    case 'undefined':
      return undefined
    case 'string':
      return value.trim()
    case 'number': {
      const decimal = storedDecimal(String(value))
      return decimal === undefined ? { value: String(value) } : plainText(decimal)
    }
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'object':
      return value === null ? undefined : objectText(value)
    case 'symbol':
    case 'function':
      return { value: typeof value }
  }
}

function objectText(value: object): string | { readonly value: string } {
  if (value instanceof Date) return dayOf(value)
  if (value instanceof Uint8Array) return bytesText(value)
  if (Array.isArray(value)) return value.map((one) => String(one)).join('|')
  const print = (value as { toString?: unknown }).toString
  if (typeof print !== 'function' || print === Object.prototype.toString) return { value: 'object' }
  const text: unknown = print.call(value)
  return typeof text === 'string' ? text.trim() : { value: 'object' }
}

/**
 * The day of a date without a time. Drivers give a day as midnight of UTC or of the machine's own time
 * zone; either is that day, and a time of day is refused, for it lies in two days.
 */
function dayOf(date: Date): string | { readonly value: string } {
  if (Number.isNaN(date.getTime())) return { value: 'Invalid Date' }
  const utc = date.toISOString()
  if (midnight.test(utc)) return utc.slice(0, 10)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString()
  return midnight.test(local) ? local.slice(0, 10) : { value: utc }
}

function bytesText(bytes: Uint8Array): string | { readonly value: string } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    return { value: 'bytes' }
  }
}
