import { describe, expect, it } from 'vitest'
import { fillPattern, matchPattern, slotsOf } from '../../src/phrase/pattern.js'
import type { Phrasebook } from '../../src/phrase/phrasebook.js'
import { phraseText, words } from '../../src/phrase/piece.js'
import { zhHans } from '../../src/phrase/zh-hans.js'

/** One filling for each slot, and what its figure looks like to a reader. */
const fillings: Readonly<Record<string, readonly [text: string, reader: string]>> = {
  name: ['进出口总额', '.+?'],
  mark: ['预计累计', '(?:预计)?(?:累计)?'],
  verb: ['完成', '完成'],
  value: ['近1.9亿元', '[近约超]?[\\d.]+(?:%|个百分点|亿元|万美元|家)'],
  reference: ['全市', '全.'],
  quantity: ['增速', '总量|增速'],
  order: ['第2位', '第\\d+位'],
  number: ['12', '\\d+'],
}

function patternsOf({ level, growth, gap, rank, order, share, first }: Phrasebook): string[] {
  const { beforeName, afterName } = first
  const groups = [level, ...Object.values(growth), ...Object.values(gap), rank.alone, rank.tied, share]
  const all = [...groups.flatMap((group): (string | undefined)[] => Object.values(group)), order]
  return [...all, beforeName, afterName].filter((pattern) => pattern !== undefined)
}

describe('every pattern of the book', () => {
  it.each(patternsOf(zhHans))('%s is filled and recognised', (pattern) => {
    const slots = Object.fromEntries(slotsOf(pattern).map((slot) => [slot, fillings[slot]?.[0] ?? '']))
    const phrases = Object.fromEntries(Object.entries(slots).map(([slot, text]) => [slot, words(text)]))
    const readers = Object.fromEntries(Object.entries(fillings).map(([slot, [, reader]]) => [slot, reader]))
    const text = phraseText(fillPattern(pattern, phrases))
    expect(text).not.toMatch(/[{}]/)
    expect(Object.values(slots).every((filling) => filling !== '' && text.includes(filling))).toBe(true)
    expect(matchPattern(pattern, text, readers)).toEqual(slots)
    expect(matchPattern(pattern, `${text}。`, { ...readers, name: '进出口总额', value: '近1.9亿元' })).toBe(
      undefined,
    )
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
