import { execFileSync } from 'node:child_process'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { JianbaoError } from '../../src/errors.js'
import { limits } from '../../src/limits.js'
import { checkFolder } from '../../src/read/folder.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { briefly, folderWith, soundFiles } from './folders.js'

type Changes = Parameters<typeof folderWith>[0]

async function faults(changes: Changes): Promise<string[]> {
  const folder = await folderWith(changes)
  const { findings, parts } = await checkFolder(folder)
  if (findings.some(({ severity }) => severity === 'error')) expect(parts).toBeUndefined()
  return briefly(findings, folder)
}

const header = 'region,indicator,period,measure,of,versus,value,missing,source,note\n'

describe('openDataset', () => {
  it('opens a sound folder', async () => {
    const data = await openDataset(await folderWith())
    expect(data.title).toBe('示例')
    const key = { region: 'county', indicator: 'gdp', period: '2024-Q1', measure: 'level' } as const
    expect(data.observation(key)?.value).toBe('25.70')
  })

  it('reads further observations and every kind of cell', async () => {
    const folder = await folderWith({
      'regions.csv':
        'id,level,name,name_en,aliases,gb2260,merged_from\na,county,甲,A,子|丑 ,370000,b\nb,county,乙,,,,\n',
      'indicators.csv': '编号,名称,单位,小数位数,可加\ngdp,生产总值,亿元,1,否\n',
      'observations.csv': null,
      'observations-2024.csv':
        '地区,指标,时期,数值,来源,累计,状态,缺失原因,备注\na,gdp,2024-01/2024-03,1,s,是,revised|doubtful,,"注,\n二"\nb,gdp,2024,,s,0,,suppressed,\n',
    })
    const data = await openDataset(folder)
    expect(data.region('a')).toMatchObject({
      names: { 'zh-Hans': '甲', en: 'A' },
      aliases: ['子', '丑'],
      codes: { gb2260: '370000' },
      mergedFrom: ['b'],
    })
    expect(data.indicator('gdp')).toMatchObject({ decimals: 1, additive: false })
    expect([...data.observations()]).toMatchObject([
      { period: '2024-Q1', cumulative: true, status: ['revised', 'doubtful'], note: '注,\n二' },
      { value: null, missing: 'suppressed', cumulative: false },
    ])
  })

  it('throws all faults at once, with file, line, column and what is accepted', async () => {
    const folder = await folderWith({
      'dataset.yaml': 'rounding: up\nsources:\n  - { id: s, agency: 统计局, title: 月报, url: ftp://x }\n',
      'regions.csv': 'id,level,parent,name\ncounty,cuonty,city,某县\n',
      'observations.csv': `${header}county,gdp,Mar-24,level,,,1.2.3,,nobody,\ncountyy,gdp,2024,rank,,,0,,s,\n`,
    })
    const error: unknown = await openDataset(folder).catch((thrown: unknown) => thrown)
    if (!(error instanceof JianbaoError)) throw new Error('expected a JianbaoError')
    expect(briefly(error.findings, folder)).toEqual([
      'dataset.yaml:1:11 value-invalid',
      'dataset.yaml:3:43 value-invalid',
      'observations.csv:2:3 value-invalid',
      'observations.csv:2:7 value-invalid',
      'observations.csv:2:9 reference-unknown',
      'observations.csv:3:1 reference-unknown',
      'observations.csv:3:5 observation-field-needed',
      'observations.csv:3:6 observation-field-needed',
      'observations.csv:3:7 rank-not-positive',
      'regions.csv:2:2 value-invalid',
    ])
    expect(error.message).toContain(join(folder, 'observations.csv') + ':2:3')
    expect(error.message).toContain('"Mar-24"')
    expect(error.message).toContain('2024-Q1, 2024-03')
    expect(error.message).toContain('did you mean county?')
  })
})

