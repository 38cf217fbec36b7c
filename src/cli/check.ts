import { Command } from 'commander'
import { auditDataset, type DatasetAudit } from '../audit/dataset/audit.js'
import { formatFindings } from '../errors.js'
import { Dataset } from '../model/dataset.js'
import { checkDatasetAt } from '../read/open-dataset.js'
import type { CommandContext } from './context.js'

/**
 * `jianbao check PATH`: every fault of a dataset at once, and the published figures that contradict each
 * other; exit code 1 if there is either.
 */
export function checkCommand({ language, fail }: CommandContext): Command {
  return new Command('check')
    .description(
      'check a dataset and tell every fault with its file, line and column, or its cell / 检查数据集',
    )
    .argument('<path>', 'folder of the dataset, or its workbook (.xlsx), JSON or mapped table')
    .option(
      '--all',
      'also tell the figures that agree only within rounding / 同时列出仅在四舍五入范围内一致的数据',
    )
    .addHelpText('after', '\nExample:\n  jianbao check seeds/liaocheng\n  jianbao check 一季度.xlsx')
    .action(async (path: string, { all }: { all?: boolean }) => {
      const { parts, findings, placeOf } = await checkDatasetAt(path)
      const audit = parts && auditDataset(new Dataset(parts), { all: all === true, placeOf })
      const told = [...findings, ...(audit?.findings ?? [])]
      if (told.length > 0) process.stderr.write(`${formatFindings(told, language())}\n`)
      const errors = told.filter((one) => one.severity === 'error').length
      if (audit !== undefined && all) process.stdout.write(summary[language()].audited(audit.counts))
      if (errors > 0 || parts === undefined) {
        process.stderr.write(summary[language()].faults(errors))
        fail(1)
        return
      }
      const { regions, indicators, observations } = parts
      process.stdout.write(summary[language()].sound(path, regions.size, indicators.size, observations.size))
    })
}

type Counts = DatasetAudit['counts']

const summary = {
  en: {
    faults: (count: number) => `${count} error(s)\n`,
    sound: (path: string, regions: number, indicators: number, observations: number) =>
      `${path}: no errors; ${regions} regions, ${indicators} indicators, ${observations} observations\n`,
    audited: (counts: Counts) =>
      `recomputed: ${counts.match} match, ${counts['within-rounding']} within rounding, ${counts.contradiction} contradicted, ${counts['not-assessable']} not assessable\n`,
  },
  zh: {
    faults: (count: number) => `共 ${count} 处错误\n`,
    sound: (path: string, regions: number, indicators: number, observations: number) =>
      `${path}：未发现错误；地区 ${regions} 个，指标 ${indicators} 个，数据 ${observations} 条\n`,
    audited: (counts: Counts) =>
      `复算：一致 ${counts.match}，四舍五入范围内 ${counts['within-rounding']}，矛盾 ${counts.contradiction}，无法核对 ${counts['not-assessable']}\n`,
  },
}
