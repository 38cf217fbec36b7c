import { digitOf, isNumeral, readNumeral } from './chinese-numeral.js'
import type { Qualifier } from './claim.js'
import { readMultiplier, readUnit } from './unit-words.js'

/** A figure with its unit, as it stands in a normalised text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: string | null
  readonly unit: string | null
  /** The two ends of a range. */
  readonly range?: readonly [from: string, to: string]
  readonly fraction?: true
  readonly negative?: true
  readonly qualifiers: readonly Qualifier[]
  readonly script: 'digits' | 'characters'
  /** A power of ten without a figure: 千亿, 百万. */
  readonly scaleOnly?: true
  /** 以上 or 以下 before a noun: a class (5亿元以上项目), not a figure. */
  readonly threshold?: true
}

const arabic = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const fraction = /(\d{1,3})\/(\d{1,3})(?![\d/])/y
const dash = /[—~至到-]/
const han = /[\u4e00-\u9fff]/

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The figure in digits that starts at a place. */
export function readDigits(text: string, start: number): Quantity | undefined {
  const parts = match(fraction, text, start)
  if (parts !== null && parts[1] !== '0' && Number(parts[1]) < Number(parts[2])) {
    const end = start + parts[0].length
    return tail(text, {
      start,
      end,
      value: parts[0],
      unit: null,
      fraction: true,
      qualifiers: [],
      script: 'digits',
    })
  }
  const number = match(arabic, text, start)
  if (number === null) return undefined
  const value = plain(number[0])
  const after = start + number[0].length
  const first = unitAfter(text, after)
  const rangeAt = first.end
  if (dash.test(text.charAt(rangeAt)) && /\d/.test(text.charAt(rangeAt + 1))) {
    const other = match(arabic, text, rangeAt + 1)
    const unit = other && unitAfter(text, rangeAt + 1 + other[0].length)
    if (
      other !== null &&
      unit !== null &&
      unit.unit !== null &&
      (first.unit === null || first.unit === unit.unit)
    ) {
      return tail(text, {
        start,
        end: unit.end,
        value: null,
        unit: unit.unit,
        range: [value, plain(other[0])],
        qualifiers: unit.qualifiers,
        script: 'digits',
      })
    }
  }
  return tail(text, { start, value, ...first, script: 'digits' })
}

/** `08` and `1,234` as plain decimals. */
function plain(digits: string): string {
  return digits.replaceAll(',', '').replace(/^0+(?=\d)/, '')
}

interface UnitAfter {
  readonly unit: string | null
  readonly end: number
  readonly qualifiers: readonly Qualifier[]
}

/** What follows the digits: 余 or 多 on either side of the multiplier, then the unit. */
function unitAfter(text: string, at: number): UnitAfter {
  const odd = (place: number): boolean => '余多来'.includes(text.charAt(place)) && text.charAt(place) !== ''
  if (text.startsWith('个多月', at) || text.startsWith('个余月', at)) {
    return { unit: '个月', end: at + 3, qualifiers: ['over'] }
  }
  const place = odd(at) ? at + 1 : at
  const qualifiers: Qualifier[] = odd(at) ? ['over'] : []
  const unit = readUnit(text, place)
  if (unit !== undefined) return { ...unit, qualifiers }
  const multiplier = readMultiplier(text, place)
  const behind = place + multiplier.length
  if (multiplier !== '' && odd(behind)) {
    const split = readUnit(text, behind + 1, multiplier)
    if (split !== undefined) return { ...split, qualifiers: ['over'] }
  }
  if (multiplier !== '') return { unit: multiplier, end: behind, qualifiers }
  return { unit: null, end: at, qualifiers: [] }
}

