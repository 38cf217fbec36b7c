const digits = '零一二三四五六七八九'

/** A whole number from 1 to 99 in Chinese characters: 一, 十, 十二, 二十, 三十五; above that in digits. */
export function chineseNumber(value: number): string {
  if (value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`
  return tensText + (ones === 0 ? '' : (digits[ones] ?? ''))
}
