import { divide, exactly, multiply } from '../../interval.js'
import { canonicalName } from '../canonical-name.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import type { Rule } from '../rule.js'
import { regionMentioned } from '../mentions.js'
import type { Reading } from '../reading.js'
import { regionNamed, seriesOf, type SeriesKey } from '../series.js'
import { figureText, printedIn } from '../text-figure.js'

/** 第一产业增加值占地区生产总值的比重为11.9%, where the text gives both levels: share = part ÷ whole. */
export const shareOfLevels: Rule = {
  code: 'share-of-levels',
  group: 'itself',
  source: 'share = a ÷ A × 100, both at current prices',
  example: {
    wrong: '2024年，全县生产总值438.2亿元，第一产业增加值52.3亿元。第一产业增加值占生产总值的比重为12.9%。',
    right: '2024年，全县生产总值438.2亿元，第一产业增加值52.3亿元。第一产业增加值占生产总值的比重为11.9%。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const figure of reading.figures) {
      const key = series.keyOf(figure)
      if (figure.claim.kind !== 'share' || figure.unit?.id !== '%' || key === undefined) continue
      if (reading.data !== undefined) continue
      const words = reading.plain.slice(figure.start, figure.end + 80)
      const named = whole
        .exec(words)
        ?.slice(1)
        .find((one) => one !== undefined)
      const region = regionNamed(reading, (figure.claim.comparator ?? '').replace(/[’']s total\.?$/, ''))
      const wholes = [
        ...(named === undefined
          ? []
          : [{ indicator: canonicalName(named.replace(/^全[省市区县州国]/, '')) }]),
        ...(region === undefined || region === key.region ? [] : [{ region }]),
      ]
      const hit = judgeAny(
        figure,
        wholes.flatMap((one) => [...shares(reading, key, one)]),
      )
      if (hit !== undefined) yield hit
    }
  },
}

const whole =
  /占([\u4e00-\u9fff（）()]{2,20}?)(?:总量)?的?(?:比重|比例|份额)|accounted for [\d.]+% of (?:the (?:city|province|county)[’']s )?([a-z ]{3,40})/i

function* shares(reading: Reading, key: SeriesKey, whole: Partial<SeriesKey>): Iterable<Derivation> {
  const series = seriesOf(reading)
  for (const part of series.levels(key)) {
    for (const all of series.levels({ ...key, ...whole })) {
      const size = all.printed && printedIn(all.printed, all.unit, part.unit)
      const quotient = part.printed && size && divide(part.printed.range, size.range)
      if (part.printed === undefined || size === undefined || quotient === undefined) continue
      yield {
        value: part.printed.value.div(size.value).times(100),
        range: multiply(quotient, exactly(100)),
        unit: '%',
        operation: `${figureText(part)} ÷ ${figureText(all)} × 100`,
        from: [part, all, ...regionMentioned(reading, all)],
      }
    }
  }
}
