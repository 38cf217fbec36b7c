import * as z from 'zod'
import { documentLanguages } from '../document/languages.js'
import { periodText } from '../model/observation.js'
import { formats } from '../write/writer.js'

/** One report to make: what `brief` takes, and the formats that are wanted. */
export const jobSchema = z.strictObject({
  template: z.string().min(1),
  region: z.string().min(1),
  /** YAML reads 2024 as a number. */
  period: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), periodText),
  language: z.enum(documentLanguages).default('zh-Hans'),
  formats: z.array(z.enum(formats)).min(1).default(['docx', 'pdf']),
  /** Options of the template. */
  options: z.record(z.string(), z.unknown()).default({}),
  /** A content file, from the folder in which the command runs. */
  content: z.string().optional(),
  /** A theme's name or file. */
  theme: z.string().optional(),
  /** Formula and source of each figure of a PDF, shown when it is pointed at. */
  tooltips: z.boolean().optional(),
  /** PDF files that are archives with their ledger. */
  archive: z.boolean().optional(),
  /** Name of the files without extension; by the batch's pattern if absent. */
  name: z.string().min(1).optional(),
})
export interface JobInput extends z.input<typeof jobSchema> {}
export interface Job extends z.output<typeof jobSchema> {}

/** A job with what tells it from all others, and the names of its files. */
export interface PlannedJob {
  /** The same for the same inputs, template and version of this package. */
  readonly id: string
  readonly job: Job
  /** One file for each format. */
  readonly files: readonly { readonly format: Job['formats'][number]; readonly name: string }[]
}

/** A file as it lies in the store. */
export interface StoredFile {
  readonly name: string
  readonly bytes: number
  /** SHA-256 in hex digits. */
  readonly sha256: string
}
