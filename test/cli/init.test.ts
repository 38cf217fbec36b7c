import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFolder } from '../helpers/built.js'
import { hasTool } from '../helpers/tools.js'

let cli = ''
let folder = ''
beforeAll(async () => {
  cli = resolve(await builtFolder(), 'cli.js')
  folder = mkdtempSync(join(tmpdir(), 'jianbao-init-'))
})

function jianbao(cwd: string, ...args: string[]) {
  const environment = { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' }
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env: environment })
}

describe.each([
  ['zh', '同比增长7.9%'],
  ['en', 'grew by 7.9%'],
] as const)('init --lang %s', (language, sentence) => {
  test('makes a folder that renders and checks without a flag', () => {
    const made = jianbao(folder, 'init', language, '--lang', language)
    expect(made).toMatchObject({ status: 0, stderr: '' })
    const home = join(folder, language)
    expect(jianbao(home, 'render')).toMatchObject({ status: 0, stderr: '' })
    expect(
      readFileSync(join(home, 'out', 'briefing.docx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(
      readFileSync(join(home, 'out', 'briefing.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(jianbao(home, 'render', '--out', 'a.md').status).toBe(0)
    const text = readFileSync(join(home, 'a.md'), 'utf8')
    expect(text).toContain(sentence)
    expect(text).not.toContain('{{')
    expect(jianbao(home, 'check', '--format', 'json').status).toBe(0)
    expect(jianbao(join(home, 'out'), 'check')).toMatchObject({ status: 0 })
  }, 60_000)

  test('takes the remark that the content file proposes', () => {
    const home = join(folder, language)
    const content = readFileSync(join(home, 'content.yaml'), 'utf8')
    writeFileSync(join(home, 'content.yaml'), content.replace(/^# (remark|  |issuer|date)/gm, '$1'))
    expect(jianbao(home, 'render', '--out', 'b.md')).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(home, 'b.md'), 'utf8')).toMatch(
      language === 'zh' ? /跨境电商方面，.*15家/ : /15/,
    )
  }, 60_000)

  test('overwrites nothing, and names all that is in the way', () => {
    const own = join(folder, language, 'content.yaml')
    writeFileSync(own, 'mine')
    const { status, stderr } = jianbao(folder, 'init', language, '--lang', language)
    expect(status).toBe(1)
    expect(stderr.match(/\[init-would-overwrite\]/g)).toHaveLength(5)
    expect(readFileSync(own, 'utf8')).toBe('mine')
  }, 60_000)
})

test('nothing is written if one file is in the way', () => {
  const home = mkdtempSync(join(tmpdir(), 'jianbao-init-'))
  writeFileSync(join(home, 'README.md'), 'mine')
  expect(jianbao(home, 'init').status).toBe(1)
  expect(existsSync(join(home, 'data.xlsx'))).toBe(false)
})

describe('settings', () => {
  test('flags win, --no-config and --config are heeded', () => {
    const home = join(mkdtempSync(join(tmpdir(), 'jianbao-init-')), 'a')
    expect(jianbao(folder, 'init', home, '--lang', 'zh').status).toBe(0)
    expect(jianbao(home, 'render', '--theme', 'report', '--out', 'a.html').status).toBe(0)
    expect(readFileSync(join(home, 'a.html'), 'utf8')).toContain('class="band"')
    const without = jianbao(home, 'render', '--no-config')
    expect(without.status).toBe(2)
    expect(without.stderr.match(/\[setting-missing\]/g)).toHaveLength(5)
    const named = jianbao(folder, 'check', '--config', join(home, 'jianbao.config.yaml'))
    expect(named).toMatchObject({ status: 0, stderr: '' })
  }, 60_000)

  test('batch reads them', () => {
    const home = join(mkdtempSync(join(tmpdir(), 'jianbao-init-')), 'a')
    expect(jianbao(folder, 'init', home, '--lang', 'zh').status).toBe(0)
    writeFileSync(
      join(home, 'jianbao.config.yaml'),
      `${readFileSync(join(home, 'jianbao.config.yaml'), 'utf8')}\nbatch: { regions: liaocheng-hitech, formats: [md], out: all }\n`,
    )
    expect(jianbao(home, 'batch')).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(home, 'all', 'manifest.json'))).toBe(true)
  }, 60_000)

  test('claims reads them', () => {
    const home = join(folder, 'en')
    writeFileSync(join(home, 'text.txt'), '一季度，聊城高新区进出口总额完成10.8亿元。')
    const { status, stdout } = jianbao(home, 'claims', 'text.txt', '--format', 'json')
    expect(status).toBe(0)
    expect(stdout).toContain('"trade"')
  }, 60_000)
})

describe('for machines', () => {
  test.each(['templates', 'themes'])('%s --format json', (command) => {
    const listed = JSON.parse(jianbao(folder, command, '--format', 'json').stdout) as { id: string }[]
    expect(listed.map(({ id }) => id)).toContain(command === 'templates' ? 'quarterly-briefing' : 'gongwen')
  })

  test('check --format json tells faults with code, place and both languages', () => {
    const { status, stdout, stderr } = jianbao(folder, 'check', 'nowhere', '--format', 'json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const { sound, findings } = JSON.parse(stdout) as { sound: boolean; findings: { code: string }[] }
    expect(sound).toBe(false)
    expect(findings[0]).toMatchObject({ code: 'folder-missing', place: { file: 'nowhere' } })
  })
})

describe('completion', () => {
  const scripts = new Map<string, string>()
  const script = (shell: string): string => {
    const path = scripts.get(shell) ?? join(folder, `completion.${shell}`)
    if (!scripts.has(shell)) writeFileSync(path, jianbao(folder, 'completion', shell).stdout)
    scripts.set(shell, path)
    return path
  }

  test.each([
    [['jianbao', 'ren'], ['render']],
    [
      ['jianbao', '--lang', ''],
      ['zh', 'en'],
    ],
    [['jianbao', 'help', 'th'], ['themes']],
    [['jianbao', '--ver'], ['--version']],
    [['jianbao', 'render', 'quar'], ['quarterly-briefing']],
    [
      ['jianbao', 'render', '--theme', ''],
      ['gongwen', 'report'],
    ],
    [
      ['jianbao', '--lang', 'zh', 'render', '--language', 'zh-Hant-'],
      ['zh-Hant-HK', 'zh-Hant-TW'],
    ],
    [['jianbao', 'batch', '--te'], ['--template']],
    [['jianbao', 'render', '--data', ''], []],
    [['jianbao', 'completion', 'f'], ['fish']],
  ])('bash: %j', (words, expected) => {
    const line = `source ${script('bash')}; COMP_WORDS=(${words.map((one) => `'${one}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _jianbao; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.split('\n').filter(Boolean)).toEqual(expected)
  })

  test.skipIf(!hasTool('fish'))('fish', () => {
    const line = `source ${script('fish')}; complete -C 'jianbao render --theme '; complete -C 'jianbao ren'`
    const { stdout } = spawnSync('fish', ['--no-config', '-c', line], { encoding: 'utf8' })
    expect(stdout.split('\n').map((one) => one.split('\t')[0])).toEqual(['gongwen', 'report', 'render', ''])
  })

  test.skipIf(!hasTool('zsh'))('zsh reads its script', () => {
    const line = `autoload -Uz compinit && compinit -D && source ${script('zsh')} && whence -w _jianbao`
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', line], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '_jianbao: function\n', stderr: '' })
  })
})