describe('checkFolder: places', () => {
  it.each<[string, Changes, string[]]>([
    [
      'an id that is not one',
      { 'regions.csv': 'name,level,id\n某县,county,county\n某市,county,a b\n' },
      ['regions.csv:3:3 value-invalid'],
    ],
    [
      'a name that is empty',
      { 'regions.csv': 'id,level,name\ncounty,county,\n' },
      ['regions.csv:2:3 value-missing'],
    ],
    [
      'an id given twice',
      { 'indicators.csv': 'id,name,unit\ngdp,甲,亿元\n\ngdp,乙,亿元\n' },
      ['indicators.csv:4:1 id-duplicate'],
    ],
    [
      'an unknown unit',
      { 'indicators.csv': 'id,name,unit\ngdp,甲,亿园\n' },
      ['indicators.csv:2:3 value-invalid'],
    ],
    [
      'a flag that is none',
      { 'indicators.csv': 'id,name,unit,additive\ngdp,甲,亿元,maybe\n' },
      ['indicators.csv:2:4 value-invalid'],
    ],
    [
      'decimals that are no number',
      { 'indicators.csv': 'id,name,unit,decimals\ngdp,甲,亿元,two\n' },
      ['indicators.csv:2:4 value-invalid'],
    ],
    [
      'a parent that is not there',
      { 'regions.csv': `${soundFiles['regions.csv']}town,township,countz,某镇\n` },
      ['regions.csv:4:3 reference-unknown'],
    ],
    [
      'one of several merged regions',
      { 'regions.csv': 'id,level,name,merged_from\ncounty,county,甲,county|gone\n' },
      ['regions.csv:2:4 reference-unknown'],
    ],
    [
      'a value and a reason why there is none',
      { 'observations.csv': `${header}county,gdp,2024,level,,,1,suppressed,s,\n` },
      ['observations.csv:2:8 observation-value-and-missing'],
    ],
    [
      'neither a value nor a reason',
      { 'observations.csv': `${header}county,gdp,2024,level,,,,,s,\n` },
      ['observations.csv:2:7 observation-value-missing'],
    ],
    [
      'the same figure in two files',
      { 'observations-b.csv': soundFiles['observations.csv'] },
      ['observations.csv:2 observation-duplicate'],
    ],
    [
      'a record after a quoted line end',
      {
        'observations.csv': `${header}county,gdp,2023,level,,,1,,s,"a\n\nb"\r\ncounty,gdp,2024,level,,,x,,s,\r\n`,
      },
      ['observations.csv:5:7 value-invalid'],
    ],
    [
      'a row with too few cells',
      { 'observations.csv': `${soundFiles['observations.csv']}county,gdp,2023,1\ncounty,gdp,2022,x,s\n` },
      [
        'observations.csv:3 csv-cell-count',
        'observations.csv:3:5 value-missing',
        'observations.csv:4:4 value-invalid',
      ],
    ],
    [
      'a row with too many cells',
      { 'observations.csv': `${soundFiles['observations.csv']}county,gdp,2023,1,s,234\n` },
      ['observations.csv:3 csv-cell-count'],
    ],
    [
      'a quote that is not closed, and a fault after it',
      { 'observations.csv': `${soundFiles['observations.csv']}county,gdp,2023,"1,s\ncounty,gdp,2022,x,s\n` },
      ['observations.csv:3 csv-quote-open', 'observations.csv:4:4 value-invalid'],
    ],
    [
      'an unknown column',
      { 'observations.csv': 'region,indicator,period,value,source,nota\ncounty,gdp,2024,1,s,\n' },
      ['observations.csv:1:6 column-unknown'],
    ],
    ['an empty file', { 'regions.csv': '' }, ['regions.csv:1 csv-without-header']],
    [
      'YAML that cannot be parsed',
      { 'dataset.yaml': 'title: "a\nsources:\n  - [\n' },
      ['dataset.yaml:4:1 yaml-syntax'],
    ],
    ['YAML that is a list', { 'dataset.yaml': '- a\n' }, ['dataset.yaml:1 dataset-file-not-mapping']],
    [
      'a field that is not one',
      { 'dataset.yaml': `${soundFiles['dataset.yaml']}peergroups: []\n` },
      ['dataset.yaml:4:13 field-unknown'],
    ],
    [
      'a field of a source that is not one',
      { 'dataset.yaml': 'sources:\n  - id: s\n    agency: a\n    title: b\n    web: x\n' },
      ['dataset.yaml:5:10 field-unknown'],
    ],
    [
      'a source without a title',
      { 'dataset.yaml': 'sources:\n  - id: s\n    agency: a\n' },
      ['dataset.yaml:2:5 value-missing'],
    ],
    ['sources that are no list', { 'dataset.yaml': 'sources: s\n' }, ['dataset.yaml:1:10 value-invalid']],
    [
      'JSON',
      {
        'dataset.yaml': null,
        'dataset.json': '{\n\t"sources": [\n\t\t{ "id": "s", "agency": "a", "title": 7 }\n\t]\n}',
      },
      ['dataset.json:3:40 value-invalid'],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await faults(changes)).toEqual(expected)
  })

  it('tells the first place of a duplicate', async () => {
    const { findings } = await checkFolder(
      await folderWith({ 'observations-b.csv': soundFiles['observations.csv'] }),
    )
    expect(findings[0]?.message.en).toContain('observations-b.csv:2')
  })

  it('shows the file as the folder was given', async () => {
    const folder = await folderWith({ 'regions.csv': null })
    const { findings } = await checkFolder(`${folder}/`)
    expect(findings[0]?.place.file).toBe(`${folder}/regions.csv`)
  })

  it('stops at the ceiling of findings', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `county,gdpx,${1500 + (index % 500)},1,s\n`)
    const { findings } = await checkFolder(
      await folderWith({ 'observations.csv': `region,indicator,period,value,source\n${rows.join('')}` }),
    )
    expect(findings).toHaveLength(limits.findings + 1)
    expect(findings.at(-1)?.code).toBe('findings-too-many')
  })
})

