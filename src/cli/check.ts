import { Command } from 'commander'
import { auditDataset, type DatasetAudit } from '../audit/dataset/audit.js'
import { formatFindings } from '../errors.js'
import { Dataset } from '../model/dataset.js'
import { checkDatasetAt } from '../read/open-dataset.js'
import { assertNeeded } from './config/needed.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { outputOption } from './written.js'

/**
 * `jianbao check [PATH]`: every fault of a dataset at once, and the published figures that contradict each
 * other; exit code 1 if there is either.
 */
export function checkCommand({ language, config, fail }: CommandContext): Command {
  const command = new Command('check')
    .description(
      'check a dataset and tell every fault with its file, line and column, or its cell / 检查数据集，列出每处错误的文件、行列或单元格',
    )
    .argument(
      '[path]',
      'folder of the dataset, or its workbook (.xlsx), JSON or mapped table; as configured if absent / 数据集的文件夹，或其工作簿（.xlsx）、JSON、带映射的表格；不填则用设置文件中的',
    )
    .option(
      '--all',
      'also tell the figures that agree only within rounding / 同时列出仅在四舍五入范围内一致的数据',
    )
    .addOption(outputOption())
    .action(async (asked: string | undefined, { all, format }: CheckFlags) => {
      const given = { data: asked ?? (await config()).data }
      assertNeeded(given, { data: 'PATH' })
      const { parts, findings, placeOf } = await checkDatasetAt(given.data)
      const audit = parts && auditDataset(new Dataset(parts), { all: all === true, placeOf })
      const told = [...findings, ...(audit?.findings ?? [])]
      const errors = told.filter((one) => one.severity === 'error').length
      const sound = errors === 0 && parts !== undefined
      if (!sound) fail(1)
      if (format === 'json') {
        const size = parts && {
          regions: parts.regions.size,
          indicators: parts.indicators.size,
          observations: parts.observations.size,
        }
        const result = {
          path: given.data,
          sound,
          ...size,
          ...(audit && { recomputed: audit.counts, notAssessable: audit.obstacles }),
          findings: told,
        }
        process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
        return
      }
      if (told.length > 0) process.stderr.write(`${formatFindings(told, language())}\n`)
      const words = summary[language()]
      if (audit !== undefined && all) process.stdout.write(words.audited(audit))
      if (!sound) process.stderr.write(words.faults(errors))
      else {
        const { regions, indicators, observations } = parts
        process.stdout.write(words.sound(given.data, regions.size, indicators.size, observations.size))
      }
    })
  return withHelp(command, {
    examples: ['jianbao check seeds/liaocheng', 'jianbao check 一季度.xlsx --format json'],
    fault: ['faults or contradictions were found', '发现错误或相互矛盾的数据'],
  })
}

interface CheckFlags {
  readonly all?: true
  readonly format: 'text' | 'json'
}

/** What stands against so many figures; nothing where nothing does. */
function line(
  head: string,
  comma: string,
  parts: readonly (readonly [count: number, why: string])[],
): string {
  const told = parts.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`)
  return told.length === 0 ? '' : `${head}${told.join(comma)}\n`
}

const summary = {
  en: {
    faults: (count: number) => `${count} error(s)\n`,
    sound: (folder: string, regions: number, indicators: number, observations: number) =>
      `${folder}: no errors; ${regions} regions, ${indicators} indicators, ${observations} observations\n`,
    audited: ({ counts, obstacles }: DatasetAudit) =>
      `recomputed: ${counts.match} match, ${counts['within-rounding']} within rounding, ${counts.contradiction} contradicted, ${counts['not-assessable']} not assessable\n` +
      line('not assessable: ', ', ', [
        [obstacles['growth-published'], 'since levels do not give growth as published'],
        [obstacles.operands, 'for want of comparable figures'],
        [obstacles.uncertain, 'estimates or in doubt'],
      ]),
  },
  zh: {
    faults: (count: number) => `共 ${count} 处错误\n`,
    sound: (folder: string, regions: number, indicators: number, observations: number) =>
      `${folder}：未发现错误；地区 ${regions} 个，指标 ${indicators} 个，数据 ${observations} 条\n`,
    audited: ({ counts, obstacles }: DatasetAudit) =>
      `复算：一致 ${counts.match}，四舍五入范围内 ${counts['within-rounding']}，矛盾 ${counts.contradiction}，无法核对 ${counts['not-assessable']}\n` +
      line('无法核对的原因：', '，', [
        [obstacles['growth-published'], '条增速只用公布数，不由总量推算'],
        [obstacles.operands, '条缺少可比数据'],
        [obstacles.uncertain, '条为估算、预计或存疑'],
      ]),
  },
}
