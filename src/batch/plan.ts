import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { assertNone, finding, JianbaoError, type Finding } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { parsePeriod } from '../model/period.js'
import { similar } from '../model/similar.js'
import { loadTemplate } from '../template/load.js'
import type { TemplateSource } from '../template/render.js'
import { digestOf, digestOfValue } from './digest.js'
import { checkUnique, defaultPattern, fileNameOf, safePath } from './file-names.js'
import type { Job, PlannedJob } from './job.js'

export interface PlanOptions {
  /** Folder or file of the dataset. */
  readonly dataPath: string
  /** Names of the files: `{region}/{period}-{template}`. */
  readonly pattern?: string
}

/**
 * Gives each job its id and the names of its files. All faults of all jobs are told at once: regions that
 * are not there, templates that cannot be read, names that two reports would share.
 */
export function planJobs(data: Dataset, jobs: readonly Job[], options: PlanOptions): PlannedJob[] {
  const { pattern = defaultPattern } = options
  const dataDigest = digestOfPath(options.dataPath)
  const files = new Map<string, string>()
  const digestOfFile = (path: string): string => {
    const known = files.get(path) ?? digestOfPath(path)
    files.set(path, known)
    return known
  }
  const templates = new Map<string, TemplateSource>()
  const templateOf = ({ template, language }: Job): TemplateSource => {
    const key = JSON.stringify([template, language])
    const known = templates.get(key) ?? loadTemplate(template, language)
    templates.set(key, known)
    return known
  }
  const findings: Finding[] = []
  const planned = jobs.flatMap((job, index): PlannedJob[] => {
    try {
      const region = data.regions.get(job.region)
      if (region === undefined) {
        const close = similar(job.region, data.regions.keys())
        const parameters = { field: 'region', id: job.region, kind: 'region', similar: close }
        findings.push(finding('reference-unknown', parameters, { path: `jobs[${index}]` }))
        return []
      }
      const template = templateOf(job)
      const id = digestOfValue({
        job,
        dataDigest,
        template: template.text,
        ...(job.content !== undefined && { content: digestOfFile(job.content) }),
        ...(job.theme !== undefined && { theme: digestOfFile(job.theme) }),
        version: packageJson.version,
      })
      const name =
        safePath(job.name ?? '') ||
        fileNameOf(pattern, {
          region: region.names['zh-Hans'] ?? region.names.en ?? region.id,
          regionId: region.id,
          period: parsePeriod(job.period)?.id ?? job.period,
          template: template.id,
          language: job.language,
        })
      return [{ id, job, files: job.formats.map((format) => ({ format, name: `${name}.${format}` })) }]
    } catch (error) {
      if (!(error instanceof JianbaoError)) throw error
      findings.push(
        ...error.findings.map((one) => ({ ...one, place: { path: `jobs[${index}]`, ...one.place } })),
      )
      return []
    }
  })
  findings.push(...checkUnique(planned.flatMap((one) => one.files.map(({ name }) => name))))
  assertNone(findings)
  return planned
}

/** Of a file's bytes, or of all files in a folder with their names; a name that is no path is its own. */
function digestOfPath(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return digestOf(path)
  if (stat.isFile()) return digestOf(readFileSync(path))
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  return digestOfValue(
    names.flatMap((name) => {
      const file = join(path, name)
      return statSync(file).isFile() ? [[name, digestOf(readFileSync(file))]] : []
    }),
  )
}
