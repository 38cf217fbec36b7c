import { randoms } from '../fixtures/random.js'

/** How often a property is tried: JIANBAO_RUNS, 1,000 if it is not set. */
export const runs = Number(process.env.JIANBAO_RUNS ?? '1000')

/** Repeatable draws. */
export class Draw {
  readonly #random: Generator<number>

  constructor(seed: number) {
    this.#random = randoms(seed)
    for (let skip = 0; skip < 10; skip++) this.#random.next()
  }

  /** A whole number from 0 up to, and without, a bound. */
  below(bound: number): number {
    return Math.floor((this.#random.next().value as number) * bound)
  }

  from<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** A whole number of up to so many digits, of either sign; every fourth ends in 5 and noughts. */
  units(mostDigits: number): bigint {
    const length = 1 + this.below(mostDigits)
    let text = ''
    for (let digit = 0; digit < length; digit++) text += String(this.below(10))
    if (this.below(4) === 0) {
      const noughts = this.below(length)
      text = `${text.slice(0, length - noughts - 1)}5${'0'.repeat(noughts)}`
    }
    return BigInt(text) * (this.below(2) === 0 ? 1n : -1n)
  }
}

/** A number of units × 10^-scale as plain digits. */
export function plain(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const text = scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`
  return units < 0n ? `-${text}` : text
}
