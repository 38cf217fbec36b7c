import { currencyMark, currencyOf } from './currencies.js'
import { exec, figure, type EnglishQuantity } from './figure.js'
import { readLength, readWords } from './quantity-words.js'
import { scaleLetter, scaleOf, scaleWord } from './scales.js'
import { unitBehind } from './unit-behind.js'

const digits =
  '\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d%,-]|\\.\\d|[ -]\\d)|\\d+(?:\\.\\d+)?'
const number = new RegExp(
  `([+—-])?(${currencyMark})? ?([+-])?(${digits})(?:[ -]?(${scaleWord})(?![A-Za-z])|(${scaleLetter})(?![A-Za-z²³]))?`,
  'y',
)
const currencyAhead = new RegExp(`(?:${currencyMark}) ?\\d`, 'y')
/** What is told in millions where nothing says so but an m. */
const many =
  /^ (?:people|persons|tonnes|passengers|visitors|tourists|trips|visits|barrels|jobs|workers|households|residents|customers|users|vehicles|cars|homes|hectares|acres|TEUs?|units|kWh|sq|square|cubic|of|a year|in|last|from|by)\b/

/** The figure that starts at a place. */
export function readEnglishQuantity(text: string, start: number): EnglishQuantity | undefined {
  if (/[A-Za-z\d.]/.test(text.charAt(start - 1)) || text.charAt(start) === ' ') return undefined
  if (/[a-z]/i.test(text.charAt(start)) && exec(currencyAhead, text, start) === null)
    return readWords(text, start)
  return readDigits(text, start)
}

/** Parts of telephone numbers, and numbers of houses. */
function isOfAddress(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + 40)
  if (/^ (?:[A-Z][\w’'-]+ ){1,3}(?:Road|Street|Avenue|Lane|Square|Boulevard|Drive)\b/.test(right)) return true
  const isGroup = /^\+?\d{3,4}$/.test(text.slice(start, end))
  return (
    isGroup &&
    (/^[ -]\d{3,4}(?![\d,.%])/.test(right) || /\d{3,4}[ -]$/.test(text.slice(Math.max(0, start - 5), start)))
  )
}

/** A ratio: 11.8:37.4:50.8, 6.2:1. */
const split = /\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?){2,5}/y
const toOne = /(\d+(?:\.\d+)?) ?: ?1(?!\d| ?:|\.\d)/y

const wordsToOne = /(\d+(?:\.\d+)?) to 1(?![\d]|\.\d)/y
/** 58:42, the parts of a whole. */
const pair = /(\d+(?:\.\d+)?) ?: ?(\d+(?:\.\d+)?)(?![\d:]|\.\d)/y

function isOfHundred(text: string, at: number): boolean {
  const [, one, other] = exec(pair, text, at) ?? []
  return one !== undefined && Math.abs(Number(one) + Number(other) - 100) < 0.15
}

const longestRatio = 32

function readRatio(text: string, start: number): EnglishQuantity | undefined {
  let first = start
  while (start - first < longestRatio && /[\d.:]/.test(text.charAt(first - 1))) first--
  const back = /(?<![\d.])(?:\d+(?:\.\d+)? ?: ?){1,5}$/.exec(
    text.slice(Math.max(0, start - longestRatio), start),
  )
  first = Math.min(first, start - (back?.[0].length ?? 0))
  const all = exec(split, text, first)
  const own = /^\d+(?:\.\d+)?/.exec(text.slice(start))?.[0]
  if (own === undefined) return undefined
  if (all !== null || isOfHundred(text, first))
    return { ...figure(start, start + own.length, own, '%'), part: true }
  const one =
    exec(toOne, text, start) ??
    (/\b(?:ratio|odds|margin)\b[^.;]*$/i.test(text.slice(Math.max(0, start - 60), start))
      ? exec(wordsToOne, text, start)
      : null)
  return one === null ? undefined : { ...figure(start, start + one[0].length, own, '倍'), toOne: true }
}

/** 28 million 641 thousand, 118 thousand 359. */
const compounds =
  /(?:(\d{1,3}) (billion) )?(?:(\d{1,3}) (million) )?(?:(\d{1,3}) (thousand)(?: (\d{1,3})(?![\d%]|[.,]\d))?)?/y

function readCompound(text: string, start: number): EnglishQuantity | undefined {
  const found = exec(compounds, text, start)
  const all = found?.[0].trimEnd() ?? ''
  const [, billions, , millions, , thousands, , ones] = found ?? []
  const given = [billions, millions, thousands, ones].filter((one) => one !== undefined)
  if (given.length < 2 || thousands === undefined) return undefined
  const digits = [billions, millions, thousands, ones ?? '']
    .filter((one) => one !== undefined)
    .map((one, index) => (index === 0 || one === '' ? one : one.padStart(3, '0')))
    .join('')
  const unit = unitBehind(text, start + all.length, undefined)
  const whole = `${ones === undefined ? scaleOf('thousand') : ''}${unit?.unit ?? ''}` || null
  return figure(start, unit?.end ?? start + all.length, digits, whole)
}

const vulgar: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

/** Minus 7.9 percent. */
function wordSign(text: string, start: number): string {
  const word = /\b(?:(minus|negative)|plus) $/i.exec(text.slice(Math.max(0, start - 10), start))
  if (word === null || /\d [a-z]+ $/.test(text.slice(Math.max(0, start - 12), start))) return ''
  return word[1] === undefined ? '+' : '-'
}

function readDigits(text: string, start: number): EnglishQuantity | undefined {
  const ratio = readRatio(text, start)
  if (ratio !== undefined) return ratio
  const length = readLength(text, start) ?? readWords(text, start)
  if (length !== undefined) return length
  const compound = readCompound(text, start)
  if (compound !== undefined) return compound
  const found = exec(number, text, start)
  if (found === null) return undefined
  if (isOfAddress(text, start, start + found[0].length)) return undefined
  const [all, before = '', money, behind = '', digits = '', word, letter] = found
  if (before !== '' && /\d/.test(text.charAt(start - 1))) return undefined
  if (before === '—' && !/[\s(]/.test(text.charAt(start - 1))) return undefined
  const base = money === undefined ? undefined : currencyOf(money)
  const isScale =
    letter !== undefined &&
    (money !== undefined ||
      letter === 'k' ||
      (!/[bB]/.test(letter) && many.test(text.slice(start + all.length, start + all.length + 12))))
  if (letter !== undefined && !isScale && letter !== 'm') return undefined
  const part = vulgar[text.charAt(start + all.length)] ?? ''
  const end = start + all.length + (part === '' ? 0 : 1) - (letter !== undefined && !isScale ? 1 : 0)
  const unit = unitBehind(text, end, base)
  if (unit === undefined && /[A-Za-z\d]/.test(text.charAt(end))) return undefined
  const scale = scaleOf(word ?? (isScale ? letter : undefined))
  const whole = `${scale}${unit?.unit ?? ''}` || null
  return {
    ...figure(start, unit?.end ?? end, `${digits.replace(/[, ]/g, '')}${part}`, whole),
    sign: (before + behind + wordSign(text, start)).charAt(0).replace('—', '-') as EnglishQuantity['sign'],
  }
}
