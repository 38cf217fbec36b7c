import { describe, expect, it, test } from 'vitest'
import { startsSentence } from '../../src/template/sentence-start.js'
import { en } from '../../src/phrase/en.js'
import { parseUnit } from '../../src/model/unit.js'
import { Decimal } from '../../src/model/decimal.js'
import { everyMeasure, quantityIn, speak, speakList, type Figure } from '../fixtures/languages.js'
import { period } from '../fixtures/small-dataset.js'

const language = 'en'
const level: Figure = { measure: 'level', value: '10.8' }

/** As it opens a sentence, and after the level. */
const said: Readonly<Record<string, readonly [opening: string, following: string]>> = {
  'growth up': ['the zone’s foreign trade grew by 25.7% year on year', 'up 25.7% year on year'],
  'growth down': ['the zone’s foreign trade fell by 3.2% year on year', 'down 3.2% year on year'],
  'growth flat': ['the zone’s foreign trade remained flat year on year', 'flat year on year'],
  'growth expected': [
    'the zone’s foreign trade grew by an expected 29% year on year',
    'up an expected 29% year on year',
  ],
  'gap up': [
    'the growth rate of the zone’s foreign trade stood 1.9 percentage points above the city',
    'its growth rate 1.9 percentage points above the city',
  ],
  'gap down': [
    'the growth rate of the zone’s foreign trade stood 1.0 percentage points below the city',
    'its growth rate 1.0 percentage points below the city',
  ],
  'gap flat': [
    'the growth rate of the zone’s foreign trade stood level with the city',
    'its growth rate level with the city',
  ],
  'gap turned up': [
    'the growth rate of the zone’s foreign trade moved from below the city in the same period of the previous year to 1.9 percentage points above it',
    'its growth rate moving from below the city in the same period of the previous year to 1.9 percentage points above it',
  ],
  'gap turned down': [
    'the zone’s foreign trade moved from above the city in the same period of the previous year to 1.0 percentage points below it',
    'moving from above the city in the same period of the previous year to 1.0 percentage points below it',
  ],
  'gap closed': [
    'the growth rate of the zone’s foreign trade moved level with the city',
    'its growth rate moving level with the city',
  ],
  rank: [
    'the zone’s foreign trade ranked 2nd in the city by growth rate',
    'ranking 2nd in the city by growth rate',
  ],
  'rank first': [
    'the zone’s foreign trade ranked 1st in the city by amount',
    'ranking 1st in the city by amount',
  ],
  'rank tied': [
    'the zone’s foreign trade tied for 3rd in the city by growth rate',
    'tying for 3rd in the city by growth rate',
  ],
  'share of a region': [
    'the zone’s foreign trade accounted for 12.3% of the city’s total',
    'accounting for 12.3% of the city’s total',
  ],
  'share of an indicator': [
    'the zone’s foreign trade accounted for 12.3% of GDP',
    'accounting for 12.3% of GDP',
  ],
  target: [
    'the full-year target for the zone’s foreign trade stood at RMB 4.5 billion',
    'against a full-year target of RMB 4.5 billion',
  ],
  'increment up': [
    'the zone’s foreign trade increased by RMB 220 million from the same period of the previous year',
    'an increase of RMB 220 million from the same period of the previous year',
  ],
  'increment down': [
    'the zone’s foreign trade decreased by RMB 220 million from the same period of the previous year',
    'a decrease of RMB 220 million from the same period of the previous year',
  ],
  'increment without base': [
    'the zone’s foreign trade increased by RMB 220 million',
    'an increase of RMB 220 million',
  ],
  'growth on previous': [
    'the zone’s foreign trade grew by 2.1% from the previous quarter',
    'up 2.1% from the previous quarter',
  ],
  'growth on previous down': [
    'the zone’s foreign trade fell by 2.1% from the previous quarter',
    'down 2.1% from the previous quarter',
  ],
  'annualised growth': [
    'the zone’s foreign trade grew at an annual rate of 2.8% from the previous quarter',
    'up at an annual rate of 2.8% from the previous quarter',
  ],
  'annualised growth down': [
    'the zone’s foreign trade fell at an annual rate of 2.8% from the previous quarter',
    'down at an annual rate of 2.8% from the previous quarter',
  ],
  'growth since': [
    'the zone’s foreign trade grew by 31.5% from the first quarter of 2019',
    'up 31.5% from the first quarter of 2019',
  ],
  'increase multiple': [
    'the zone’s foreign trade increased by 3.4 times the level of 2013',
    'an increase of 3.4 times the level of 2013',
  ],
  times: ['the zone’s foreign trade stood at 4.4 times the level of 2013', '4.4 times the level of 2013'],
  'average growth': [
    'the zone’s foreign trade grew by 6.1% a year on average from 2019',
    'with average annual growth of 6.1% from 2019',
  ],
  'average growth without base': [
    'the zone’s foreign trade fell by 6.1% a year on average',
    'with an average annual decline of 6.1%',
  ],
  'two-year average': [
    'the zone’s foreign trade grew by 5.2% on a two-year average',
    'with two-year average growth of 5.2%',
  ],
  'annual average': [
    'the zone’s foreign trade averaged RMB 4.01 billion a year',
    'averaging RMB 4.01 billion a year',
  ],
  contribution: [
    'the zone’s foreign trade accounted for 33.5% of growth in GDP',
    'accounting for 33.5% of growth in GDP',
  ],
  'pull up': [
    'the zone’s foreign trade added 3.4 percentage points to growth in GDP',
    'adding 3.4 percentage points to growth in GDP',
  ],
  'pull down': [
    'the zone’s foreign trade subtracted 0.4 percentage points from growth in GDP',
    'subtracting 0.4 percentage points from growth in GDP',
  ],
  'rank change up': [
    'the zone’s foreign trade moved up 1 place in the ranking from the same period of the previous year',
    'up 1 place from the same period of the previous year',
  ],
  'rank change down': ['the zone’s foreign trade moved down 2 places in the ranking', 'down 2 places'],
  'rank change flat': ['the zone’s foreign trade kept the same rank', 'the same rank as before'],
  position: [
    'the amount of the zone’s foreign trade stood at 1.3 times the average of the city',
    'its amount 1.3 times the average of the city',
  ],
  'top tier': [
    'the zone’s foreign trade ranked among the leaders in the city',
    'among the leaders in the city',
  ],
  only: ['the zone’s foreign trade was the only one in the city', 'the only one in the city'],
  completion: [
    'the zone’s foreign trade reached 24.8% of the full-year target',
    'reaching 24.8% of the full-year target',
  ],
  'pace ahead': [
    'the zone’s foreign trade ran 1.2 percentage points ahead of schedule',
    '1.2 percentage points ahead of schedule',
  ],
  'pace behind': [
    'the zone’s foreign trade ran 1.0 percentage points behind schedule',
    '1.0 percentage points behind schedule',
  ],
  streak: ['the zone’s foreign trade grew for 3 years in a row', 'growing for 3 years in a row'],
  'streak of falls ended': [
    'the zone’s foreign trade ended a run of 5 months of decline',
    'ending a run of 5 months of decline',
  ],
  'streak of rises ended': [
    'the zone’s foreign trade ended a run of 3 years of growth',
    'ending a run of 3 years of growth',
  ],
  'record high': ['the zone’s foreign trade reached a record high', 'a record high'],
  'record low since': [
    'the zone’s foreign trade fell to the lowest level since 2019',
    'the lowest level since 2019',
  ],
  intensity: [
    'the zone’s foreign trade stood at RMB 30 million per unit of GDP',
    'RMB 30 million per unit of GDP',
  ],
  ratio: ['the zone’s foreign trade stood at 2.1 times that of the city', '2.1 times that of the city'],
  disparity: [
    'the zone’s foreign trade at its highest in the city stood at 3.6 times the lowest',
    'the highest in the city at 3.6 times the lowest',
  ],
  elasticity: [
    'the zone’s foreign trade had an elasticity coefficient of 1.4',
    'with an elasticity coefficient of 1.4',
  ],
  'location quotient': [
    'the zone’s foreign trade had a location quotient of 1.2',
    'with a location quotient of 1.2',
  ],
  'revision up': [
    'the preliminary figure of the zone’s foreign trade was revised up by RMB 30 million',
    'revised up by RMB 30 million from the preliminary figure',
  ],
  'revision flat': [
    'the preliminary figure of the zone’s foreign trade was left unrevised',
    'unrevised from the preliminary figure',
  ],
  'growth faster': [
    'growth in the zone’s foreign trade picked up by 1.2 percentage points from the same period of the previous year',
    'its growth rate up 1.2 percentage points from the same period of the previous year',
  ],
  'growth slower': [
    'growth in the zone’s foreign trade slowed by 1.2 percentage points from the same period of the previous year',
    'its growth rate down 1.2 percentage points from the same period of the previous year',
  ],
  'growth narrower': [
    'the decline in the zone’s foreign trade narrowed by 1.2 percentage points from the same period of the previous year',
    'the decline narrowing by 1.2 percentage points from the same period of the previous year',
  ],
  'growth wider': [
    'the decline in the zone’s foreign trade widened by 1.2 percentage points from the same period of the previous year',
    'the decline widening by 1.2 percentage points from the same period of the previous year',
  ],
  'growth to rise': [
    'the zone’s foreign trade returned to growth after a decline of 3.2% in the same period of the previous year',
    'returning to growth after a decline of 3.2% in the same period of the previous year',
  ],
  'growth to decline': [
    'the zone’s foreign trade turned down after growth of 2.0% in the same period of the previous year',
    'turning down after growth of 2.0% in the same period of the previous year',
  ],
  'growth steady': [
    'growth in the zone’s foreign trade was unchanged from the same period of the previous year',
    'its growth rate unchanged from the same period of the previous year',
  ],
  'rate up': [
    'the zone’s foreign trade rose by 0.5 percentage points from the same period of the previous year',
    'up 0.5 percentage points from the same period of the previous year',
  ],
  'share down': [
    'the share of the zone’s foreign trade fell by 0.5 percentage points from the same period of the previous year',
    'its share down 0.5 percentage points from the same period of the previous year',
  ],
}

