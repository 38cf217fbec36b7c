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
  for (const { format, name } of planned.files) {
    const { bytes } = await briefing.write(format, {
      tooltips,
      archive,
      ...(theme !== undefined && { theme }),
    })
    await store.put(name, bytes)
    made.push({ name, bytes: bytes.length, sha256: digestOf(bytes) })
  }
  return made
}
