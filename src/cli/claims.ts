import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import { readClaims } from '../audit/claims/read-claims.js'
import { formatFindings, JianbaoError, type InterfaceLanguage } from '../errors.js'
import { readDocumentFile } from '../read/document-file.js'
import { decodedText } from '../read/file-text.js'
import { openDataset } from '../read/open-dataset.js'
import { ReadingFindings } from '../read/reading.js'
import { claimLine } from './claim-line.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { yearOf } from './year.js'
import { outputOption } from './written.js'

interface ClaimsOptions {
  readonly data?: string
  readonly year?: number
  readonly format: 'json' | 'text'
}

/** `jianbao claims FILE|-`: the quantitative claims of a text. */
export function claimsCommand({ language, config }: CommandContext): Command {
  const command = new Command('claims')
    .description('find the quantitative claims of a text / 找出文中的数据表述')
    .argument(
      '<file>',
      '.docx, .pdf, .html, .md or .txt, or - for standard input / .docx、.pdf、.html、.md、.txt 文件，- 表示标准输入',
    )
    .option(
      '--data <path>',
      'dataset whose regions and indicators are known by name / 用其地区名和指标名识别的数据集',
    )
    .option(
      '--year <year>',
      'the year of “this year”, where the text does not tell it / 文中未写明时，“今年”是哪一年',
      yearOf,
    )
    .addOption(outputOption())
    .action(async (file: string, { data: asked, year, format }: ClaimsOptions) => {
      const folder = asked ?? (await config()).data
      const text = await textOf(file, language())
      const data = folder === undefined ? undefined : await openDataset(folder)
      const claims = readClaims(text, { ...(data && { data }), ...(year !== undefined && { year }) })
      const printed =
        format === 'json'
          ? JSON.stringify(claims, null, 2)
          : claims.map((one) => claimLine(one, data)).join('\n')
      if (printed !== '') process.stdout.write(`${printed}\n`)
    })
  return withHelp(command, {
    examples: [
      'jianbao claims report.txt --data seeds/liaocheng --format json',
      'jianbao claims - < report.txt',
    ],
    fault: ['the text or the dataset cannot be read', '文本或数据集无法读取'],
  })
}

async function textOf(file: string, language: InterfaceLanguage): Promise<string> {
  if (file === '-') return decodedText(await buffer(process.stdin))
  const findings = new ReadingFindings()
  const document = await readDocumentFile(file, findings)
  if (document === undefined || findings.failed) throw new JianbaoError(findings.all)
  if (findings.all.length > 0) process.stderr.write(`${formatFindings(findings.all, language)}\n`)
  return document.text
}