describe('every measure in every direction', () => {
  it.each(everyMeasure)('%s', (name, figure) => {
    const [opening, following] = said[name] ?? []
    expect(speak(language, [figure], 'whole')).toBe(opening)
    expect(speak(language, [level, figure])).toBe(`foreign trade totalled RMB 1.08 billion, ${following}`)
  })
})

describe('quantities', () => {
  it.each([
    ['10.8', '亿元', undefined, 'RMB 1.08 billion'],
    ['10.80', '亿元', undefined, 'RMB 1.080 billion'],
    ['1.6', '亿元', undefined, 'RMB 160 million'],
    ['7000', '万元', 'odd', 'over RMB 70 million'],
    ['94.6', '万元', undefined, 'RMB 946,000'],
    ['12.6', '万亿元', undefined, 'RMB 12.6 trillion'],
    ['-3.2', '亿元', undefined, '-RMB 320 million'],
    ['1364', '万美元', undefined, 'US$13.64 million'],
    ['14160', '元', undefined, 'RMB 14,160'],
    ['1.2', '万元/平方米', undefined, 'RMB 12,000 per m²'],
    ['1.8', '万人', 'nearly', 'nearly 18,000 people'],
    ['2.6', '亿千瓦时', 'about', 'about 260 million kWh'],
    ['1', '户', undefined, '1 household'],
    ['15', '家', undefined, '15'],
    ['13752', '件', undefined, '13,752 items'],
    ['10', '天', 'under', 'less than 10 days'],
    ['10', '户', 'under', 'fewer than 10 households'],
    ['60', '%', 'at-least', 'no less than 60%'],
    ['1', '个百分点', undefined, '1 percentage point'],
    ['1.0', '个百分点', undefined, '1.0 percentage points'],
    ['7.0', '%', undefined, '7.0%'],
    ['101.2', '点', undefined, '101.2'],
    ['1', '吨标准煤', undefined, '1 tonne of standard coal'],
  ] as const)('writes %s %s %s as %s', (value, unit, approximate, text) => {
    expect(quantityIn(language, value, unit, approximate)).toBe(text)
  })

  it.each([
    ['亿元', '10.8', 'RMB billion', -1],
    ['亿元', undefined, 'RMB billion', -1],
    ['万美元', '1364', 'US$ million', -2],
    ['万人', '1.8', 'people', 4],
    ['%', '7.9', '%', 0],
    ['元', '14160', 'RMB', 0],
  ] as const)('a table counts %s of %s in %s', (unit, largest, name, shift) => {
    const parsed = parseUnit(unit)
    expect(parsed && en.scale(parsed, largest === undefined ? undefined : new Decimal(largest))).toEqual({
      name,
      shift,
    })
  })
})

