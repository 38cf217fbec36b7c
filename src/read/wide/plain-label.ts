/** Full-width letters, digits and signs as half-width ones; the wide space as a space. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
}

const han = '\\p{Script=Han}'
const betweenHan = new RegExp(`(?<=[${han}%()/:、]) +(?=[^ ])|(?<=[^ ]) +(?=[${han}%()/:、])`, 'gu')

/**
 * A label as it is compared: half-width, in one line, without the spaces that spread Chinese characters
 * out and without footnote marks at its end; dashes of a range are one kind.
 *
 * @example plainLabel('地 区 生 产 总 值①') // '地区生产总值'
 */
export function plainLabel(text: string): string {
  const unmarked = text
    .trimEnd()
    .replace(/(?:[*＊※†‡⁰¹²³⁴-⁹①-⑳]|[[【]\d{1,2}[\]】]|[(（]注\d{0,2}[)）])+$/u, '')
  return halfWidth(unmarked)
    .replace(/\s+/g, ' ')
    .replace(betweenHan, '')
    .replace(/(?<=\d|月|季度|年)[—–―~～至](?=\d|[一二三四])/g, '-')
    .trim()
}

const numbering =
  /^(?:[#★·•●○◆▲]+|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\(\d{1,2}\)|\d{1,2}[、.](?!\d)|[①-⑳]|-+)\s*/u
const ofWhich = /^(?:其中|其 中|of which)[:,，：]?\s*/iu

/** A label without numbers, bullets and 其中 in front, and whether it names a part of what stands above. */
export function unnumbered(label: string): { readonly text: string; readonly part: boolean } {
  let text = label
  let part = false
  for (let round = 0; round < 4; round++) {
    const before = text
    text = text.replace(ofWhich, '')
    if (text !== before) part = true
    const numbered = text
    text = text.replace(numbering, '')
    if (text !== numbered && numbered.startsWith('#')) part = true
    if (text === before) break
  }
  return { text, part }
}
