import { subtract } from '../../interval.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { changeBeside } from '../change-beside.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'

/** 从a%提高到b%，提高c个百分点: c = b − a. */
export const pointsFromTo: Rule = {
  code: 'points-from-to',
  group: 'itself',
  source: 'c = r₁ − r₀',
  example: {
    wrong: '城镇化率由35.9%提高到63.8%，提高了28.9个百分点。',
    right: '城镇化率由35.9%提高到63.8%，提高了27.9个百分点。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'point-change' || figure.printed === undefined) continue
      const change = changeBeside(reading, figure)
      if (change?.unit?.dimension !== 'ratio' || change.unit.id !== '%') continue
      if (/年均|比|较/.test(reading.between(change.end, figure.end))) continue
      const { verdict, arithmetic, right } = recompute(figure.printed, {
        value: change.to.value.minus(change.from.value),
        range: subtract(change.to.range, change.from.range),
        unit: '个百分点',
        operation: `${change.to.text}% − ${change.from.text}%`,
      })
      if (verdict === 'match') continue
      yield { verdict, at: figure, related: [change], arithmetic, right: proofreadingAdvice.write({ right }) }
    }
  },
}