describe('period labels', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-H1', 'the first half of 2024', 'H1 2024'],
    ['2024-Q1', 'the first quarter of 2024', 'Q1 2024'],
    ['2024-Q1/2024-Q3', 'the first three quarters of 2024', 'Q1–Q3 2024'],
    ['2024-01/2024-10', 'January–October 2024', 'January–October 2024'],
    ['2024-03', 'March 2024', 'March 2024'],
    ['2013/2023', '2013–2023', '2013–2023'],
    ['2023-07/2024-06', 'July 2023 – June 2024', 'July 2023 – June 2024'],
    ['2024-03-31', '31 March 2024', '31 March 2024'],
    ['2024-01-10/2024-02-05', '10 January – 5 February 2024', '10 January – 5 February 2024'],
  ])('%s is %s, in short %s', (text, full, short) => {
    expect(en.period(period(text), 'full')).toBe(full)
    expect(en.period(period(text), 'short')).toBe(short)
  })
})

test('ordinals', () => {
  const places = ['1', '2', '3', '4', '11', '12', '13', '21', '112']
  expect(places.map((place) => en.ordinal(place)).join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 112th')
})

test('headings', () => {
  expect(([1, 2, 3, 4] as const).map((number) => en.headingLabel(number, 2))).toEqual([
    '2.',
    '(2)',
    '(b)',
    '(ii)',
  ])
})

describe('sentences', () => {
  test('the first quarter, as an office writes it', () => {
    const figures: Figure[] = [
      { measure: 'growth', value: '7.9', indicator: 'gdp' },
      { measure: 'gap', value: '1.9', of: 'growth', versus: 'city', indicator: 'gdp' },
      { measure: 'rank', value: '2', of: 'growth', versus: 'city', indicator: 'gdp' },
    ]
    expect(speak(language, figures, 'whole')).toBe(
      'the zone’s GDP grew by 7.9% year on year, 1.9 percentage points above the city, ranking 2nd in the city',
    )
  })

  test('two figures of one measure are joined by and', () => {
    const rank = (of: 'growth' | 'level', value: string): Figure => ({
      measure: 'rank',
      value,
      of,
      versus: 'city',
    })
    expect(speak(language, [level, rank('growth', '1'), rank('level', '3')])).toBe(
      'foreign trade totalled RMB 1.08 billion, ranking 1st in the city by growth rate and ranking 3rd in the city by amount',
    )
  })

  test('a verb in front has its subject, once for the items that share it', () => {
    const funds: Figure = {
      measure: 'level',
      value: '94.6',
      indicator: 'central-trade-funds',
      cumulative: true,
    }
    const people: Figure = { ...funds, indicator: 'trade-talent', value: '500', approximate: 'odd' }
    expect(
      speakList(language, [funds, { ...funds, indicator: 'municipal-trade-funds', value: '412.4' }, people]),
    ).toBe(
      'the zone applied for a cumulative total of RMB 946,000 in central funds for foreign trade and RMB 4.124 million in municipal funds for foreign trade; and the zone placed a cumulative total of over 500 foreign-trade professionals',
    )
  })

  test.each([
    ['{{say a}}', true],
    ['First. {{say a}}', true],
    ['In Q1, {{say a}}', false],
    ['- {{say a}}', true],
    ['{{#if b}}One. {{/if}}{{#if c}}{{say a}}', true],
    ['a line that\ngoes on\n{{say a}}', false],
    ['a line.\n\n{{say a}}', true],
  ])('%s begins a sentence: %s', (text, begins) => {
    expect(startsSentence(text, text.indexOf('{{say'))).toBe(begins)
  })
})
