// A briefing of five pages as PDF, warm and in one run: this writer beside plain pdfmake and the programs
// that are installed; then whether memory stays flat. Run with: node --expose-gc --import tsx bench/pdf.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocx } from '../src/write/docx/document.ts'
import { writeHtml } from '../src/write/html/document.ts'
import { writePdf } from '../src/write/pdf/document.ts'
import { layOut } from '../src/write/pdf/layout.ts'
import { gongwen } from '../src/write/theme/gongwen.ts'
import { plainPdfmake } from './plain-pdfmake.ts'
import { referenceBriefing } from './reference-briefing.ts'
import { heapMb, median, printTable, timed } from './tools.mjs'

const options = { theme: gongwen }
const rounds = Number(process.env.ROUNDS ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))

const programs = {
  Chromium: [
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--print-to-pdf=${join(folder, 'c.pdf')}`,
    join(folder, 'a.html'),
  ],
  'LibreOffice, from .docx': [
    'soffice',
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'a.docx'),
  ],
}

async function times(step, count) {
  for (let warm = 0; warm < Math.min(3, count); warm += 1) await step()
  const all = []
  for (let round = 0; round < count; round += 1) all.push((await timed(step)).ms)
  return median(all)
}

try {
  const pages = layOut(referenceBriefing, options).pages.length
  // In turns, for the machine may be busy for a while.
  const ours = []
  const plain = []
  const layout = []
  for (let turn = 0; turn < 3; turn += 1) {
    ours.push(await times(() => writePdf(referenceBriefing, options), rounds))
    layout.push(await times(() => layOut(referenceBriefing, options), rounds))
    plain.push(
      await times(() => plainPdfmake(referenceBriefing, gongwen), Math.max(1, Math.floor(rounds / 5))),
    )
  }
  const one = median(plain)
  const rows = [
    ['plain pdfmake', one],
    ['jianbao', median(ours)],
    ['of it, layout', median(layout)],
  ]
  if (process.env.PROGRAMS !== '0') {
    writeFileSync(join(folder, 'a.html'), (await writeHtml(referenceBriefing, options)).bytes)
    writeFileSync(join(folder, 'a.docx'), (await writeDocx(referenceBriefing, options)).bytes)
    for (const [name, [program, ...args]] of Object.entries(programs))
      if (spawnSync(program, ['--version']).error === undefined)
        rows.push([`${name}, started anew`, await times(() => spawnSync(program, args), 2)])
  }
  console.log(`${pages} pages`)
  printTable(
    ['                            ', '      ms', 'ratio'],
    rows.map(([name, ms]) => [name.padEnd(28), String(Math.round(ms)), (ms / one).toFixed(2)]),
  )

  const heap = []
  for (let document = 0; document <= 200; document += 1) {
    await writePdf({ ...referenceBriefing, title: `${document}` }, options)
    if (document % 50 === 0)
      heap.push(
        `${document}: ${Math.round(heapMb())} MB, ${Math.round(process.memoryUsage().rss / 1e6)} MB in all`,
      )
  }
  console.log(`heap after documents  ${heap.join(' | ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
