import { subtract } from '../../interval.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { changeBeside } from '../change-beside.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'
import { printedIn } from '../text-figure.js'

/** 从A增至B，增加c: c = B − A. */
export const incrementFromTo: Rule = {
  code: 'increment-from-to',
  group: 'itself',
  source: 'c = x₁ − x₀',
  example: {
    wrong: '用户从36.4万户增加到41.9万户，净增6.5万户。',
    right: '用户从36.4万户增加到41.9万户，净增5.5万户。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'increment-and-total' || figure.printed === undefined) continue
      if (!/净?增|减少|下降|多|increase|decrease/.test(reading.plain.slice(figure.start, figure.end)))
        continue
      if (/新增|总数|总量/.test(reading.plain.slice(figure.start, figure.end))) continue
      const change = changeBeside(reading, figure)
      if (change === undefined) continue
      const from = printedIn(change.from, change.unit, figure.unit)
      const to = printedIn(change.to, change.unit, figure.unit)
      if (from === undefined || to === undefined) continue
      const unit = change.unitText
      const { verdict, arithmetic, right } = recompute(figure.printed, {
        value: to.value.minus(from.value),
        range: subtract(to.range, from.range),
        unit: figure.claim.unit ?? '',
        operation: `${change.to.text}${unit} − ${change.from.text}${unit}`,
      })
      if (verdict === 'match') continue
      yield { verdict, at: figure, related: [change], arithmetic, right: proofreadingAdvice.write({ right }) }
    }
  },
}