const tails: readonly (readonly [word: string, qualifier: Qualifier])[] = [
  ['或以上', 'at-least'],
  ['或以下', 'at-most'],
  ['及以上', 'at-least'],
  ['及以下', 'at-most'],
  ['以上', 'at-least'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['有余', 'over'],
  ['多', 'over'],
  ['余', 'over'],
]

/** Takes in 以上, 左右 and the like behind the unit. */
function tail(text: string, quantity: Quantity): Quantity {
  const found = tails.find(([word]) => text.startsWith(word, quantity.end))
  if (found === undefined) return quantity
  const [word, qualifier] = found
  const end = quantity.end + word.length
  const bound = qualifier === 'at-least' || qualifier === 'at-most'
  const noun =
    bound &&
    han.test(text.charAt(end)) &&
    !quantity.fraction &&
    quantity.unit !== '%' &&
    quantity.unit !== '成'
  return {
    ...quantity,
    end,
    qualifiers: [...quantity.qualifiers, qualifier],
    ...(noun && { threshold: true }),
  }
}

/** The figure in Chinese characters that starts at a place: 十余个, 三分之一, 四五十米, 半年. */
export function readCharacters(text: string, start: number): Quantity | undefined {
  if (text.startsWith('百分之', start)) {
    const number = match(arabic, text, start + 3)
    if (number !== null) {
      const end = start + 3 + number[0].length
      return tail(text, base(start, end, plain(number[0]), '%', []))
    }
    const run = runAt(text, start + 3)
    const value = readNumeral(run)
    return value === undefined
      ? undefined
      : tail(text, base(start, start + 3 + run.length, String(value), '%', []))
  }
  if (text.startsWith('半年', start)) {
    return tail(text, base(start, start + 2, '0.5', '年', []))
  }
  const run = runAt(text, start)
  if (run === '') return undefined
  const after = start + run.length
  if (text.startsWith('分之', after)) {
    const top = runAt(text, after + 2)
    const [under, over] = [readNumeral(run), readNumeral(top)]
    if (under !== undefined && over !== undefined) {
      const end = after + 2 + top.length
      return tail(text, { ...base(start, end, `${over}/${under}`, null, []), fraction: true })
    }
  }
  const unit = unitAfter(text, after)
  if (unit.unit === null) return undefined
  const value = readNumeral(run)
  const other = value === undefined ? undefined : rangeEnd(text, unit)
  if (value !== undefined && other !== undefined) {
    const made = base(start, other.end, null, unit.unit, other.qualifiers)
    return tail(text, { ...made, range: [String(value), other.value] })
  }
  if (value !== undefined && unit.unit === '成') {
    const half = tenths.exec(text.slice(unit.end, unit.end + 2))?.[1]
    if (half !== undefined)
      return tail(text, base(start, unit.end + 1, `${value}.${digitOf(half) ?? ''}`, '成', unit.qualifiers))
  }
  if (value !== undefined) {
    const made = base(start, unit.end, String(value), unit.unit, unit.qualifiers)
    return tail(text, isScale(run, unit.unit) ? { ...made, scaleOnly: true } : made)
  }
  const range = adjacent(run)
  if (range === undefined) return undefined
  return { ...base(start, unit.end, null, unit.unit, ['about']), range }
}

function base(
  start: number,
  end: number,
  value: string | null,
  unit: string | null,
  qualifiers: readonly Qualifier[],
): Quantity {
  return { start, end, value, unit, qualifiers, script: 'characters' }
}

/** The other end of 五成至六成. */
function rangeEnd(
  text: string,
  { unit, end }: UnitAfter,
): { readonly value: string; readonly end: number; readonly qualifiers: readonly Qualifier[] } | undefined {
  if (!/[至到—]/.test(text.charAt(end))) return undefined
  const run = runAt(text, end + 1)
  const value = readNumeral(run)
  if (value === undefined) return undefined
  const after = unitAfter(text, end + 1 + run.length)
  return after.unit === unit
    ? { value: String(value), end: after.end, qualifiers: after.qualifiers }
    : undefined
}

function isScale(run: string, unit: string): boolean {
  return /^[百千]$/.test(run) && /^[万亿]/.test(unit)
}

/** 四五十 is 40 to 50, 三四 is 3 to 4, 十七八 is 17 to 18. */
function adjacent(run: string): readonly [string, string] | undefined {
  const parts = /^(十?)(.)(.)([十百千]?)$/.exec(run)
  if (parts === null) return undefined
  const [, ten = '', one = '', two = '', place = ''] = parts
  const [low, high] = [digitOf(one), digitOf(two)]
  if (low === undefined || high !== low + 1 || (ten !== '' && place !== '')) return undefined
  const scale = place === '' ? 1 : (readNumeral(place) ?? 1)
  const offset = ten === '' ? 0 : 10
  return [String(offset + low * scale), String(offset + high * scale)]
}

/** The 五 of 八成五. */
const tenths = /^([一二三四五六七八九])(?![零一二三四五六七八九十百千万亿成个季月年家项大类是县区镇])/
const longestRun = 8

function runAt(text: string, start: number): string {
  let end = start
  while (end - start < longestRun && isNumeral(text.charAt(end))) end++
  return text.slice(start, end)
}
