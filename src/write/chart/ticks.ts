import type { Language } from '../../document/nodes.js'

/** A mark of the value axis. */
export interface Tick {
  readonly value: number
  /** The value in plain decimals: `0`, `2.5`, `-20`. */
  readonly text: string
}

/** Steps that people count in, as whole numbers and the power of ten to scale them by. */
const steps: readonly { readonly units: number; readonly shift: number }[] = [
  { units: 1, shift: 0 },
  { units: 2, shift: 0 },
  { units: 25, shift: -1 },
  { units: 5, shift: 0 },
  { units: 1, shift: 1 },
]

/** Prints `units × 10^exponent` from the digits, so that 3 × 0.1 never becomes 0.30000000000000004. */
function printScaled(units: number, exponent: number): string {
  const digits = String(Math.abs(units))
  const sign = units < 0 ? '-' : ''
  if (units === 0) return '0'
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent)
  const padded = digits.padStart(1 - exponent, '0')
  const fraction = padded.slice(exponent).replace(/0+$/, '')
  return sign + padded.slice(0, exponent) + (fraction && `.${fraction}`)
}

/** Whether the figures of a language have their thousands set apart. */
const groupsThousands: Readonly<Record<Language, boolean>> = {
  'zh-Hans': false,
  'zh-Hant': true,
  'zh-Hant-HK': true,
  'zh-Hant-TW': true,
  en: true,
}

const decimalsOf = (axis: readonly Tick[]): number =>
  Math.max(0, ...axis.map(({ text }) => text.split('.')[1]?.length ?? 0))

/** Ticks as they are printed in a language: all with as many decimals but a bare zero, thousands apart where they are. */
export function printedTicks(axis: readonly Tick[], language: Language): Tick[] {
  const decimals = decimalsOf(axis)
  return axis.map((tick) => {
    if (tick.value === 0) return tick
    const [whole = '', fraction = ''] = tick.text.split('.')
    const grouped = groupsThousands[language] ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
    return { ...tick, text: decimals === 0 ? grouped : `${grouped}.${fraction.padEnd(decimals, '0')}` }
  })
}

/** An Excel format that prints ticks in the same way. */
export function tickFormat(axis: readonly Tick[], language: Language): string {
  const decimals = decimalsOf(axis)
  const whole = groupsThousands[language] ? '#,##0' : '0'
  const shown = decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`
  return `${shown};-${shown};0`
}

/**
 * Round ticks that cover both values, and zero unless told otherwise, about `count` steps of 1, 2, 2.5 or
 * 5 times a power of ten; a single tick at zero when there is nothing to show.
 *
 * @example
 * ticks(-3.2, 12.7, 4).map((tick) => tick.text) // ['-5', '0', '5', '10', '15']
 */
export function ticks(lowest: number, highest: number, count: number, withZero = true): Tick[] {
  const low = withZero ? Math.min(0, lowest) : lowest
  const high = withZero ? Math.max(0, highest) : highest
  if (low === high) return [{ value: 0, text: '0' }]
  const rough = (high - low) / count
  const magnitude = Math.floor(Math.log10(rough))
  const step =
    steps.find(({ units, shift }) => units * 10 ** (magnitude + shift) >= rough * 0.999) ??
    ({ units: 1, shift: 1 } as const)
  const exponent = magnitude + step.shift
  const size = step.units * 10 ** exponent
  // Half a millionth of a step forgives the binary rest of quotients such as 0.3 / 0.1.
  const first = Math.floor(low / size + 5e-7)
  const last = Math.ceil(high / size - 5e-7)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const text = printScaled((first + index) * step.units, exponent)
    return { value: Number(text), text }
  })
}
