import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { auditEdited } from '../audit/edited/audit-edited.js'
import type { EditedDocument } from '../audit/edited/edited-document.js'
import { editedSources } from '../audit/edited/edited-rules.js'
import { withEdited } from '../audit/edited/with-edited.js'
import { auditText } from '../audit/text/as-text.js'
import { auditHtml } from '../audit/text/as-html.js'
import { auditTexts, type TextAudit } from '../audit/text/audit.js'
import type { FindingCode, TextFinding } from '../audit/text/finding.js'
import type { DocumentText } from '../audit/text/document-text.js'
import { rules } from '../audit/text/rules/index.js'
import { auditSarif } from '../audit/text/sarif.js'
import { fail, formatFindings, JianbaoError, type InterfaceLanguage } from '../errors.js'
import { editedMessages, type EditedCode } from '../messages/edited.js'
import { proofreadingMessages } from '../messages/proofreading.js'
import { similar } from '../model/similar.js'
import { readDocumentFile } from '../read/document-file.js'
import { decodedText } from '../read/file-text.js'
import { readEdited } from '../read/docx/read-edited.js'
import { openDataset } from '../read/open-dataset.js'
import { ReadingFindings } from '../read/reading.js'
import { commentedDocx } from '../save/docx/commented-docx.js'
import { saveFiles } from '../write/save.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { yearOf } from './year.js'

interface AuditOptions {
  readonly data?: string
  readonly year?: number
  readonly format: 'text' | 'json' | 'sarif' | 'html' | 'docx'
  readonly out?: string
  readonly off: Readonly<Partial<Record<FindingCode, boolean>>>
  readonly all?: boolean
  readonly rules?: boolean
}

/** `jianbao audit FILE…`: proofreads texts; exit code 1 if something in them contradicts. */
export function auditCommand({ language, config, fail: end }: CommandContext): Command {
  const command = new Command('audit')
    .description('proofread texts number by number / 逐个核对文中的数据')
    .argument(
      '[files...]',
      '.docx, .pdf, .html, .md or .txt files, or - for standard input / .docx、.pdf、.html、.md、.txt 文件，- 表示标准输入',
    )
    .option(
      '--data <folder>',
      'dataset to hold the text against; as configured if absent / 用以核对的数据集；不填则用设置文件中的',
    )
    .option(
      '--year <year>',
      'the year of “this year”, where the text does not tell it / 文中未写明时，“今年”是哪一年',
      yearOf,
    )
    .addOption(
      new Option('--format <format>', 'how to print / 输出方式')
        .choices(['text', 'json', 'sarif', 'html', 'docx'])
        .default('text'),
    )
    .option(
      '--out <file>',
      'where to write it; for docx a copy of the file with comments / 输出文件；docx 则为带批注的副本',
    )
    .addOption(
      new Option('--off <code>', 'rule to switch off; may be repeated / 关闭的规则，可多次使用')
        .argParser(switchedOff)
        .default({}, 'none'),
    )
    .option('--all', 'also tell what agrees only within rounding / 同时列出仅在四舍五入范围内一致的数据')
    .option('--rules', 'list the rules / 列出规则')
    .action(async (named: readonly string[], given: AuditOptions, command: Command) => {
      if (given.rules === true) {
        process.stdout.write(ruleList(language()))
        return
      }
      if (named.length === 0) command.error("error: missing required argument 'files'")
      if (given.format === 'docx') assertCommentable(named, given.out)
      if (given.out !== undefined) refuseSource(named, given.out)
      const options = { ...given, data: given.data ?? (await config()).data }
      const { documents, files, unread } = await documentsOf([...new Set(named)], language())
      const data = options.data === undefined ? undefined : await openDataset(options.data)
      const settings = {
        ...(data !== undefined && { data }),
        rules: options.off,
        all: options.all === true,
        language: language(),
      }
      const read = auditTexts(documents, {
        ...settings,
        ...(options.year !== undefined && { year: options.year }),
      })
      const edited = await editedOf(files)
      const report = withEdited(
        read,
        edited.flatMap((one) => auditEdited(one, settings)),
      )
      if (options.format === 'docx') await writeComments(files, report.findings, options.out, language())
      else if (options.out !== undefined) {
        const text = printed(documents, report, options.format, language())
        await saveFiles([{ path: options.out, bytes: new TextEncoder().encode(`${text}\n`) }])
      } else process.stdout.write(`${printed(documents, report, options.format, language())}\n`)
      if (options.out !== undefined) process.stdout.write(`${auditText(report, language())}\n`)
      if (report.findings.some(({ verdict }) => verdict === 'contradiction')) end(1)
      if (unread !== undefined) throw unread
    })
  return withHelp(command, {
    examples: [
      'jianbao audit report.txt --data seeds/liaocheng',
      'jianbao audit report.docx --format docx --out reviewed.docx',
    ],
    fault: [
      'the text contradicts itself or the data, or cannot be read',
      '文中有矛盾或与数据不符之处，或文件无法读取',
    ],
  })
}

