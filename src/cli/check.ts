import { Command } from 'commander'
import { formatFindings } from '../errors.js'
import { checkFolder } from '../read/folder.js'
import type { CommandContext } from './context.js'

/** `jianbao check DIR`: every fault of a dataset at once; exit code 1 if there is an error. */
export function checkCommand({ language, fail }: CommandContext): Command {
  return new Command('check')
    .description('check a dataset and tell every fault with its file, line and column / 检查数据集')
    .argument('<folder>', 'folder of the dataset')
    .addHelpText('after', '\nExample:\n  jianbao check seeds/liaocheng')
    .action(async (folder: string) => {
      const { parts, findings } = await checkFolder(folder)
      if (findings.length > 0) process.stderr.write(`${formatFindings(findings, language())}\n`)
      const errors = findings.filter((one) => one.severity === 'error').length
      if (errors > 0 || parts === undefined) {
        process.stderr.write(summary[language()].faults(errors))
        fail(1)
        return
      }
      const { regions, indicators, observations } = parts
      process.stdout.write(
        summary[language()].sound(folder, regions.size, indicators.size, observations.size),
      )
    })
}

const summary = {
  en: {
    faults: (count: number) => `${count} error(s)\n`,
    sound: (folder: string, regions: number, indicators: number, observations: number) =>
      `${folder}: no errors; ${regions} regions, ${indicators} indicators, ${observations} observations\n`,
  },
  zh: {
    faults: (count: number) => `共 ${count} 处错误\n`,
    sound: (folder: string, regions: number, indicators: number, observations: number) =>
      `${folder}：未发现错误；地区 ${regions} 个，指标 ${indicators} 个，数据 ${observations} 条\n`,
  },
}
