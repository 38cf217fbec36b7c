import { describe, expect, it } from 'vitest'
import { checkObservation, type Catalogue } from '../../src/model/check-observation.js'
import { indicatorSchema } from '../../src/model/indicator.js'
import { observationSchema, type ObservationInput } from '../../src/model/observation.js'
import { regionSchema } from '../../src/model/region.js'

const region = regionSchema.parse({ id: 'zone', level: 'county', names: { en: 'Zone' } })
const indicator = indicatorSchema.parse({ id: 'gdp', names: { en: 'GDP' }, unit: '亿元' })
const regions = new Map([
  ['zone', region],
  ['city', region],
  ['both', region],
])
const indicators = new Map([
  ['gdp', indicator],
  ['both', indicator],
])
const ids = {
  regions: [...regions.keys()],
  indicators: [...indicators.keys()],
  peerGroups: ['counties'],
  sources: ['s'],
}
const catalogue: Catalogue = {
  regions,
  indicators,
  has: (table, id) => ids[table].includes(id),
  similar: () => '',
}

function faults(changes: Partial<ObservationInput>): string[] {
  const told: string[] = []
  const observation = observationSchema.parse({
    region: 'zone',
    indicator: 'gdp',
    period: '2024',
    value: '1',
    source: 's',
    ...changes,
  })
  const sound = checkObservation(observation, catalogue, (code, _, field) =>
    told.push(`${field?.join('.')} ${code}`),
  )
  expect(sound).toBe(told.length === 0)
  return told
}

describe('checkObservation', () => {
  it.each<Partial<ObservationInput>>([
    {},
    { value: null, missing: 'suppressed' },
    { unit: '万元' },
    { measure: 'growth', value: '-3.2', unit: '‰' },
    { measure: 'gap', of: 'growth', versus: 'city' },
    { measure: 'rank', of: 'level', versus: 'counties', value: '12' },
    { measure: 'rank', of: 'level', versus: 'counties', value: null, missing: 'not-available' },
    { measure: 'share', versus: 'city' },
    { measure: 'share', versus: 'gdp' },
    { measure: 'first', versus: 'city', unit: '批' },
    { valueTo: '2' },
    { measure: 'growth', value: '-30', valueTo: '-15' },
    { measure: 'share', versus: 'city', value: '1/3' },
    { measure: 'top-tier', of: 'level', versus: 'counties', value: '1000' },
  ])('accepts %j', (changes) => {
    expect(faults(changes)).toEqual([])
  })

  it.each<[Partial<ObservationInput>, string[]]>([
    [
      { region: 'x', indicator: 'y', source: 'z' },
      ['region reference-unknown', 'indicator reference-unknown', 'source reference-unknown'],
    ],
    [{ value: null }, ['value observation-value-missing']],
    [{ missing: 'suppressed' }, ['missing observation-value-and-missing']],
    [{ of: 'growth', versus: 'city' }, ['of observation-field-unused', 'versus observation-field-unused']],
    [{ measure: 'gap' }, ['of observation-field-needed', 'versus observation-field-needed']],
    [{ measure: 'gap', of: 'growth', versus: 'counties' }, ['versus reference-unknown']],
    [{ measure: 'rank', of: 'growth', versus: 'city' }, ['versus reference-unknown']],
    [{ measure: 'share', versus: 'both' }, ['versus versus-ambiguous']],
    [{ measure: 'share', versus: 'nothing' }, ['versus reference-unknown']],
    [{ unit: '吨' }, ['unit observation-unit-mismatch']],
    [{ unit: '万美元' }, ['unit observation-unit-mismatch']],
    [{ measure: 'growth', unit: '个百分点' }, ['unit observation-unit-mismatch']],
    ...['0', '-1', '1.0', '1.5', '01'].map((value): [Partial<ObservationInput>, string[]] => [
      { measure: 'rank', of: 'level', versus: 'counties', value },
      ['value rank-not-positive'],
    ]),
  ])('refuses %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})

describe('ranges, fractions and tiers', () => {
  it.each<[Partial<ObservationInput>, string]>([
    [{ valueTo: '1' }, 'valueTo value-invalid'],
    [{ measure: 'growth', value: '-5', valueTo: '5' }, 'valueTo value-invalid'],
    [{ value: null, missing: 'suppressed', valueTo: '5' }, 'valueTo value-invalid'],
    [{ measure: 'rank', of: 'level', versus: 'counties', valueTo: '3' }, 'valueTo observation-field-unused'],
    [{ value: '1/3' }, 'unit observation-unit-mismatch'],
    [{ measure: 'top-tier', of: 'level', versus: 'counties', value: '0' }, 'value value-invalid'],
  ])('refuses %j', (changes, fault) => {
    expect(faults(changes)).toEqual([fault])
  })
})
