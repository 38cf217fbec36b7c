import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobSchema, type Job, type JobInput } from '../../src/batch/job.js'

export const provinces = 'seeds/china-provinces'

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jianbao-batch-'))
}

const templateText = `---
name: 快报
---
# {{region}}{{period}}经济快报

{{period}}，{{say "gdp" "level growth? rank?"}}。

{{ranking "gdp" columns="level growth rank" top="5" caption="地区生产总值"}}

{{sources}}
`

/** A short template of the user's own. */
export function templateFile(text = templateText): string {
  const path = join(temporaryFolder(), 'flash.md.hbs')
  writeFileSync(path, text)
  return path
}

export const job = (input: Omit<JobInput, 'period'> & { period?: string }): Job =>
  jobSchema.parse({ period: '2023', formats: ['md', 'html'], ...input })

/** Two short reports for each of 25 provinces. */
export function fiftyJobsOf(): Job[] {
  const lines = readFileSync(join(provinces, 'regions.csv'), 'utf8').split('\n').slice(2, 27)
  const regions = lines.map((line) => line.split(',')[0] ?? '')
  const template = templateFile()
  return ['flash', 'more'].flatMap((name) =>
    regions.map((region) =>
      job({
        template,
        region,
        name: `${region}-${name}`,
        formats: ['docx', 'html'],
        ...(name === 'more' && { language: 'zh-Hant' }),
      }),
    ),
  )
}

/** The same as a file of jobs. */
export function fiftyJobs(): string {
  const path = join(temporaryFolder(), 'jobs.json')
  writeFileSync(path, JSON.stringify(fiftyJobsOf()))
  return path
}

/** Every file below a folder that is a result, with its bytes. */
export function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name)
      if (!statSync(path).isFile() || name.endsWith('.jsonl')) return []
      return [[name, readFileSync(path).toString('base64')] as const]
    }),
  )
}
