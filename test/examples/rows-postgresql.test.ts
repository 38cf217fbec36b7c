import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset.js'
import { datasetFromRows, type RowsOptions } from '../../src/read/rows.js'
import { catalogue as inExamples } from '../../examples/catalogue.mjs'
import { postgresMissing, PostgresServer } from '../helpers/postgres.js'

const catalogue = inExamples as RowsOptions

const pg = await import('pg').then(
  (module) => module.default,
  () => undefined,
)
const missing = postgresMissing || (pg === undefined ? 'the package pg is not installed' : '')

describe.skipIf(missing !== '')(`rows of PostgreSQL${missing && ` (skipped: ${missing})`}`, () => {
  let server: PostgresServer | undefined

  beforeAll(async () => {
    server = new PostgresServer()
    await query(`
      create table quarterly (area char(6), quarter text, gdp numeric(12,2), gdp_growth numeric(5,1), published date);
      insert into quarterly values
        ('371500', '2023-Q1', 600.1, null, '2023-04-20'),
        ('371500', '2024-Q1', 640.00, 6.0, '2024-04-20'),
        ('371500', '2024-Q1', 641.5, 6.1, '2024-12-20'),
        ('371600', '2024-Q1', 700, -0.3, '2024-04-20')`)
  })
  afterAll(() => server?.stop())

  async function query(sql: string): Promise<Record<string, unknown>[]> {
    const client = new (pg as NonNullable<typeof pg>).Client({ connectionString: server?.url })
    await client.connect()
    try {
      const result = await client.query<Record<string, unknown>>(sql)
      return result.rows
    } finally {
      await client.end()
    }
  }

  it('runs as the example has it', async () => {
    vi.stubEnv('DATABASE_URL', server?.url)
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { data } = (await import('../../examples/rows-postgresql.mjs')) as unknown as { data: Dataset }
    expect(log.mock.calls).toEqual([['聊城市地区生产总值641.50亿元，同比增长6.1%。']])
    const key = { region: '371500', indicator: 'gdp', period: '2024-Q1', measure: 'level' } as const
    expect(data.vintages(key).map(({ value, vintage }) => [value, vintage])).toEqual([
      ['640.00', '2024-04-20'],
      ['641.50', '2024-12-20'],
    ])
    expect(data.size).toBe(5)
    vi.unstubAllEnvs()
    log.mockRestore()
  })

  it('takes every type that a figure may have', async () => {
    const rows = await query(`
      select '371500' as region, 'gdp' as indicator, '2024-0' || n as period, value, 'monthly' as source, false as cumulative
        from (values (1, 12::numeric(8,3)::text), (2, (9007199254740993::bigint)::text)) as t(n, value)`)
    const numbers = await query(
      `select '371500' as region, 'gdp' as indicator, 2024 as period, 0.1::float8 + 0.2::float8 as value, 'monthly' as source`,
    )
    const more = await query(
      `select '371600' as region, 'gdp' as indicator, '2024' as period, 12::bigint as value, 'monthly' as source, array['revised','doubtful'] as status`,
    )
    const data = datasetFromRows([...rows, ...numbers, ...more], catalogue)
    expect([...data.observations()].map(({ value, status }) => [value, ...status])).toEqual([
      ['12.000'],
      ['9007199254740993'],
      ['0.3'],
      ['12', 'revised', 'doubtful'],
    ])
  })

  it('takes a day for a day in any time zone, and refuses a time', async () => {
    for (const zone of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
      vi.stubEnv('TZ', zone)
      const [row] = await query(`select date '2024-03-31' as day`)
      const data = datasetFromRows(
        [{ region: '371500', indicator: 'gdp', period: row?.day, value: '1', source: 'monthly' }],
        catalogue,
      )
      expect([...data.observations()][0]?.period).toBe('2024-03-31')
    }
    vi.unstubAllEnvs()
    const timed = await query(
      `select '371500' as region, 'gdp' as indicator, timestamptz '2024-03-31 07:30+00' as period, '1' as value, 'monthly' as source`,
    )
    expect(() => datasetFromRows(timed, catalogue)).toThrow(
      /rows\[0\]\.period: error: 2024-03-31T07:30:00.000Z is no text/,
    )
  })
})
