import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkUnique, fileNameOf, safeName } from '../../src/batch/file-names.js'
import { digestOfValue } from '../../src/batch/digest.js'
import { readJobs } from '../../src/batch/read-jobs.js'
import { selectRegions } from '../../src/batch/select-regions.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { findingsOf } from '../helpers/brief-text.js'
import { provinces, temporaryFolder } from './fixtures.js'

const slots = {
  region: '东昌府区',
  regionId: 'dcf',
  period: '2024-01/2024-10',
  template: 'flash',
  language: 'zh-Hans',
}

describe('names of files', () => {
  test.each([
    ['{regionId}-{period}', 'dcf-2024-01_2024-10'],
    ['{region}/{template}', '东昌府区/flash'],
    ['../{region}', '东昌府区'],
    ['/{region}', '东昌府区'],
    ['a/../../{regionId}', 'a/dcf'],
  ])('%s', (pattern, name) => {
    expect(fileNameOf(pattern, slots)).toBe(name)
  })

  test.each([
    ['CON', 'CON_'],
    ['a:b*c?', 'a_b_c_'],
    ['..', ''],
    [' 简报. ', '简报'],
    ['a\u0000b', 'a_b'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('%j is safe as %j', (text, name) => {
    expect(safeName(text)).toBe(name)
  })

  test('two that differ in case alone are one', () => {
    expect(checkUnique(['A.pdf', 'a.pdf', 'b.pdf']).map(({ code }) => code)).toEqual(['file-name-repeated'])
  })
})

test('a digest is the same whatever the order of keys, and another for another value', () => {
  expect(digestOfValue({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(digestOfValue({ b: [{ d: 3, c: 2 }], a: 1 }))
  expect(digestOfValue({ a: 1 })).not.toBe(digestOfValue({ a: '1' }))
  expect(digestOfValue({ a: 1, b: undefined })).toBe(digestOfValue({ a: 1 }))
})

describe('regions by expression', async () => {
  const data = await openDataset(provinces)
  const select = (expression: string, period = '2023') => selectRegions(data, expression, period)

  test('all, by level, by group, by ids', () => {
    expect(select('level:province')).toHaveLength(31)
    expect(select('all').length).toBeGreaterThanOrEqual(31)
    expect(select('shandong，henan')).toEqual(['shandong', 'henan'])
    const [group] = data.peerGroups.keys()
    expect(select(`group:${group}`)).toHaveLength(31)
  })

  test.each([
    ['level:county', 'regions-empty'],
    ['group:nobody', 'reference-unknown'],
    ['under:nowhere', 'region-unknown'],
    ['nowhere', 'region-unknown'],
    ['kind:of', 'regions-unreadable'],
    ['', 'regions-unreadable'],
  ])('%j is a fault', (expression, code) => {
    expect(findingsOf(() => select(expression)).map((one) => one.code)).toEqual([code])
  })
})

describe('a file of jobs', () => {
  const read = (text: string) => {
    const path = join(temporaryFolder(), 'jobs.yaml')
    writeFileSync(path, text)
    return readJobs(path)
  }

  test('is a list, or has defaults', () => {
    expect(read('- { template: a, region: b, period: 2024-Q1 }')).toMatchObject([
      { template: 'a', language: 'zh-Hans', formats: ['docx', 'pdf'] },
    ])
    expect(
      read(
        'defaults: { template: a, period: 2024-Q1, formats: [md] }\njobs:\n  - region: b\n  - { region: c, language: en }',
      ),
    ).toMatchObject([
      { region: 'b', formats: ['md'], language: 'zh-Hans' },
      { region: 'c', formats: ['md'], language: 'en' },
    ])
  })

  test.each([
    ['no YAML', 'a: [', ['jobs-unreadable']],
    ['no list', 'a: 1', ['jobs-not-list']],
    ['nothing', '', ['jobs-not-list']],
    [
      'wrong fields, all at once',
      '- { template: a, region: b, period: soon }\n- { region: b, period: 2024, colour: red }',
      ['job-field', 'job-field', 'job-field'],
    ],
  ])('%s is a fault', (_, text, codes) => {
    expect(findingsOf(() => read(text)).map(({ code }) => code)).toEqual(codes)
  })
})
