import type { SaxesTagPlain } from 'saxes'
import { attribute } from '../../ooxml/xml.js'

/** What is not printed, or printed another time. */
export const skipped: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'rPrChange',
  'pPrChange',
  'sectPr',
])
export const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}
/** Characters of the Symbol face that figures use. */
const symbols: Readonly<Record<string, string>> = {
  '25': '%',
  '2B': '+',
  '2D': '−',
  A3: '≤',
  B0: '°',
  B1: '±',
  B3: '≥',
  B4: '×',
}

/** Whether a property that may be switched off is on. */
export function isOn(tag: SaxesTagPlain): boolean {
  return !/^(?:0|false|off)$/.test(attribute(tag.attributes, 'val') ?? '')
}

/** The character of a symbol; a dot for one that is no part of a figure. */
export function symbolOf(tag: SaxesTagPlain): string {
  const code = (attribute(tag.attributes, 'char') ?? '').toUpperCase()
  const isPrivate = /^F0/.test(code)
  if (!isPrivate && /^[0-9A-F]{4}$/.test(code)) return String.fromCharCode(parseInt(code, 16))
  return symbols[code.slice(2)] ?? '•'
}
