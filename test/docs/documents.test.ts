import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { callHere } from './call-here.js'
import { commandLines, documentBlocks, isShown, type Block } from './document-blocks.js'
import { documents } from './documents.js'
import { notRun, notRunHere } from './not-run.js'
import { prepare } from './prepare.js'
import { needsQueue, QueueScript } from './queue-script.js'
import { DocumentShell } from './shell.js'

const isShell = ({ language, name }: Block): boolean =>
  language === 'sh' || language === 'bash' || (language === '' && name === undefined)
const scripts: readonly string[] = ['ts', 'js']

const shell = new DocumentShell()
const queue = new QueueScript()
beforeAll(() => shell.start())
afterAll(async () => {
  shell.stop()
  await queue.stop()
})

/** What a reader of a document has: the package installed, and its example datasets. */
function readersFolder(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), `jianbao-${basename(file, '.md')}-`))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'jianbao'))
  for (const name of ['seeds', 'schemas', 'examples']) symlinkSync(resolve(name), join(folder, name))
  return folder
}

describe.each(documents.filter((file) => documentBlocks(file).length > 0))('%s', (file) => {
  const blocks = documentBlocks(file)
  const home = readersFolder(file)
  let folder = home
  let printed: string | undefined

  beforeEach(() => {
    vi.stubEnv('LC_ALL', file.includes('.zh-CN') ? 'zh_CN.UTF-8' : 'en_US.UTF-8')
    vi.stubEnv('HOME', home)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  /** A block names it, its folder or the table beside it; or the configuration names it. */
  const isUsed = (name: string, index: number): boolean => {
    const short = name.includes('/') ? (name.split('/')[0] ?? name) : name.replace('.mapping.yaml', '.')
    const config = join(folder, 'jianbao.config.yaml')
    const texts = blocks.slice(index + 1).map(({ text }) => text)
    if (existsSync(config)) texts.push(readFileSync(config, 'utf8'))
    return texts.some((text) => text.includes(short))
  }

  test.each(blocks.map((block, index) => ({ ...block, index, about: block.name ?? block.language })))(
    'line $line: $about',
    async ({ index, about: _, ...block }) => {
      const { language, text, name } = block
      await prepare(block, folder)
      if (isShell(block)) {
        const lines = commandLines(block).filter(({ code }) => notRun(code) === undefined)
        const ran = await shell.run(lines, folder)
        expect(ran.code, ran.printed).toBe(0)
        folder = ran.folder
        printed = ran.printed
      } else if (language === 'text') {
        const found = name === undefined ? printed : readFileSync(join(folder, name), 'utf8')
        expect(found, 'nothing before this block was run').toBeDefined()
        if (!isShown(text, found ?? '')) expect(found).toBe(text)
      } else if (name !== undefined) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), text)
        expect(isUsed(name, index), `nothing after this block uses ${name}`).toBe(true)
      } else if (needsQueue(text)) {
        await queue.run(text, folder)
      } else if (scripts.includes(language)) {
        const path = join(folder, `block-${block.line}.${language}`)
        writeFileSync(path, text)
        const { code, stdout, stderr } = await callHere(folder, 'node', [path])
        expect(code, stderr).toBe(0)
        printed = stdout
      } else throw new Error(`a block that no test runs: ${text.slice(0, 200)}`)
    },
  )
})

describe('what is not run here', () => {
  const commands = documents.flatMap((file) =>
    documentBlocks(file)
      .filter(isShell)
      .flatMap((block) => commandLines(block).map(({ code }) => code)),
  )

  test.each(notRunHere)('$command: $why', ({ command, where: [file, proof] }) => {
    expect(commands.some((one) => command.test(one))).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(proof)
  })
})
