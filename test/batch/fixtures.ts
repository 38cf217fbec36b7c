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
