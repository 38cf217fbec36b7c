import { createWriteStream } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Zip, ZipPassThrough } from 'fflate'
import type { BatchResult } from './run-batch.js'

/** 1980-01-01, the earliest that a zip can tell: the same reports make the same archive. */
const timeless = new Date(1980, 0, 1)

/**
 * Packs all files of a batch into one archive, a file at a time; .docx and .pdf are deflated already and
 * are stored as they are. The archive is there whole or not at all.
 */
export async function zipReports(folder: string, path: string, { reports }: BatchResult): Promise<void> {
  const aside = `${path}.part`
  const stream = createWriteStream(aside)
  const zip = new Zip()
  zip.ondata = (error, chunk, final) => {
    if (error !== null) stream.destroy(error)
    else {
      stream.write(chunk)
      if (final) stream.end()
    }
  }
  try {
    for (const { name } of reports.flatMap(({ files }) => files)) {
      const entry = new ZipPassThrough(name)
      entry.mtime = timeless
      zip.add(entry)
      entry.push(await readFile(join(folder, name)), true)
    }
    zip.end()
    await finished(stream)
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