describe('checkFolder: files', () => {
  it('a folder that does not exist', async () => {
    const folder = join(await folderWith(), 'nothing')
    const { parts, findings } = await checkFolder(folder)
    expect(parts).toBeUndefined()
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([['folder-missing', folder]])
  })

  it('a file instead of a folder', async () => {
    const { findings } = await checkFolder(join(await folderWith(), 'regions.csv'))
    expect(findings.map(({ code }) => code)).toEqual(['folder-is-file'])
  })

  it.each(['dataset.yaml', 'regions.csv', 'indicators.csv', 'observations.csv'] as const)(
    'without %s only that is told',
    async (name) => {
      expect(await faults({ [name]: null })).toEqual([`${name} file-missing`])
    },
  )

  it('a folder where a file should be', async () => {
    const folder = await folderWith({ 'indicators.csv': null })
    await mkdir(join(folder, 'indicators.csv'))
    const { findings } = await checkFolder(folder)
    expect(briefly(findings, folder)).toEqual(['indicators.csv file-is-folder'])
  })

  it.skipIf(process.platform === 'win32')('a pipe where a file should be', async () => {
    const folder = await folderWith({ 'indicators.csv': null })
    execFileSync('mkfifo', [join(folder, 'indicators.csv')])
    const { findings } = await checkFolder(folder)
    expect(briefly(findings, folder)).toEqual(['indicators.csv file-not-regular'])
  })

  it('a file over the ceiling', async () => {
    const folder = await folderWith()
    await truncate(join(folder, 'regions.csv'), limits.datasetFileBytes + 1)
    const { findings } = await checkFolder(folder)
    expect(briefly(findings, folder)).toEqual(['regions.csv file-too-large'])
  })

  it('two dataset files', async () => {
    expect(await faults({ 'dataset.yml': soundFiles['dataset.yaml'] })).toEqual([
      'dataset.yml dataset-file-twice',
    ])
  })

  it('warns of a table that is not read, and opens the rest', async () => {
    const folder = await folderWith({ 'observation.csv': 'x', 'README.md': 'x' })
    const { findings, parts } = await checkFolder(folder)
    expect(briefly(findings, folder)).toEqual(['observation.csv file-unused'])
    expect(findings[0]?.severity).toBe('warning')
    expect(parts?.observations.size).toBe(1)
  })
})

