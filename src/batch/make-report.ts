import { brief } from '../briefing.js'
import type { Dataset } from '../model/dataset.js'
import { digestOf } from './digest.js'
import type { PlannedJob, StoredFile } from './job.js'
import type { ResultStore } from './store.js'

/** Makes one report and puts its files; the same job leaves the same files, however often it runs. */
export async function makeReport(
  data: Dataset,
  planned: PlannedJob,
  store: ResultStore,
): Promise<StoredFile[]> {
  const {
    template,
    region,
    period,
    language,
    options,
    content,
    theme,
    tooltips = false,
    archive = false,
  } = planned.job
  const briefing = brief({
    data,
    template,
    region,
    period,
    language,
    options,
    ...(content !== undefined && { content }),
  })
  const made: StoredFile[] = []
  // One file is flushed while the next is written.
  const puts: Promise<void>[] = []
  try {
    for (const { format, name } of planned.files) {
      const { bytes } = await briefing.write(format, {
        tooltips,
        archive,
        ...(theme !== undefined && { theme }),
      })
      const put = store.put(name, bytes)
      put.catch(() => undefined)
      puts.push(put)
      made.push({ name, bytes: bytes.length, sha256: digestOf(bytes) })
    }
  } finally {
    await Promise.allSettled(puts)
  }
  await Promise.all(puts)
  return made
}
