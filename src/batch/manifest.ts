import { join } from 'node:path'
import { writeWhole, type Disk } from './folder-store.js'
import type { BatchResult } from './run-batch.js'

export const manifestName = 'manifest.json'

/** Writes what a batch has made: every report with its files and their hashes, and what failed and why. */
export async function writeManifest(folder: string, { reports }: BatchResult, disk: Disk): Promise<void> {
  const text = JSON.stringify(
    {
      reports: reports.map(({ planned, state, files, reason }) => ({
        id: planned.id,
        template: planned.job.template,
        region: planned.job.region,
        period: planned.job.period,
        language: planned.job.language,
        // Whether it was made now or before is no matter of the result.
        state: state === 'failed' ? 'failed' : 'done',
        ...(reason !== undefined && { reason }),
        files,
      })),
    },
    null,
    2,
  )
  await writeWhole(join(folder, manifestName), new TextEncoder().encode(`${text}\n`), disk)
}
