import { subtract } from '../../interval.js'
import { judgeAny } from '../judge-any.js'
import { togetherIn } from '../roles.js'
import type { Rule } from '../rule.js'
import { figureText, printedIn } from '../text-figure.js'

const roles = {
  exports: /(?:^|[^进])出口(?:总额|总值|货值|额)?$|\bexports$/i,
  imports: /(?:^|[^出])进口(?:总额|总值|货值|额)?$|\bimports$/i,
  balance:
    /(?:贸易)?[顺逆]差(?:额)?$|[出入]超$|(?:trade (?:surplus|deficit|balance)|^(?:the |a )?(?:surplus|deficit))$/i,
}

/** 出口61.7亿元，进口23.5亿元，贸易顺差38.2亿元: exports less imports, or the other way round. */
export const tradeBalance: Rule = {
  code: 'trade-balance',
  group: 'itself',
  source: 'balance = exports − imports (IMTS 2010)',
  example: {
    wrong: '2024年，全县出口61.7亿元，进口23.5亿元，贸易顺差38.8亿元。',
    right: '2024年，全县出口61.7亿元，进口23.5亿元，贸易顺差38.2亿元。',
  },
  *check(reading) {
    for (const { exports, imports, balance } of togetherIn(reading, roles)) {
      const out = exports.printed && printedIn(exports.printed, exports.unit, balance.unit)
      const into = imports.printed && printedIn(imports.printed, imports.unit, balance.unit)
      if (out === undefined || into === undefined || balance.unit?.dimension.startsWith('money:') !== true)
        continue
      const words = reading.plain.slice(Math.max(0, balance.start - 24), balance.end)
      const deficit = /逆差|入超|deficit/i.test(words)
      const [more, less] = deficit ? [into, out] : [out, into]
      const [a, b] = deficit ? [imports, exports] : [exports, imports]
      const hit = judgeAny(balance, [
        {
          value: more.value.minus(less.value),
          range: subtract(more.range, less.range),
          unit: balance.claim.unit ?? '',
          operation: `${figureText(a)} − ${figureText(b)}`,
          from: [exports, imports],
        },
      ])
      if (hit !== undefined) yield hit
    }
  },
}
