/** Marks that do not begin a line. */
const notAtStart = new Set(
  '!%),.:;?]}¢°·’”…‰′″℃℉∶、。〃〉》」』】〕〗〞～﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！＂％＇），．：；？］｀｜｝･￠々〻',
)
/** Marks that do not end a line. */
const notAtEnd = new Set('$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥#№')

const western = /[\u0021-\u024f\u0370-\u03ff\u2010-\u2013\u2030\u2032\u2033\u2212]/
const digit = /[0-9０-９]/
const han = /\p{Script=Han}/u
const sign = /[-+±−－＋]/
const rangeMark = /[—～–~-]/
const squaredUnit = /[\u3380-\u33df]/
const enclosedNumber = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f]/
const scale = /[万亿]/
const measureWord = /[元吨人户家件个亩股辆台套米斤美]/

/** Whether a line may end somewhere: freely, only if it would look worse otherwise, or never. */
export type BreakChance = 'free' | 'atNeed' | 'never'

/**
 * How willingly a line ends between two characters of Chinese text: marks stay off the wrong end of a
 * line, a number stays in one piece with its sign and its range, and with its unit if it can.
 *
 * @param outerBefore the character in front of `before`
 * @param outerAfter the character after `after`
 *
 * @example
 * breakChance('增', '长', '7', '.') // 'free'
 * breakChance('8', '亿', '元', '，') // 'atNeed'
 * breakChance('长', '7', '.', '9') // 'never'
 */
export function breakChance(
  outerBefore: string | undefined,
  before: string,
  after: string,
  outerAfter: string | undefined,
): BreakChance {
  if (isPlainHan(before) && isPlainHan(after) && !scale.test(before)) return 'free'
  if (after === ' ' || after === '\u3000') return 'never'
  if (before === '\u00a0' || after === '\u00a0') return 'never'
  if (before === ' ') return 'free'
  if (notAtStart.has(after) || notAtEnd.has(before)) return 'never'
  if (western.test(before) && western.test(after)) return 'never'
  if (before === after && (before === '—' || before === '…' || before === '⋯')) return 'never'
  if (digit.test(before) && squaredUnit.test(after)) return 'never'
  if (digit.test(before) && rangeMark.test(after)) return 'never'
  if (digit.test(after) && (rangeMark.test(before) || sign.test(before))) return 'never'
  if (after === '—' && outerAfter !== '—') return 'never'
  if (enclosedNumber.test(before) || before === '·') return 'never'
  if (digit.test(before) && han.test(after)) return 'atNeed'
  if (digit.test(after) && before === '第') return 'atNeed'
  if (scale.test(before) && measureWord.test(after) && digit.test(outerBefore ?? '')) return 'atNeed'
  return 'free'
}

/** Most pairs of Chinese text; none of the rules but that of numbers with a scale is about them. */
const isPlainHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff'
