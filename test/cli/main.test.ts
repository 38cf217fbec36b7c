import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFolder } from '../helpers/built.js'

let cli = ''
let folder = ''
beforeAll(async () => {
  cli = join(await builtFolder(), 'cli.js')
  folder = mkdtempSync(join(tmpdir(), 'jianbao-cli-'))
})

const quiet = { LANG: 'C', LC_ALL: '', LC_MESSAGES: '' }

function jianbao(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...quiet, ...environment },
  })
  return { status, stdout, stderr }
}

const liaocheng = ['--data', 'seeds/liaocheng', '--region', 'liaocheng-hitech', '--period', '2024-Q1']
const render = (...more: string[]) => ['render', 'quarterly-briefing', ...liaocheng, ...more]

describe('render', () => {
  test('writes every file that is asked for', () => {
    const files = [join(folder, 'new', 'a.MD'), join(folder, 'new', 'a.html')]
    const { status, stdout, stderr } = jianbao(render('--out', files[0] ?? '', '--out', files[1] ?? ''))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(files.map((file) => `written: ${file}\n`).join(''))
    expect(readFileSync(files[0] ?? '', 'utf8')).toContain('同比增长7.9%')
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.MD', 'a.html'])
  })

  test('takes options and speaks Chinese', () => {
    const out = join(folder, 'signed.md')
    const args = render('--out', out, '--option', 'issuer=高新区=统计局', '--lang', 'zh')
    expect(jianbao(args)).toMatchObject({ status: 0, stdout: `已写入：${out}\n` })
    expect(readFileSync(out, 'utf8')).toContain('高新区=统计局')
  })

  test('takes a theme by name and from a file', () => {
    const own = join(folder, 'own.yaml')
    writeFileSync(own, 'extends: report\ncolors: { accent: "8B1A1A" }\n')
    for (const [theme, color] of [
      ['report', '1F4E79'],
      [own, '8B1A1A'],
    ] as const) {
      const out = join(folder, `${color}.html`)
      expect(jianbao(render('--out', out, '--theme', theme))).toMatchObject({ status: 0, stderr: '' })
      expect(readFileSync(out, 'utf8')).toContain(`background: #${color}`)
    }
  })

  test.each([
    ['a region', ['--region', 'x'], 'region-unknown'],
    ['a period', ['--period', '2024-Q9'], 'period-unreadable'],
    ['a period without figures', ['--period', '2019-Q1'], 'period-empty'],
    ['a dataset', ['--data', 'seeds/nowhere'], 'folder-missing'],
    ['a language', ['--language', 'fr'], 'language-unknown'],
    ['a format', ['--out', 'out.odt'], 'output-format-unknown'],
    ['a theme', ['--theme', 'reprot'], 'theme-unknown'],
    ['a theme file', ['--theme', 'none.yaml'], 'theme-file-unreadable'],
    ['an option', ['--option', 'mian=gdp'], 'option-unknown'],
    ['a list as text', ['--option', 'topics=a'], 'option-invalid'],
  ])('a fault of the input is told on stderr, with code 1: %s', (_, more, code) => {
    const out = join(folder, 'never.md')
    const { status, stdout, stderr } = jianbao(render('--out', out, ...more))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`[${code}]`)
    expect(stderr).not.toContain('    at ')
    expect(readdirSync(folder)).not.toContain('never.md')
  })

  test.each([
    ['no --out', render()],
    ['no template', ['render', ...liaocheng, '--out', 'a.md']],
    ['an option without =', render('--out', 'a.md', '--option', 'issuer')],
    ['an unknown role', render('--out', 'a.md', '--font', 'boddy=x.ttf')],
    ['an unknown flag', render('--out', 'a.md', '--fast')],
    ['an unknown command', ['rendre']],
    ['an unknown language of messages', ['--lang', 'fr', 'templates']],
    ['no command', []],
  ])('a wrong command line is told on stderr, with code 2: %s', (_, args) => {
    const { status, stdout, stderr } = jianbao(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })
})

describe('check', () => {
  test('a sound dataset', () => {
    expect(jianbao(['check', 'seeds/liaocheng'])).toMatchObject({ status: 0, stderr: '' })
    expect(jianbao(['check', 'seeds/liaocheng', '--lang', 'zh']).stdout).toContain('未发现错误')
  })

  test('a broken one: every fault with file, line and column', () => {
    const broken = join(folder, 'broken')
    cpSync('seeds/liaocheng', broken, { recursive: true })
    const file = join(broken, 'observations.csv')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(',7.9,', ',7.9x,').replace('worerun-laser,', 'wo,'),
    )
    const { status, stdout, stderr } = jianbao(['check', broken])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/observations\.csv:2:\d+: error: .*7\.9x/)
    expect(stderr).toMatch(/observations\.csv:14:1: error: /)
    expect(stderr).toContain('2 error(s)')
  })
})

test('templates lists them with their options', () => {
  const { status, stdout } = jianbao(['templates', '--lang', 'zh'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^quarterly-briefing {2}季度经济运行简报 {2}\[zh-Hans.*\]$/m)
  expect(stdout).toMatch(/- lead \* \(indicators\)/)
})

test('themes lists them in the language of messages', () => {
  expect(jianbao(['themes']).stdout).toMatch(/^gongwen {2}official .*\nreport {2}statistical .*\n$/)
  expect(jianbao(['themes', '--lang', 'zh']).stdout).toMatch(/^gongwen {2}党政机关公文格式/)
})

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, '没有'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'there is no'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '没有'],
])('messages follow the locale: %j', (environment, words) => {
  expect(jianbao(render('--region', 'x', '--out', 'a.md'), environment).stderr).toContain(words)
})

describe('templates and their samples', () => {
  test('are listed in either language, with what their options are for', () => {
    const english = jianbao(['templates'])
    expect(english).toMatchObject({ status: 0, stderr: '' })
    expect(english.stdout).toContain('press-conference  Press conference  [zh-Hans, zh-Hant')
    expect(english.stdout).toContain('jianbao sample press-conference --out press-conference.docx')
    expect(english.stdout).toContain('- outlet * (text) name of the outlet')
    const chinese = jianbao(['templates', '--lang', 'zh']).stdout
    expect(chinese).toContain('official-report  经济运行情况报告（公文）  [zh-Hans]')
    expect(chinese).toContain('- base * (period) 起始时期，如 2013')
  })

  test('are made', () => {
    const out = join(folder, 'sample.md')
    const made = jianbao(['sample', 'ten-year-review', '--language', 'zh-Hant', '--out', out])
    expect(made).toEqual({ status: 0, stdout: `written: ${out}\n`, stderr: '' })
    expect(readFileSync(out, 'utf8')).toContain('增加3.4倍')
  })

  test.each([
    ['no-such', ['--out', 'a.md'], 'there is no sample of a template "no-such"'],
    ['official-report', ['--out', 'a.md', '--language', 'en'], 'sample-missing'],
    ['data-sheet', ['--out', 'a.txt'], 'a.txt'],
  ])('%s %j', (id, args, message) => {
    const { status, stderr } = jianbao(['sample', id, ...args])
    expect(status).not.toBe(0)
    expect(stderr).toContain(message)
  })
})
