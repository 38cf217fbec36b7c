import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { fail, JianbaoError } from '../errors.js'
import { refreshMessages } from '../messages/refresh.js'
import { limits } from '../limits.js'
import { readFileBytes } from '../read/file-bytes.js'
import { openDataset } from '../read/open-dataset.js'
import { ReadingFindings } from '../read/reading.js'
import { refresh, type Refreshed } from '../save/docx/refresh.js'
import type { RefreshReport } from '../save/docx/refresh-report.js'
import { saveFiles } from '../write/save.js'
import { assertNeeded } from './config/needed.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { refreshText } from './refresh-text.js'

interface RefreshFlags {
  readonly data?: string
  readonly out?: string
  readonly inPlace?: true
  readonly dryRun?: true
  readonly overwrite?: true
  readonly format: 'text' | 'json'
}

/** `jianbao refresh FILE.docx --data DIR`: pours today's numbers into an edited Word file. */
export function refreshCommand({ language, config: readConfig, fail: end }: CommandContext): Command {
  const command = new Command('refresh')
    .description('pour today’s numbers into an edited Word file / 用当前数据更新改过的 Word 文件')
    .argument(
      '<file>',
      'a .docx file that jianbao made, whoever edited it since / jianbao 生成的 .docx 文件，可经他人修改',
    )
    .option(
      '--data <path>',
      'folder of the dataset, or its workbook, JSON or mapped table; as configured if absent / 数据集文件夹，或其工作簿、JSON、带映射文件的表格；不填则用设置文件中的',
    )
    .option(
      '--out <file>',
      'file to write; NAME-refreshed.docx beside the file if absent / 输出文件；不填则写入同一文件夹的 原名-refreshed.docx',
    )
    .option('--in-place', 'overwrite the file itself / 直接改写原文件')
    .option('--dry-run', 'tell what would change and write nothing / 只说明将有哪些变化，不写出文件')
    .option('--overwrite', 'also replace numbers that people retyped / 人工改写过的数据也一并更新')
    .addOption(
      new Option('--format <format>', 'how to report / 输出方式').choices(['text', 'json']).default('text'),
    )
    .action(async (file: string, flags: RefreshFlags) => {
      const given = { data: flags.data ?? (await readConfig()).data }
      assertNeeded(given, { data: '--data' })
      if (!/\.docx$/i.test(file)) fail('refresh-not-word', { path: file })
      const out = outOf(file, flags)
      const data = await openDataset(given.data)
      const { bytes, report } = await refreshFile(file, data, flags, language())
      if (out !== undefined) await saveFiles([{ path: out, bytes }])
      if (flags.format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
      else {
        const words = refreshMessages
        const last = out === undefined ? words.notWritten[language()] : words.written[language()] + out
        process.stdout.write(`${refreshText(report, language())}\n${last}\n`)
      }
      if (isUnfinished(report)) end(1)
    })
  return withHelp(command, {
    examples: ['jianbao refresh edited.docx --data seeds/liaocheng --out new.docx'],
    fault: [
      'something is left for a person to look at, as told (the file is written), or a fault of the input (nothing is written)',
      '尚有需人工处理之处（见提示，文件已写出），或输入有误（不写出文件）',
    ],
  })
}

const isUnfinished = ({ findings, charts, notes }: RefreshReport): boolean =>
  findings.length > 0 ||
  notes.length > 0 ||
  charts.some((one) => one.stale !== undefined || one.notes.length > 0)

/** Where the file goes; undefined where nothing is to be written. */
function outOf(file: string, { out, inPlace, dryRun }: RefreshFlags): string | undefined {
  if (dryRun === true) return undefined
  if (inPlace === true) return file
  if (out === undefined) {
    const path = file.replace(/(?=\.docx$)/i, '-refreshed')
    return existsSync(path) ? fail('refresh-out-exists', { path }) : path
  }
  if (!/\.docx$/i.test(out)) fail('refresh-not-word', { path: out })
  return resolve(out) === resolve(file) ? fail('refresh-out-is-source', { path: out }) : out
}

async function refreshFile(
  file: string,
  data: Parameters<typeof refresh>[1],
  { overwrite = false }: { readonly overwrite?: boolean },
  language: 'en' | 'zh',
): Promise<Refreshed> {
  const findings = new ReadingFindings()
  const bytes = await readFileBytes(file, findings)
  if (bytes === undefined) throw new JianbaoError(findings.all)
  if (bytes.length > limits.documentFileBytes)
    fail('file-too-large', { bytes: bytes.length, limit: limits.documentFileBytes }, { file })
  try {
    return refresh(bytes, data, { overwrite, name: file, language })
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    throw new JianbaoError(error.findings.map((one) => ({ ...one, place: { file, ...one.place } })))
  }
}
