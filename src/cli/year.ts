import { InvalidArgumentError } from 'commander'

/** An option's year in four digits. */
export function yearOf(text: string): number {
  if (!/^[12]\d{3}$/.test(text)) throw new InvalidArgumentError('four digits / 四位数字')
  return Number(text)
}
