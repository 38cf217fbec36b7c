import * as disk from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { writeIndexPage } from '../batch/index-page.js'
import { eachSchema } from '../batch/job.js'
import type { RegionJobs } from '../batch/plan-batch.js'
import { defaultPattern, patternSlots } from '../batch/file-names.js'
import { readJobs } from '../batch/read-jobs.js'
import { runBatch, type BatchReport } from '../batch/run-batch.js'
import { regionGrammar } from '../batch/select-regions.js'
import { zipReports } from '../batch/zip.js'
import { documentLanguages } from '../document/languages.js'
import { assertNone, fail, finding, JianbaoError } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { formats } from '../write/writer.js'
import type { Config } from './config/load.js'
import { assertNeeded } from './config/needed.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { collect, readPairs } from './pairs.js'
import { Progress } from './progress.js'
import { templateSettings } from './settings.js'

interface BatchFlags {
  readonly data?: string
  readonly out?: string
  readonly template?: string
  readonly regions?: string
  readonly period?: string
  readonly language?: string
  readonly format?: readonly string[]
  readonly option?: readonly string[]
  readonly content?: string
  readonly theme?: string
  readonly tooltips?: true
  readonly pdfA?: true
  readonly name?: string
  readonly workers?: number
  readonly force?: true
  readonly index?: true
  readonly zip?: string
  readonly json?: true
}

/** `jianbao batch [JOBS] --data DIR --out DIR …` */
export function batchCommand({ language, config: readConfig, fail: failWith }: CommandContext): Command {
  const command = new Command('batch')
    .description(
      'make many reports on all cores; a killed run is taken up again / 用全部处理器批量生成简报，中断后可接着做',
    )
    .argument(
      '[jobs]',
      'file of jobs (.yaml, .json); without it one report for each of --regions / 任务文件（.yaml、.json）；不填则按 --regions 每个地区一份',
    )
    .option('--data <path>', 'the dataset / 数据集')
    .option(
      '--out <folder>',
      'folder for the reports, a journal and manifest.json / 存放简报、日志和 manifest.json 的文件夹',
    )
    .option('--template <id>', 'template, where there is no file of jobs / 模板（没有任务文件时）')
    .option(
      '--regions <expression>',
      `${regionGrammar}; all if told nowhere / 地区：all、level:county、group:比较组、under:上级地区，或用逗号隔开的代码；默认 all`,
    )
    .option('--period <period>', 'period, where there is no file of jobs / 时期（没有任务文件时）')
    .option(
      '--language <tag>',
      `language of the reports (${documentLanguages.join(', ')}); zh-Hans if told nowhere / 简报的语言（${documentLanguages.join('、')}），默认 zh-Hans`,
    )
    .option(
      '--format <format>',
      `${formats.join(', ')}; may be repeated (docx and pdf if absent) / 文件格式 ${formats.join('、')}，可重复；默认 docx 和 pdf`,
      collect,
    )
    .option('--option <name=value>', 'option of the template; may be repeated / 模板选项，可重复', collect)
    .option('--content <file>', "the office's own texts for all reports / 各份简报共用的自撰文字")
    .option('--theme <name|file>', 'look of the files / 版式')
    .option(
      '--tooltips',
      'show formula and source of each figure of a PDF when it is pointed at / 指向 PDF 中的数据时显示算式和来源',
    )
    .option(
      '--pdf-a',
      'make PDF files archives after PDF/A-3 that carry the list of their figures / 按 PDF/A-3 生成可存档的 PDF，并附台账',
    )
    .option(
      '--name <pattern>',
      `names of the files, with {${patternSlots.join('} {')}}; ${defaultPattern} if told nowhere / 文件名格式，可用 {${patternSlots.join('} {')}}；默认 ${defaultPattern}`,
    )
    .option(
      '--workers <count>',
      'worker threads; one for each core if told nowhere / 工作线程数；默认每个处理器核一个',
      wholeNumber,
    )
    .option('--force', 'make reports anew that lie there unchanged / 未变的简报也重新生成')
    .option('--index', 'write index.html with links to all reports / 写出链接全部简报的 index.html')
    .option('--zip <file>', 'pack all reports into one archive / 将全部简报打成一个压缩包')
    .option('--json', 'print the result as JSON / 以 JSON 输出结果')
    .action(async (jobsFile: string | undefined, flags: BatchFlags) => {
      const config = await readConfig()
      const options = { ...config, ...config.batch, out: config.batch?.out, ...flags }
      assertNeeded(options, { data: '--data', out: '--out (batch.out)' })
      const fromFile = jobsFile ?? (flags.template === undefined ? config.batch?.jobs : undefined)
      if (fromFile !== undefined) assertNoJobFlags(flags, fromFile)
      const jobs = fromFile === undefined ? jobsFor(flags, config) : readJobs(fromFile)
      const words = says[language()]
      const progress = new Progress()
      const stop = new AbortController()
      const onSignal = (): void => stop.abort()
      process.once('SIGINT', onSignal)
      try {
        const result = await runBatch({
          data: options.data,
          jobs,
          out: options.out,
          pattern: options.name ?? defaultPattern,
          workers: options.workers ?? availableParallelism(),
          force: options.force === true,
          language: language(),
          signal: stop.signal,
          onReport: (report, done, all) => progress.show(done, all, report.files[0]?.name ?? ''),
        })
        progress.clear()
        if (options.index) await writeIndexPage(options.out, 'jianbao', result, disk)
        if (options.zip !== undefined) await zipReports(options.out, options.zip, result)
        const of = (state: BatchReport['state']) => result.reports.filter((one) => one.state === state)
        const missing = result.all - result.reports.length
        if (options.json) process.stdout.write(`${JSON.stringify(result.reports, null, 2)}\n`)
        else {
          process.stdout.write(words.done(of('made').length, of('unchanged').length, of('failed').length))
          for (const { planned, reason = '' } of of('failed'))
            process.stdout.write(words.failed(planned.files[0]?.name ?? planned.id, reason))
          if (missing > 0) process.stdout.write(words.stopped(missing))
        }
        if (of('failed').length > 0 || missing > 0) failWith(1)
      } finally {
        progress.clear()
        process.off('SIGINT', onSignal)
      }
    })
  return withHelp(command, {
    examples: [
      `jianbao batch --data seeds/china-provinces --template ranking-bulletin --option indicator=gdp \\
    --regions level:province --period 2023 --format pdf --out out/provinces`,
      'jianbao batch jobs.yaml --data data.xlsx --out out/2024-Q1 --zip out/2024-Q1.zip',
    ],
    fault: [
      'some reports failed (manifest.json and the list printed say which)',
      '有简报未能生成（见 manifest.json 和列出的原因）',
    ],
  })
}

