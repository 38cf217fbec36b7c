import { expect, test } from 'vitest'
import { documentLanguages } from '../../src/document/languages.js'
import { measureTraits } from '../../src/model/measure.js'
import { roundingModes } from '../../src/model/rounding.js'
import { phrasebook } from '../../src/phrase/phrasebooks.js'
import { phraseText } from '../../src/phrase/piece.js'
import { direction } from '../../src/phrase/quantity.js'
import { sayIndicator } from '../../src/phrase/say.js'
import { everyMeasure, factOf } from '../fixtures/languages.js'
import { oracle } from '../fixtures/rounding-oracle.js'
import { Draw, plain, runs } from './runs.js'

const big = { timeout: 600_000 }

/** Whole numbers from 1, and words, are not drawn at random. */
const counted = new Set(['rank', 'rank-change', 'streak', 'record', 'top-tier', 'only', 'first', 'position'])

const faults: readonly RegExp[] = [
  /[{}]/,
  /undefined|NaN|null|Infinity/,
  /[，；、。]{2}/,
  / {2}|^[，；、]|，$/,
  /\d-\d|增长-|下降-|上升-|下跌-/,
  // Never a multiple for a fall.
  /(?:下降|减少|下跌|減少)[^，；]*倍/,
]

test.each(documentLanguages)(
  'in %s any figure is said whole, with its digits and its sign',
  big,
  (language) => {
    const draw = new Draw(21)
    const book = phrasebook(language)
    const drawable = everyMeasure.filter(([, { measure }]) => !counted.has(measure))
    for (let run = 0; run < runs; run++) {
      const [name, figure] = draw.from(drawable)
      const scale = draw.below(5)
      const size = draw.units(7)
      const units = figure.measure === 'increase-multiple' || figure.measure === 'times' ? abs(size) : size
      const decimals = draw.below(3)
      const mode = draw.from(roundingModes)
      const made = factOf({ ...figure, value: plain(units, scale) })
      // Points between two rates are told by the rates' signs, which the draw knows nothing of.
      const fact = { ...made, inputs: [], decimals }
      const speaker = { book, rounding: mode, region: fact.region }
      const phrase = sayIndicator(
        speaker,
        fact.region,
        fact.indicator,
        [{ fact, variant: 'default' }],
        'whole',
      )
      const text = phraseText(phrase)
      for (const fault of faults) if (fault.test(text)) expect.fail(`${name}: ${text} has ${fault.source}`)
      const figures = phrase.filter((piece) => piece.kind === 'figure')
      if (figures.length === 0) expect.fail(`${name}: ${text} is not traced`)
      const wanted = oracle(units, scale, decimals, mode).replace('-', '')
      // What does not move may be said in words alone.
      if (direction(fact, mode) === 'flat') continue
      // English tells money in millions; all else keeps its digits.
      if (language === 'en' && measureTraits[fact.measure].unit === undefined) continue
      const digits = figures.map((piece) => /\d[\d,]*(?:\.\d+)?/.exec(piece.text)?.[0].replaceAll(',', ''))
      if (!digits.includes(wanted)) expect.fail(`${name}: ${text} for ${wanted}`)
    }
  },
)

const abs = (value: bigint): bigint => (value < 0n ? -value : value)

test.each(documentLanguages)('in %s two figures of different sign are never said alike', big, (language) => {
  const draw = new Draw(22)
  const book = phrasebook(language)
  const signed = everyMeasure.filter(([, { measure }]) =>
    [
      'growth',
      'gap',
      'growth-on-previous',
      'growth-since',
      'two-year-average',
      'pull',
      'pace',
      'increment',
    ].includes(measure),
  )
  for (let run = 0; run < runs; run++) {
    const [, figure] = draw.from(signed)
    const value = plain(abs(draw.units(6)) + 1n, 1)
    const said = [value, `-${value}`].map((text) => {
      const fact = { ...factOf({ ...figure, value: text }), decimals: 1 }
      const speaker = { book, rounding: 'half-away-from-zero' as const, region: fact.region }
      return phraseText(
        sayIndicator(speaker, fact.region, fact.indicator, [{ fact, variant: 'default' }], 'none'),
      )
    })
    if (said[0] === said[1]) expect.fail(said[0])
  }
})
