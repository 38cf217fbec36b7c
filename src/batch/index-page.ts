import { join } from 'node:path'
import { writeWhole, type Disk } from './folder-store.js'
import type { BatchResult } from './run-batch.js'

export const indexName = 'index.html'

/** Writes a page with links to all reports of a batch. */
export async function writeIndexPage(
  folder: string,
  title: string,
  { reports }: BatchResult,
  disk: Disk,
): Promise<void> {
  const rows = reports.map(({ planned, files, state, reason }) => {
    const { region, period, template } = planned.job
    const links = files.map(
      ({ name }) => `<a href="${escape(encodeURI(name))}">${escape(extension(name))}</a>`,
    )
    const last = state === 'failed' ? escape(reason ?? '') : links.join(' ')
    return `<tr><td>${escape(region)}</td><td>${escape(period)}</td><td>${escape(template)}</td><td>${last}</td></tr>`
  })
  const page = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}td{padding:.3rem .8rem;border-bottom:1px solid #ddd}</style>
<h1>${escape(title)}</h1>
<table>
${rows.join('\n')}
</table>
`
  await writeWhole(join(folder, indexName), new TextEncoder().encode(page), disk)
}

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
}
