import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Derived } from '../../src/derive/fact.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { observation, period, smallDataset } from '../fixtures/small-dataset.js'

const claim = (versus: string): ObservationInput =>
  observation('firm', 'licence', '1', { measure: 'first', versus })

function firstOf(observations: readonly ObservationInput[], versus?: string): Derived {
  const data = smallDataset(observations)
  return derive(data, {
    measure: 'first',
    region: data.region('firm'),
    indicator: data.indicator('licence'),
    period: period('2024-Q1'),
    versus,
  })
}

describe('first', () => {
  it('is told of the nearest region above for which it is recorded', () => {
    expect(firstOf([claim('city'), claim('province')])).toMatchObject({
      id: 'firm/licence/2024-Q1/first@city',
      versus: { region: { id: 'city' }, above: true },
      unit: { id: '批' },
    })
  })

  it('is told of the region asked for', () => {
    expect(firstOf([claim('city'), claim('province')], 'province')).toMatchObject({
      versus: { region: { id: 'province' } },
    })
  })

  it.each([undefined, 'zone', 'nowhere'])('is never inferred (%s)', (versus) => {
    expect(firstOf([], versus).kind).toBe('absent')
  })
})
