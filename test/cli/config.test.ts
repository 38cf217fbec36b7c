import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findConfig } from '../../src/cli/config/find.js'
import { loadConfig } from '../../src/cli/config/load.js'
import { assertNeeded } from '../../src/cli/config/needed.js'
import { configJsonSchema } from '../../src/cli/config/schema.js'
import { briefSettings } from '../../src/cli/settings.js'
import { JianbaoError } from '../../src/errors.js'
import { findingsOf } from '../helpers/brief-text.js'

function folderWith(text: string, name = 'jianbao.config.yaml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-config-'))
  writeFileSync(join(folder, name), text)
  return folder
}

/** As it is told from where the tests run, which may lie beside the folder of the temporary files. */
function told(...parts: string[]): string {
  const path = join(...parts)
  const near = relative(process.cwd(), path)
  return near.length < path.length ? near : path
}

async function faultsOf(text: string, name?: string): Promise<string[]> {
  const cwd = folderWith(text, name)
  try {
    await loadConfig(undefined, cwd)
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    return error.findings.map(({ code, place }) => `${code} ${place.line ?? '?'}:${place.column ?? '?'}`)
  }
  return []
}

describe('the file', () => {
  test('is found in the nearest folder upwards', () => {
    const folder = folderWith('data: data\n')
    const below = join(folder, 'a', 'b')
    mkdirSync(below, { recursive: true })
    expect(findConfig(below)).toBe(join(folder, 'jianbao.config.yaml'))
    writeFileSync(join(folder, 'a', 'jianbao.config.json'), '{}')
    expect(findConfig(below)).toBe(join(folder, 'a', 'jianbao.config.json'))
  })

  test('tells its paths from its own folder, and leaves names of the package alone', async () => {
    const folder = folderWith(
      'data: figures\ntemplate: data-sheet\ntheme: report\nperiod: 2024\nout: a.pdf\nfonts: { hei: hei.ttf }\nbatch: { out: all }\n',
    )
    const below = join(folder, 'below')
    mkdirSync(below)
    expect(await loadConfig(undefined, below)).toMatchObject({
      file: told(folder, 'jianbao.config.yaml'),
      data: told(folder, 'figures'),
      template: 'data-sheet',
      theme: 'report',
      period: '2024',
      out: [told(folder, 'a.pdf')],
      fonts: { hei: told(folder, 'hei.ttf') },
      batch: { out: told(folder, 'all') },
    })
  })

  test('takes a template and a theme beside it as files', async () => {
    const folder = folderWith('template: own.md.hbs\ntheme: own.yaml\n')
    const config = await loadConfig(join(folder, 'jianbao.config.yaml'))
    expect(config).toMatchObject({ template: told(folder, 'own.md.hbs'), theme: told(folder, 'own.yaml') })
  })

  test('is not read if that is asked for', async () => {
    expect(await loadConfig(false, folderWith('data: x\n'))).toEqual({})
  })

  test('leaves open what has nothing behind it', async () => {
    expect(await faultsOf('data: x\ncontent:\n')).toEqual([])
  })
})

describe('faults', () => {
  test('are told all at once, each with line and column', async () => {
    const text =
      'dat: x\nlanguage: fr\nperiod: 2024-Q9\nappendix: maybe\nout: []\nfonts:\n  boddy: a.ttf\nbatch:\n  formats: [odt]\n  wrokers: 3\n'
    const faults = await faultsOf(text)
    expect(faults.sort()).toEqual(
      [
        'field-unknown 1:6',
        'config-field 2:11',
        'config-field 3:9',
        'config-field 4:11',
        'config-field 5:6',
        'field-unknown 7:10',
        'config-field 9:13',
        'field-unknown 10:12',
      ].sort(),
    )
  })

  test.each([
    ['data: [', 'yaml-syntax'],
    ['- a', 'dataset-file-not-mapping'],
  ])('of the file as a whole: %s', async (text, code) => {
    expect((await faultsOf(text))[0]).toContain(code)
  })

  test('JSON too', async () => {
    expect(await faultsOf('{\n  "language": "fr"\n}', 'jianbao.config.json')).toEqual(['config-field 2:15'])
  })
})

test('flags win over the configuration, options one by one', () => {
  const config = {
    theme: 'report',
    region: 'a',
    language: 'en',
    options: { issuer: 'A', date: '2024-01-02' },
  } as const
  const settings = briefSettings('own', { region: 'b', option: ['issuer=B'] }, config)
  expect(settings).toMatchObject({
    template: 'own',
    region: 'b',
    theme: 'report',
    language: 'en',
    options: { issuer: 'B', date: '2024-01-02' },
  })
})

test('what is told nowhere is named with its flag, all at once', () => {
  const given: { data?: string; region?: string; period?: string } = { region: 'a' }
  const findings = findingsOf(() =>
    assertNeeded(given, { data: '--data', region: '--region', period: '--period' }),
  )
  expect(findings.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('--data'),
    expect.stringContaining('--period'),
  ])
})

test('the published schema is that of the program', () => {
  expect(JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(configJsonSchema())),
  )
})
