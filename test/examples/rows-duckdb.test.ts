import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset.js'

const missing = await import('@duckdb/node-api').then(
  () => '',
  () => 'the package @duckdb/node-api is not installed',
)

describe.skipIf(missing !== '')(`rows of DuckDB${missing && ` (skipped: ${missing})`}`, () => {
  it('runs as the example has it', async () => {
    vi.stubEnv('EXAMPLE_FOLDER', mkdtempSync(join(tmpdir(), 'jianbao-duckdb-')))
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { data } = (await import('../../examples/rows-duckdb.mjs')) as unknown as { data: Dataset }
    expect(log.mock.calls.flat()).toEqual([
      '聊城市社会消费品零售总额351.20亿元，同比增长6.0%。',
      '滨州市社会消费品零售总额298.05亿元，同比下降0.4%。',
    ])
    expect([...data.observations()].map(({ value }) => value)).toEqual(['351.20', '6.0', '298.05', '-0.4'])
    vi.unstubAllEnvs()
    log.mockRestore()
  })
})