describe('checkFolder: encodings and line ends', () => {
  it('UTF-8 with a byte order mark, in all files', async () => {
    const marked = Object.entries(soundFiles).map(([name, text]) => [name, `\uFEFF${text}`] as const)
    expect(await faults(Object.fromEntries(marked))).toEqual([])
  })

  it('CRLF', async () => {
    const crlf = Object.entries(soundFiles).map(
      ([name, text]) => [name, text.replaceAll('\n', '\r\n')] as const,
    )
    expect(await faults(Object.fromEntries(crlf))).toEqual([])
  })

  it('GB18030, with a warning', async () => {
    const name = [0xc4, 0xb3, 0xcf, 0xd8]
    const bytes = Uint8Array.from([...Buffer.from('id,level,name\ncounty,county,'), ...name, 0x0a])
    const folder = await folderWith({ 'regions.csv': bytes })
    const { parts, findings } = await checkFolder(folder)
    expect(parts?.regions.get('county')?.names['zh-Hans']).toBe('某县')
    expect(briefly(findings, folder)).toEqual(['regions.csv file-encoding-guessed'])
    expect((await openDataset(folder)).size).toBe(1)
  })

  it.each([
    ['neither encoding', Uint8Array.from([0xff, 0x69, 0xff, 0x00])],
    ['a UTF-8 mark before broken UTF-8', Uint8Array.from([0xef, 0xbb, 0xbf, 0xc4, 0xcf])],
  ])('%s', async (_, bytes) => {
    expect(await faults({ 'regions.csv': bytes })).toEqual(['regions.csv file-encoding-unknown'])
  })
})

describe('checkFolder: hostile input', () => {
  const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

  it.each(hostile)('%s as a key and as ids', async (key) => {
    const folder = await folderWith({
      'dataset.yaml': `${soundFiles['dataset.yaml']}${key}: { polluted: true }\ntemplates:\n  ${key}: { polluted: yes }\n`,
      'observations.csv': `region,indicator,period,value,source\n${key},${key},2024,1,${key}\n`,
    })
    const { findings } = await checkFolder(folder)
    const codes = briefly(findings, folder)
    expect(codes).toContain('dataset.yaml:4:' + (key.length + 3) + ' field-unknown')
    expect(codes.filter((one) => one.startsWith('observations.csv:2'))).toHaveLength(3)
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    [
      'a bomb of aliases',
      [
        'a: &a [x, x]',
        ...'bcdefghijk'
          .split('')
          .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`),
      ].join('\n'),
    ],
    ['deep nesting', `title: ${'['.repeat(20_000)}`],
  ])('%s', async (_, text) => {
    const codes = await faults({ 'dataset.yaml': text })
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.every((one) => one.startsWith('dataset.yaml'))).toBe(true)
  })

  it('a chain of many regions', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `r${index},county,${index ? `r${index - 1}` : 'r19999'},甲\n`,
    )
    const codes = await faults({ 'regions.csv': `id,level,parent,name\n${rows.join('')}county,county,,乙\n` })
    expect(codes).toEqual(['regions.csv:2:3 parent-circular'])
  })

  it('an unreadable file', async ({ skip }) => {
    skip(process.platform === 'win32' || process.getuid?.() === 0, 'permissions do not bind this user')
    const folder = await folderWith()
    await writeFile(join(folder, 'regions.csv'), 'x', { mode: 0o000 })
    const { findings } = await checkFolder(folder)
    expect(findings.map(({ code }) => code)).toContain('file-not-readable')
  })
})
