import { expect, test } from 'vitest'
import type { Fact } from '../../src/derive/fact.js'
import { documentLanguages } from '../../src/document/languages.js'
import { Decimal } from '../../src/model/decimal.js'
import { approximations } from '../../src/model/observation.js'
import { formatFixed, round, roundingModes } from '../../src/model/rounding.js'
import { requireUnit } from '../../src/model/unit.js'
import { phrasebook } from '../../src/phrase/phrasebooks.js'
import { formatQuantity } from '../../src/phrase/quantity.js'
import { rescaled } from '../../src/phrase/scaling.js'
import { factOf } from '../fixtures/languages.js'
import { oracle } from '../fixtures/rounding-oracle.js'
import { Draw, plain, runs } from './runs.js'

const big = { timeout: 600_000 }

test.each(roundingModes)('%s never differs from whole-number arithmetic', big, (mode) => {
  const draw = new Draw(1)
  for (let run = 0; run < runs; run++) {
    const scale = draw.below(16)
    const decimals = draw.below(scale + 1)
    const units = draw.units(25)
    const text = plain(units, scale)
    const wanted = oracle(units, scale, decimals, mode)
    if (formatFixed(new Decimal(text), decimals, mode) !== wanted)
      expect.fail(`${text} to ${decimals}: ${wanted}`)
    // What was rounded once stays as it is.
    if (!round(new Decimal(wanted), decimals, mode).eq(wanted)) expect.fail(wanted)
  }
})

const digitsIn = (text: string): string => /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? ''

test.each(documentLanguages)(
  'in %s every figure is printed with the digits of one rounding',
  big,
  (language) => {
    const draw = new Draw(2)
    const book = phrasebook(language)
    // Units of which English has the same multiplier.
    const units = ['%', '个百分点', '倍', '家', '人次', '平方公里', '元', '美元', '吨'].map(requireUnit)
    for (let run = 0; run < runs; run++) {
      const scale = draw.below(8)
      const value = draw.units(12)
      const decimals = draw.below(5)
      const mode = draw.from(roundingModes)
      const approximate = draw.from([undefined, ...approximations])
      const fact: Fact = {
        ...factOf({ measure: 'level', value: plain(value, scale), ...(approximate && { approximate }) }),
        unit: draw.from(units),
        decimals,
      }
      const text = formatQuantity(fact, book, mode)
      const wanted = oracle(value, scale, decimals, mode)
      if (digitsIn(text) !== wanted.replace('-', '')) expect.fail(`${text} for ${wanted}`)
      if (text.includes('-') !== wanted.startsWith('-')) expect.fail(`${text} for ${wanted}`)
    }
  },
)

const powers = { '': 0, 万: 4, 百万: 6, 亿: 8, 十亿: 9, 万亿: 12 } as const

test('another unit is converted exactly and rounded once', big, () => {
  const draw = new Draw(3)
  const book = phrasebook('zh-Hans')
  const names = Object.keys(powers) as (keyof typeof powers)[]
  for (let run = 0; run < runs; run++) {
    const [from, to] = [draw.from(names), draw.from(names)]
    const scale = draw.below(6)
    const value = draw.units(15)
    const decimals = draw.below(5)
    const mode = draw.from(roundingModes)
    const fact: Fact = {
      ...factOf({ measure: 'level', value: plain(value, scale) }),
      unit: requireUnit(`${from}元`),
      decimals: scale,
    }
    const unit = requireUnit(`${to}元`)
    const made = rescaled(fact, { unit, decimals }, book, mode)
    // value × 10^-scale × 10^(from − to): the power of ten goes into the scale.
    const shift = powers[from] - powers[to]
    const whole = value * 10n ** BigInt(Math.max(shift, 0))
    const wanted = oracle(whole, scale + Math.max(-shift, 0), decimals, mode)
    const printed = formatFixed(made.fact.value, made.fact.decimals, mode)
    if (!made.isScaled) {
      if (!/^-?0(?:\.0*)?$/.test(wanted))
        expect.fail(`${plain(value, scale)} ${from} to ${to} was left alone`)
    } else if (printed !== wanted)
      expect.fail(`${plain(value, scale)} ${from} to ${to}: ${printed} for ${wanted}`)
    // Without decimals no digit is lost.
    const exact = rescaled(fact, { unit }, book, mode).fact
    if (!new Decimal(formatFixed(exact.value, exact.decimals, mode)).eq(exact.value)) expect.fail(printed)
  }
})

test.each(['zh-Hans', 'zh-Hant-TW', 'en'] as const)(
  'in %s a scale that is left open fills its unit',
  big,
  (language) => {
    const draw = new Draw(4)
    const book = phrasebook(language)
    for (let run = 0; run < runs; run++) {
      const scale = draw.below(4)
      const value = draw.units(16)
      const mode = draw.from(roundingModes)
      const fact: Fact = {
        ...factOf({ measure: 'level', value: plain(value, scale) }),
        unit: requireUnit(draw.from(['元', '万元', '亿元', '万人', '吨'])),
        decimals: scale,
      }
      const { fact: made } = rescaled(fact, { unit: 'auto' }, book, mode)
      const printed = round(made.value, made.decimals, mode).abs()
      const larger = book.scales.indexOf(made.unit?.multiplier ?? '')
      if (made.decimals > 2) expect.fail(`${printed.toFixed()}: ${made.decimals} decimals`)
      if (made.unit?.multiplier !== '' && printed.lt(1))
        expect.fail(`${plain(value, scale)} became ${printed.toFixed()}`)
      const step = book.scales[larger - 1]
      if (step === undefined || made.unit === undefined) continue
      const next = requireUnit(step + made.unit.base)
      const inNext = round(made.value.times(made.unit.factor).div(next.factor), 2, mode).abs()
      if (inNext.gte(1)) expect.fail(`${plain(value, scale)} fits ${next.id}`)
    }
  },
)
