import { describe, expect, test } from 'vitest'
import { runBatch, type RegionRequest } from '../../src/index.js'
import { provinces, temporaryFolder } from './fixtures.js'

const each = { template: 'ranking-bulletin', period: '2023', options: { indicator: 'gdp' }, formats: ['md'] }

describe('runBatch from a script', () => {
  test('makes a report for each region of an expression', async () => {
    const jobs = { regions: 'beijing,tianjin', each } as RegionRequest
    const { reports } = await runBatch({ data: provinces, jobs, out: temporaryFolder(), workers: 0 })
    expect(reports.map(({ state, planned }) => [state, planned.job.region])).toEqual([
      ['made', 'beijing'],
      ['made', 'tianjin'],
    ])
  })

  test('tells every fault of the job that goes for all', async () => {
    const jobs = {
      regions: 'all',
      each: { ...each, period: 'soon', formats: ['odt'] },
    } as unknown as RegionRequest
    const making = runBatch({ data: provinces, jobs, out: temporaryFolder() })
    await expect(making).rejects.toMatchObject({
      findings: [{ place: { path: 'each' } }, { code: 'job-field' }],
    })
  })
})