/** The copy is made of the file as it is: it is read again. */
async function writeComments(
  files: readonly string[],
  findings: readonly TextFinding[],
  out: string | undefined,
  language: InterfaceLanguage,
): Promise<void> {
  const [file] = files
  if (file === undefined || out === undefined) fail('audit-docx-alone', {})
  await saveFiles([{ path: out, bytes: commentedDocx(await readFile(file), findings, language) }])
}

/** Comments go into the copy of one Word file. */
function assertCommentable(files: readonly string[], out: string | undefined): void {
  const [file = ''] = files
  if (!/\.do[ct][xm]$/i.test(file) || files.length > 1 || out === undefined) fail('audit-docx-alone', {})
}

function refuseSource(files: readonly string[], out: string): void {
  if (files.some((file) => resolve(file) === resolve(out))) fail('audit-out-is-source', { path: out })
}

function printed(
  documents: readonly DocumentText[],
  report: TextAudit,
  format: Exclude<AuditOptions['format'], 'docx'>,
  language: InterfaceLanguage,
): string {
  switch (format) {
    case 'text':
      return auditText(report, language)
    case 'json':
      return JSON.stringify({ findings: report.findings }, null, 2)
    case 'html':
      return auditHtml(documents, report, language)
    case 'sarif':
      return JSON.stringify(auditSarif(report, { language, version: packageJson.version }), null, 2)
  }
}

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(rules, text) || Object.hasOwn(editedMessages, text)
}

function switchedOff(text: string, before: AuditOptions['off']): AuditOptions['off'] {
  const off: Partial<Record<FindingCode, boolean>> = { ...before }
  for (const code of text.split(',').filter(Boolean)) {
    if (!isCode(code)) {
      const near = similar(code, [...Object.keys(rules), ...Object.keys(editedMessages)])
      const hint = near === '' ? 'jianbao audit --rules' : near
      throw new InvalidArgumentError(
        `there is no rule "${code}"; see ${hint} / 没有规则“${code}”，参见 ${hint}`,
      )
    }
    off[code] = false
  }
  return off
}

function ruleList(language: InterfaceLanguage): string {
  const ofTexts = Object.values(rules).map(
    ({ code, group, source }) => `${code}\t${group}\t${proofreadingMessages[code][language]}\t${source}\n`,
  )
  const ofEdited = Object.entries(editedSources).map(
    ([code, source]) => `${code}\tedited\t${editedMessages[code as EditedCode][language]}\t${source}\n`,
  )
  return [...ofTexts, ...ofEdited].join('')
}

/** The Word files among them that carry a ledger, with it. */
async function editedOf(files: readonly string[]): Promise<EditedDocument[]> {
  const edited: EditedDocument[] = []
  for (const file of files.filter((one) => /\.do[ct][xm]$/i.test(one)))
    edited.push(...[readEdited(await readFile(file), file)].filter((one) => one !== undefined))
  return edited
}

interface Documents {
  readonly documents: readonly DocumentText[]
  /** Those that were read, as they were named. */
  readonly files: readonly string[]
  /** Of the others, what is wrong with each. */
  readonly unread?: JianbaoError
}

/** All files are read before anything is told; one that cannot be read does not silence the others. */
async function documentsOf(named: readonly string[], language: InterfaceLanguage): Promise<Documents> {
  const findings = new ReadingFindings()
  const documents: DocumentText[] = []
  const files: string[] = []
  for (const file of named) {
    const document =
      file === '-'
        ? { text: decodedText(await buffer(process.stdin)) }
        : await readDocumentFile(file, findings)
    if (document === undefined) continue
    documents.push(document)
    files.push(file)
  }
  if (findings.failed) {
    const unread = new JianbaoError(findings.all)
    if (documents.length === 0) throw unread
    return { documents, files, unread }
  }
  if (findings.all.length > 0) process.stderr.write(`${formatFindings(findings.all, language)}\n`)
  return { documents, files }
}
