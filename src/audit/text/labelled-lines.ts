import type { Claim } from '../claims/claim.js'
import { simplifyText } from '../claims/script.js'
import { lineStartsOf } from './line-starts.js'

/** 生产总值增速：7.9%: a line that opens with a name and a figure. */
const labelled =
  /^[\s*•·\-—]*([^\s*•·\-—：:，,。；;\d][^：:，,。；;\d]{1,40})[：:][\s*]*(?:约|近|超|about |nearly |over )?(?:RMB |US\$|HK\$|NT\$|€)?(?:([-－−])\s*)?$/
const rateName = /(?:增速|增幅|增长率|年增率|成长率|升幅|growth)$/i
const longest = 80

/**
 * Figures of lines that open with a label, as cards and lists have them: what the label names is what they
 * are of, up to the line's end.
 */
export function labelLines(read: readonly Claim[], plain: string, byName: boolean): readonly Claim[] {
  const lineStart = lineStartsOf(plain)
  const claims = withBareNumbers(read, plain)
  let line = -1
  let label: string | undefined
  return claims.map((claim) => {
    const start = lineStart(claim.offset + Math.max(0, claim.quote.search(/\S/)))
    const opens = start !== line
    line = start
    if (opens) label = undefined
    const { value, quote, offset } = claim
    const number = value === null ? -1 : numberAt(quote, value)
    if (opens && number >= 0 && offset + number - start <= longest) {
      const found = labelled.exec(plain.slice(start, offset + number))
      if (found?.[1] !== undefined) {
        label = found[1].replace(/[↑↓→]$/, '').trim()
        const isRate = claim.unit === '%' && rateName.test(label)
        const kind = isRate ? ({ kind: 'growth-rate', comparator: '同期' } as const) : {}
        const direction = isRate ? ({ direction: found[2] === undefined ? 'up' : 'down' } as const) : {}
        return { ...claim, ...kind, ...direction, ...(byName && { indicator: simplifyText(label) }) }
      }
    }
    return label === undefined || !byName ? claim : { ...claim, indicator: simplifyText(label) }
  })
}

function numberAt(quote: string, value: string): number {
  const at = quote.indexOf(value)
  return at >= 0 ? at : quote.search(/\d{1,3}(?:,\d{3})+/)
}

const bareNumber =
  /(?<=^[\s*•·\-—]*([^\s*•·\-—：:，,。；;\d#|][^：:，,。；;\d\n|]{2,40})[：:][ *]*)(?<![\d.,])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?=[ *]*(?:$|[,，;；] ?(?:up|down|ranking|[^\x00-\xff])))/gm
/** Numbers behind these words count nothing. */
const noCount =
  /tel|phone|fax|code|page|date|year|time|no\.?$|number$|电话|传真|邮编|页|日期|年份|时间|编号|号码|序号/i

/** Firms newly settled: 15, Quantity index: 121.864: numbers of labelled lines that have no unit to be known by. */
function withBareNumbers(claims: readonly Claim[], plain: string): readonly Claim[] {
  const added: Claim[] = []
  let next = 0
  for (const { 1: label = '', 2: digits = '', index } of plain.matchAll(bareNumber)) {
    while (next < claims.length && endOf(claims[next]) <= index) next++
    const other = claims[next]
    const holds = other !== undefined && other.offset < index + digits.length
    // The words of the line before may have been read on into this one.
    if (noCount.test(label) || (holds && !plain.slice(other.offset, index).includes('\n'))) continue
    const line = /^[^\n]*/.exec(plain.slice(index))?.[0].length ?? 0
    added.push({
      quote: digits,
      offset: index,
      region: null,
      indicator: simplifyText(label.trim()),
      period: other !== undefined && other.offset < index + line ? other.period : null,
      kind: digits.includes('.') ? 'level' : 'count',
      value: digits.replace(/,/g, ''),
      from: null,
      to: null,
      unit: null,
      direction: null,
      qualifier: null,
      comparator: null,
      peerGroup: null,
      rank: null,
    })
  }
  return added.length === 0 ? claims : [...claims, ...added].sort((a, b) => a.offset - b.offset)
}

function endOf(claim: Claim | undefined): number {
  return claim === undefined ? 0 : claim.offset + claim.quote.length
}