function wholeNumber(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('a whole number from 0 / 不小于 0 的整数')
  return Number(text)
}

function jobsFor(flags: BatchFlags, config: Config): RegionJobs {
  const { template, period, language, theme } = { ...config, ...flags }
  const configured = templateSettings(flags.template, config)
  const content = flags.content ?? configured.content
  if (template === undefined || period === undefined) return fail('batch-incomplete', {})
  const wanted = flags.format ?? config.batch?.formats
  const each = eachSchema.safeParse({
    template,
    period,
    ...(language !== undefined && { language }),
    ...(wanted !== undefined && { formats: wanted }),
    options: { ...configured.options, ...readPairs(flags.option ?? [], '--option') },
    ...(content !== undefined && { content }),
    ...(theme !== undefined && { theme }),
    ...(flags.tooltips === true && { tooltips: true }),
    ...(flags.pdfA === true && { archive: true }),
  })
  if (each.success) {
    assertPdf(flags, each.data.formats)
    return { regions: flags.regions ?? config.batch?.regions ?? 'all', each: each.data }
  }
  throw new JianbaoError(
    each.error.issues.map((issue) => {
      const [field = ''] = issue.path.map(String)
      return finding('batch-option', { field: flagOf[field] ?? field, expected: expectation(issue) })
    }),
  )
}

/** What a job says, a file of jobs says for each. */
const jobFlags = {
  template: '--template',
  regions: '--regions',
  period: '--period',
  language: '--language',
  format: '--format',
  option: '--option',
  content: '--content',
  theme: '--theme',
  tooltips: '--tooltips',
  pdfA: '--pdf-a',
} as const satisfies Partial<Record<keyof BatchFlags, string>>

function assertNoJobFlags(flags: BatchFlags, jobs: string): void {
  const given = Object.entries(jobFlags).filter(
    ([name]) => flags[name as keyof typeof jobFlags] !== undefined,
  )
  assertNone(given.map(([, flag]) => finding('batch-flag-with-jobs', { flag, jobs })))
}

function assertPdf(flags: BatchFlags, wanted: readonly string[]): void {
  const given = [flags.tooltips === true && '--tooltips', flags.pdfA === true && '--pdf-a']
  const inVain = wanted.includes('pdf') ? [] : given.filter((flag) => flag !== false)
  assertNone(inVain.map((flag) => finding('batch-flag-without-pdf', { flag, formats: wanted.join(', ') })))
}

/** Fields of a job whose flag is called otherwise. */
const flagOf: Readonly<Record<string, string>> = { formats: 'format', options: 'option' }

const says = {
  en: {
    done: (made: number, unchanged: number, failed: number) =>
      `${made} made, ${unchanged} unchanged, ${failed} failed\n`,
    failed: (name: string, reason: string) => `failed: ${name}\n${reason.replace(/^/gm, '  ')}\n`,
    stopped: (missing: number) => `stopped: ${missing} not made yet; the same command goes on from here\n`,
  },
  zh: {
    done: (made: number, unchanged: number, failed: number) =>
      `生成 ${made} 份，未变 ${unchanged} 份，失败 ${failed} 份\n`,
    failed: (name: string, reason: string) => `失败：${name}\n${reason.replace(/^/gm, '  ')}\n`,
    stopped: (missing: number) => `已停止：尚有 ${missing} 份未生成；再次运行同一命令即可继续\n`,
  },
}
