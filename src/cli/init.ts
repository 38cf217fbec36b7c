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
import { outputOption, tellWritten, type OutputFlags } from './written.js'

/** `jianbao init [DIR]`: a folder with a workbook, a template, its content and a configuration that renders at once. */
export function initCommand({ language }: CommandContext): Command {
  const command = new Command('init')
    .description(
      'make a folder with a workbook, a template and a configuration that renders at once / 建立含工作簿、模板和设置文件、可立即生成简报的文件夹',
    )
    .argument(
      '[folder]',
      'folder to make or to fill; nothing in it is overwritten / 要新建或填充的文件夹；不覆盖已有文件',
      '.',
    )
    .addOption(outputOption())
    .action(async (folder: string, flags: OutputFlags) => {
      const texts = starterTexts(folder, language())
      const workbook = join(folder, 'data.xlsx')
      const paths = [...texts.map(({ path }) => path), workbook]
      const taken = paths.filter((path) => existsSync(path))
      assertNone(taken.map((path) => finding('init-would-overwrite', { path })))
      await saveFiles(texts)
      await saveDataset(await openDataset(join(packageRoot(), 'seeds', 'liaocheng')), workbook)
      tellWritten(paths, [], flags, language())
      if (flags.format === 'text')
        process.stdout.write(next[language()](folder === '.' ? '' : `cd ${folder} && `))
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

const next = {
  en: (cd: string) => `next: ${cd}npx jianbao render (or npx jianbao preview)\n`,
  zh: (cd: string) => `下一步：${cd}npx jianbao render（或 npx jianbao preview）\n`,
}
