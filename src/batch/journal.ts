import { join, resolve } from 'node:path'
import * as z from 'zod'
import { makeFolder } from '../write/make-folder.js'
import { readIfThere, type Disk } from './folder-store.js'

const doneSchema = z.object({
  id: z.string(),
  state: z.literal('done'),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
})
const failedSchema = z.object({ id: z.string(), state: z.literal('failed'), reason: z.string() })
const lineSchema = z.discriminatedUnion('state', [doneSchema, failedSchema])
export type JournalLine = z.output<typeof lineSchema>

export const journalName = '.jianbao-journal.jsonl'

/**
 * What a batch has done so far, one line a report, each flushed before the next report counts as made. A
 * line that a crash has torn is cut off when the journal is opened again: its report is made anew.
 */
export class Journal {
  readonly #lines = new Map<string, JournalLine>()
  #queue: Promise<void> = Promise.resolve()

  private constructor(
    private readonly path: string,
    private readonly disk: Disk,
  ) {}

  static async open(folder: string, disk: Disk): Promise<Journal> {
    await makeFolder(resolve(folder), disk)
    const journal = new Journal(join(folder, journalName), disk)
    const bytes = await readIfThere(journal.path, disk)
    if (bytes === undefined) return journal
    const whole = bytes.lastIndexOf(10) + 1
    for (const text of new TextDecoder().decode(bytes.subarray(0, whole)).split('\n')) {
      const line = lineSchema.safeParse(parsed(text))
      if (line.success) journal.#lines.set(line.data.id, line.data)
    }
    if (whole < bytes.length) await disk.truncate(journal.path, whole)
    return journal
  }

  /** The last that was noted of a report. */
  line(id: string): JournalLine | undefined {
    return this.#lines.get(id)
  }

  /** Notes a report's end; lines are written one at a time, in the order of the calls. */
  note(line: JournalLine): Promise<void> {
    const written = this.#queue.then(() => this.#append(line))
    this.#queue = written.catch(() => undefined)
    return written
  }

  async #append(line: JournalLine): Promise<void> {
    const file = await this.disk.open(this.path, 'a')
    try {
      await file.writeFile(`${JSON.stringify(line)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    this.#lines.set(line.id, line)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
