import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { assertNone, finding, type InterfaceLanguage } from '../errors.js'
import { packageRoot } from '../package-root.js'
import { openDataset } from '../read/open-dataset.js'
import { saveDataset } from '../save/save-dataset.js'
import { saveFiles, type Output } from '../write/save.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'

/** `jianbao init [DIR]`: a folder with a workbook, a template, its content and a configuration that renders at once. */
export function initCommand({ language }: CommandContext): Command {
  const command = new Command('init')
    .description(
      'make a folder with a workbook, a template and a configuration that renders at once / 建立示例文件夹',
    )
    .argument('[folder]', 'folder to make or to fill; nothing in it is overwritten', '.')
    .action(async (folder: string) => {
      const texts = starterTexts(folder, language())
      const workbook = join(folder, 'data.xlsx')
      const paths = [...texts.map(({ path }) => path), workbook]
      const taken = paths.filter((path) => existsSync(path))
      assertNone(taken.map((path) => finding('init-would-overwrite', { path })))
      await saveFiles(texts)
      await saveDataset(await openDataset(join(packageRoot(), 'seeds', 'liaocheng')), workbook)
      const words = says[language()]
      for (const path of paths) process.stdout.write(`${words.written}${path}\n`)
      process.stdout.write(words.next(folder === '.' ? '' : `cd ${folder} && `))
    })
  return withHelp(command, {
    examples: ['jianbao init demo && cd demo && jianbao render', 'jianbao init demo --lang en'],
    fault: ['files of these names are there already; nothing is written', '已有同名文件，不写出任何文件'],
  })
}

function starterTexts(folder: string, language: InterfaceLanguage): Output[] {
  const texts = join(packageRoot(), 'starter', language)
  return readdirSync(texts).map((name) => ({
    path: join(folder, name),
    bytes: readFileSync(join(texts, name)),
  }))
}

const says = {
  en: {
    written: 'written: ',
    next: (cd: string) => `next: ${cd}npx jianbao render (or npx jianbao preview)\n`,
  },
  zh: {
    written: '已写入：',
    next: (cd: string) => `下一步：${cd}npx jianbao render（或 npx jianbao preview）\n`,
  },
}
