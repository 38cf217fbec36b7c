import { parseUnit } from '../../model/unit.js'

/** A unit as an office writes it, under the name that the model knows; undefined if it is none. */
export function unitOf(text: string): string | undefined {
  const plain = text.replace(/\s+(?=[^A-Za-z])/g, '').trim()
  const known = [plain, synonyms.get(plain), plain.replace(/^个(?=百分点)/, '')].find(
    (one) => one !== undefined && parseUnit(one) !== undefined,
  )
  return known
}

const synonyms = new Map([
  ['百分点', '个百分点'],
  ['±%', '%'],
  ['+-%', '%'],
  ['％', '%'],
  ['人民币亿元', '亿元'],
  ['亿元人民币', '亿元'],
  ['万元人民币', '万元'],
])

/** The units of a note such as `单位：亿元、%`; undefined if the text is no such note. */
export function unitNote(label: string): string[] | undefined {
  const match = /(?:计量)?单位[:：]\s*([^。;；)）]{1,60})/.exec(label)
  if (match?.[1] === undefined) return undefined
  const units = unitList(match[1])
  return units.length > 0 ? units : undefined
}

/** The units of a list: `亿元、%` and the like; none if one of them is not known. */
export function unitList(text: string): string[] {
  const whole = unitOf(text)
  if (whole !== undefined) return [whole]
  const units = text.split(/[、,，;；]/).map((one) => unitOf(one))
  return units.every((unit) => unit !== undefined) ? units : []
}

/**
 * A label apart from the unit in brackets at its end or behind a comma: 财政收入(亿元), 增长(±%),
 * 增长%. The rest is the label itself where it names no unit.
 */
export function splitUnit(label: string): { readonly text: string; readonly units: readonly string[] } {
  const bracketed = /^(.*?)[([【]\s*(?:单位:)?([^()[\]【】]{1,40})[)\]】]$/.exec(label)
  if (bracketed !== null) {
    const [, text = '', inside = ''] = bracketed
    const units = unitList(inside)
    if (units.length > 0) return { text: text.trim(), units }
  }
  const percent = /^(.*?)%$/.exec(label)
  if (percent?.[1] !== undefined) return { text: percent[1].trim(), units: ['%'] }
  return { text: label, units: [] }
}
