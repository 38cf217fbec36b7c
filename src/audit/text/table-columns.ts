import { parseUnit } from '../../model/unit.js'
import type { ClaimKind } from '../claims/claim.js'
import { simplifyText } from '../claims/script.js'
import type { DataIndex } from './data/data-index.js'
import { currencyUnits, englishScales } from './english-units.js'
import { wholeWord } from './own-whole.js'

/** What a column's figures state. */
export interface Column {
  readonly kind: ClaimKind
  readonly unit: string | null
  readonly comparator: string | null
  /** Whose, where the head names a region. */
  readonly region: string | null
  /** Of what, where the head names an indicator. */
  readonly indicator?: string
  /** 增速 or 总量, where the head of a column of ranks names it. */
  readonly rankedBy?: string
}

/** What the figures under a head state, by the head, the table's caption and the text. */
export function columnOf(
  text: string,
  title: string,
  plain: string,
  index: DataIndex | undefined,
): Column | undefined {
  const none = { comparator: null, region: null }
  const above =
    /^(?:高于|低于|快于|慢于|(?:较|比)(?!上年|去年|同期))(.+?)(?:高|低|快|慢)?(?:[（(].*)?$|^(?:above|below|difference from) (.+?)(?: \(.*)?$/i.exec(
      text,
    )
  if (above !== null) {
    const comparator = (above[1] ?? above[2] ?? '').toLowerCase()
    return { kind: 'point-gap', unit: '个百分点', comparator, region: null }
  }
  if (/位次|排名|名次|rank|places/i.test(text)) {
    if (/前移|后移|上升|下降|提升|变化|升降|gained|moved|change/i.test(text)) return undefined
    const group =
      /^rank in (.+?)(?: by (?:amount|growth rate|share))?$/i.exec(text)?.[1] ??
      text.replace(/位次|排名|名次|总量|增速|增长率|年增率|比重|的/g, '')
    const rankedBy = /增速|增长率|年增率|by growth/i.test(text)
      ? '增速'
      : /总量|by amount/i.test(text)
        ? '总量'
        : ''
    return {
      ...none,
      kind: 'rank',
      unit: null,
      comparator: group === '' ? null : group.toLowerCase(),
      ...(rankedBy !== '' && { rankedBy }),
    }
  }
  if (/占比|比重|份额|share/i.test(text)) return undefined
  const words = text.replace(/\s*[（(].*$/, '').trim()
  const named = index === undefined ? undefined : index.indicatorNamed(words)
  if (/同比|增长|增速|增幅|变动|年增率|升幅|growth|change/i.test(text) && named === undefined) {
    return /环比|previous/i.test(text)
      ? undefined
      : { ...none, kind: 'growth-rate', unit: '%', comparator: '同期' }
  }
  const unit = unitOf(/[（(]([^（()）]+?)[）)]$/.exec(text)?.[1] ?? '')
  if (/^(?:总量|数值|绝对[值数量]|完成额|本期|总额|value|level|amount)/i.test(text)) {
    return { ...none, kind: 'level', unit }
  }
  const percent = unit === '%'
  if (unit !== null && !percent && words !== '') {
    const indicator = index === undefined ? words : named
    return indicator === undefined ? undefined : { ...none, kind: 'level', unit, indicator }
  }
  // A chart's series is a region, and its caption tells the measure.
  if (!percent || !/同比|增长|增速|升幅|变动|年增率|成长率|growth/i.test(title)) return undefined
  return { kind: 'growth-rate', unit: '%', comparator: '同期', region: regionOf(words, plain, index) }
}

/** A region as the head of a column or a row names it; null for the one that the text is about. */
export function regionOf(name: string, plain: string, index: DataIndex | undefined): string | null {
  if (index !== undefined)
    return index.subject === undefined ? null : (index.regionOf(name, index.subject) ?? name)
  const bare = name.replace(/^the /i, '').toLowerCase()
  // The text's own region is not told apart from one that it does not name.
  const own = plain.slice(0, 120).toLowerCase().includes(bare) && !wholeWord.test(name)
  return own ? null : name.toLowerCase()
}

/** The unit that a few words name: 亿元, RMB billion, %. */
export function unitOf(words: string): string | null {
  const plain = simplifyText(words).trim()
  if (plain === '') return null
  if (/^[%％]$/.test(plain)) return '%'
  const [currency = '', multiplier = ''] = plain.split(' ')
  const base = currencyUnits[currency]
  if (base !== undefined && multiplier in englishScales) return `${englishScales[multiplier] ?? ''}${base}`
  return parseUnit(plain) === undefined ? null : plain
}
