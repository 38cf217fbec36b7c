import { describe, expect, it } from 'vitest'
import { documentLanguages } from '../../src/document/languages.js'
import { fillPattern, matchPattern, slotsOf } from '../../src/phrase/pattern.js'
import type { Phrasebook, Said } from '../../src/phrase/phrasebook.js'
import { phrasebook } from '../../src/phrase/phrasebooks.js'
import { phraseText, words } from '../../src/phrase/piece.js'
import { patternFor } from '../../src/phrase/said.js'

/** One filling for each slot, and what its figure looks like to a reader where that is not the text itself. */
type Fillings = Readonly<Record<string, readonly [text: string, reader?: string]>>

const han: Fillings = {
  subject: ['高新区'],
  name: ['进出口总额'],
  mark: ['预计累计', '(?:预[计估])?(?:累计)?'],
  aside: [''],
  verb: ['完成'],
  value: ['近1.9亿元', '[近约超]?[\\d.]+(?:%|个百分点|亿元|万美元|家)'],
  values: ['12.7%、18%', '[\\d.]+%(?:[、及][\\d.]+%)+'],
  reference: ['全市', '全.'],
  quantity: ['增速', '总量|增速'],
  order: ['第2位', '第\\d+[位名]|之冠'],
  number: ['12', '\\d+'],
  base: ['上年同期'],
  from: ['3.2%', '[\\d.]+%'],
  to: ['4.1%', '[\\d.]+%'],
  tier: ['前3位', '前\\d+[位名]'],
  series: ['第9期', '第\\d+[期批届]'],
  members: ['4个', '\\d+个'],
  label: ['银奖', '银奖|AAA级'],
  date: ['2020年5月', '\\d+年\\d+月'],
  bound: ['不超过'],
  prices: ['按现行价格计算', '(?:按现行价格计算)?'],
  plain: ['3倍', '\\d+倍'],
  amount: ['64063元', '\\d+元'],
  under: ['平方公里'],
}

const english: Fillings = {
  subject: ['the zone'],
  name: ['total imports and exports'],
  mark: ['an expected ', '(?:an expected )?(?:a cumulative total of )?'],
  aside: [' (expected)', '(?: \\(expected\\))?'],
  verb: ['totalled'],
  value: ['over RMB 1.08 billion', '(?:over )?(?:RMB |US\\$)?[\\d.,]+(?: billion|%)?'],
  values: ['12.7% and 18%', '(?:[\\d.]+%, )*[\\d.]+% and [\\d.]+%'],
  reference: ['the city', 'the city|the province'],
  owner: ['the city’s'],
  quantity: ['growth rate', 'amount|growth rate|share'],
  order: ['2nd', '\\d+(?:st|nd|rd|th)'],
  number: ['12th', '\\d+th'],
  base: ['the same period of the previous year'],
  from: ['3.2%', '[\\d.]+%'],
  to: ['4.1%', '[\\d.]+%'],
  tier: ['the top 3', 'the top \\d+'],
  series: ['phase 9', 'phase \\d+'],
  members: ['4', '\\d+'],
  label: ['silver award'],
  date: ['May 2020', '[A-Z][a-z]+ \\d+'],
  amount: ['RMB 64,063', 'RMB [\\d,]+'],
  within: [' in the city', '(?: in the city)?'],
  prices: [' at current prices', '(?: at current prices)?'],
}

function isSaid(value: object): value is Exclude<Said, string> {
  return 'opening' in value && 'following' in value
}

/** Every pattern under a part of a book, as it opens and as it follows. */
function patternsUnder(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part !== 'object' || part === null) return []
  if (isSaid(part)) return [patternFor(part, true), patternFor(part, false)]
  return Object.values(part).flatMap(patternsUnder)
}

function patternsOf(book: Phrasebook) {
  const { level, growth, gap, rank, together, order, share, first, directed, pointChange } = book
  const { beforeName, afterName } = first
  const parts = [
    level,
    growth,
    gap,
    rank,
    together,
    order,
    share,
    directed,
    pointChange,
    beforeName,
    afterName,
  ]
  return [...new Set(parts.flatMap(patternsUnder))]
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

describe.each(documentLanguages)('every pattern of the book in %s', (language) => {
  const fillings = language === 'en' ? english : han
  const readers = Object.fromEntries(
    Object.entries(fillings).map(([slot, [text, reader]]) => [slot, reader ?? escaped(text)]),
  )

  it.each(patternsOf(phrasebook(language)))('%s is filled and recognised', (pattern) => {
    const slots = Object.fromEntries(slotsOf(pattern).map((slot) => [slot, fillings[slot]?.[0]]))
    expect(Object.values(slots)).not.toContain(undefined)
    const phrases = Object.fromEntries(Object.entries(slots).map(([slot, text]) => [slot, words(text ?? '')]))
    const text = phraseText(fillPattern(pattern, phrases))
    expect(text).not.toMatch(/[{}]| {2}/)
    expect(matchPattern(pattern, text, readers)).toEqual(slots)
    expect(matchPattern(pattern, `${text}。`, readers)).toBe(undefined)
  })

  it('says what has no known period of comparison without one', () => {
    const { directed, pointChange } = phrasebook(language)
    const all = [...Object.values(directed), ...Object.values(pointChange)].flatMap((one) =>
      Object.values(one),
    )
    const bare = all.flatMap((variants) => patternsUnder(variants.bare))
    expect(bare.length).toBeGreaterThan(20)
    expect(bare.join(' ')).not.toMatch(/\{(?:base|from|to)\}/)
  })
})

describe('matchPattern', () => {
  it('gives no slots, not nothing, for a phrase of words alone', () => {
    expect(matchPattern('与上年同期持平', '与上年同期持平', {})).toEqual({})
    expect(matchPattern('与上年同期持平', '与上年持平', {})).toBeUndefined()
  })

  it('takes words as they stand', () => {
    const pattern = 'year-on-year growth (real) was {value} a.b*c?'
    expect(matchPattern(pattern, 'year-on-year growth (real) was 7.9% a.b*c?', {})).toEqual({ value: '7.9%' })
    expect(matchPattern(pattern, 'year-on-year growth (real) was 7.9% axb*c?', {})).toBeUndefined()
  })

  it('reads the example of its documentation', () => {
    const readers = { reference: '全.', points: '[\\d.]+个百分点' }
    expect(matchPattern('高于{reference}{points}', '高于全市1.9个百分点', readers)).toEqual({
      reference: '全市',
      points: '1.9个百分点',
    })
  })
})

describe('fillPattern', () => {
  it('throws for a slot without a filling', () => {
    expect(() => fillPattern('居{reference}{order}', { reference: words('全市') })).toThrow('{order}')
  })
})
