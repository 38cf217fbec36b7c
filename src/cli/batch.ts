import * as disk from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { writeIndexPage } from '../batch/index-page.js'
import { jobSchema, type Job, type JobInput } from '../batch/job.js'
import { defaultPattern, patternSlots } from '../batch/file-names.js'
import { readJobs } from '../batch/read-jobs.js'
import { runBatch, type BatchReport } from '../batch/run-batch.js'
import { regionGrammar, selectRegions } from '../batch/select-regions.js'
import { zipReports } from '../batch/zip.js'
import { documentLanguages } from '../document/languages.js'
import { fail } from '../errors.js'
import { openDataset } from '../read/open-dataset.js'
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
    .description('make many reports on all cores; a killed run is taken up again / 批量生成简报')
    .argument('[jobs]', 'file of jobs (.yaml, .json); without it one report for each of --regions')
    .option('--data <path>', 'the dataset')
    .option('--out <folder>', 'folder for the reports, a journal and manifest.json')
    .option('--template <id>', 'template, where there is no file of jobs')
    .option('--regions <expression>', `${regionGrammar}; all if told nowhere`)
    .option('--period <period>', 'period, where there is no file of jobs')
    .option('--language <tag>', `${documentLanguages.join(', ')}; zh-Hans if told nowhere`)
    .option('--format <format>', `${formats.join(', ')}; may be repeated (docx and pdf if absent)`, collect)
    .option('--option <name=value>', 'option of the template; may be repeated', collect)
    .option('--content <file>', "the office's own texts for all reports")
    .option('--theme <name|file>', 'look of the files')
    .option('--tooltips', 'show formula and source of each figure of a PDF when it is pointed at')
    .option('--pdf-a', 'make PDF files archives after PDF/A-3 that carry the list of their figures')
    .option(
      '--name <pattern>',
      `names of the files, with {${patternSlots.join('} {')}}; ${defaultPattern} if told nowhere`,
    )
    .option('--workers <count>', 'worker threads; one for each core if told nowhere', wholeNumber)
    .option('--force', 'make reports anew that lie there unchanged')
    .option('--index', 'write index.html with links to all reports')
    .option('--zip <file>', 'pack all reports into one archive')
    .option('--json', 'print the result as JSON')
    .action(async (jobsFile: string | undefined, flags: BatchFlags) => {
      const config = await readConfig()
      const options = { ...config, ...config.batch, out: config.batch?.out, ...flags }
      assertNeeded(options, { data: '--data', out: '--out (batch.out)' })
      const fromFile = jobsFile ?? (flags.template === undefined ? config.batch?.jobs : undefined)
      const jobs = fromFile === undefined ? await jobsFor(options.data, flags, config) : readJobs(fromFile)
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
        const missing = jobs.length - result.reports.length
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
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 0')
  return Number(text)
}

async function jobsFor(dataPath: string, flags: BatchFlags, config: Config): Promise<Job[]> {
  const { template, period, language, theme } = { ...config, ...flags }
  const configured = templateSettings(flags.template, config)
  const content = flags.content ?? configured.content
  if (template === undefined || period === undefined) return fail('batch-incomplete', {})
  const wanted = flags.format ?? config.batch?.formats
  const options = { ...configured.options, ...readPairs(flags.option ?? [], '--option') }
  const data = await openDataset(dataPath)
  return selectRegions(data, flags.regions ?? config.batch?.regions ?? 'all', period).map((region) => {
    const input: JobInput = {
      template,
      region,
      period,
      ...(language !== undefined && { language: language as NonNullable<JobInput['language']> }),
      ...(wanted !== undefined && { formats: [...wanted] as NonNullable<JobInput['formats']> }),
      options,
      ...(content !== undefined && { content }),
      ...(theme !== undefined && { theme }),
      ...(flags.tooltips === true && { tooltips: true }),
      ...(flags.pdfA === true && { archive: true }),
    }
    const job = jobSchema.safeParse(input)
    if (job.success) return job.data
    const [issue] = job.error.issues
    return fail('batch-option', {
      field: issue?.path.map(String).join('.') ?? '',
      problem: issue?.message ?? '',
    })
  })
}

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
