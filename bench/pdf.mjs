// A briefing of four pages as PDF: this writer beside the tools that a user could take instead, in turns and
// in one run; then whether memory stays flat. Run with: npm run bench:pdf
// Tools that are compared only are in bench/package.json: npm --prefix bench install
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocx } from '../src/write/docx/document.ts'
import { writeHtml } from '../src/write/html/document.ts'
import { writePdf } from '../src/write/pdf/document.ts'
import { layOut } from '../src/write/pdf/layout.ts'
import { gongwen } from '../src/write/theme/gongwen.ts'
import { openChromium } from './chromium.ts'
import { inspectPdf } from './inspect-pdf.mjs'
import { plainPdfmake } from './plain-pdfmake.ts'
import { createReactPdf } from './react-pdf.ts'
import { referenceBriefing } from './reference-briefing.ts'
import { heapMb, median, measured, printTable } from './tools.mjs'
import { createTypst } from './typst.ts'

const options = { theme: gongwen }
/** Turns of each tool; programs that are started anew take fewer. */
const rounds = Number(process.env.ROUNDS ?? 7)
/** Documents in a turn. */
const inRow = 5
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))

const html = join(folder, 'a.html')
const docx = join(folder, 'a.docx')
const printed = join(folder, 'c.pdf')
const converted = join(folder, 'a.pdf')
const chromiumArgs = ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${printed}`, html]
const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
const officeArgs = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, docx]

/** A program that is started for every document. */
function program(name, args, output) {
  if (spawnSync(name, ['--version']).error) return { missing: name }
  return {
    isStarted: true,
    make: () => {
      spawnSync(name, args)
      return readFileSync(output)
    },
  }
}

const library = (name, make) => (make ? { make } : { missing: name })

let chromium
try {
  const page = (await writeHtml(referenceBriefing, options)).bytes
  writeFileSync(html, page)
  writeFileSync(docx, (await writeDocx(referenceBriefing, options)).bytes)
  chromium = await openChromium(new TextDecoder().decode(page))
  const typst = await createTypst(referenceBriefing, gongwen)
  const tools = {
    'plain pdfmake': { make: () => plainPdfmake(referenceBriefing, gongwen) },
    jianbao: { make: async () => (await writePdf(referenceBriefing, options)).bytes },
    'of it, layout': { make: () => void layOut(referenceBriefing, options) },
    'jianbao, with tooltips': {
      make: async () => (await writePdf(referenceBriefing, { ...options, tooltips: true })).bytes,
    },
    'jianbao, PDF/A-3': {
      make: async () => (await writePdf(referenceBriefing, { ...options, archive: true })).bytes,
    },
    Typst: library('@myriaddreamin/typst-ts-node-compiler', typst),
    'Typst, PDF/A-3a': library(
      '@myriaddreamin/typst-ts-node-compiler',
      typst && (() => typst({ pdfStandard: 'a-3a' })),
    ),
    '@react-pdf/renderer': library('@react-pdf/renderer', await createReactPdf(referenceBriefing, gongwen)),
    'Chromium, kept open': chromium.print ? { make: chromium.print } : chromium,
    ...(process.env.PROGRAMS !== '0' && {
      'Chromium, started anew': program('chromium', chromiumArgs, printed),
      'LibreOffice, from .docx': program('soffice', officeArgs, converted),
    }),
  }

  const runs = new Map(Object.keys(tools).map((name) => [name, { ms: [], cpuMs: [], bytes: undefined }]))
  // In turns, for the machine may be busy for a while.
  const warmUps = 3
  for (let round = -warmUps; round < rounds; round += 1)
    for (const [name, { make, isStarted }] of Object.entries(tools)) {
      if (!make || (isStarted && (round < -1 || round > 1))) continue
      const run = runs.get(name)
      globalThis.gc?.()
      for (let document = 0; document < (isStarted ? 1 : inRow); document += 1) {
        const { result, ms, cpuMs } = await measured(make)
        run.bytes = result
        if (round < 0) continue
        run.ms.push(ms)
        run.cpuMs.push(cpuMs)
      }
    }

  const plain = runs.get('plain pdfmake')
  const inProcess = (name) => !/Chromium|LibreOffice/.test(name)
  const rows = []
  for (const [name, { ms, cpuMs, bytes }] of runs) {
    const label = name.padEnd(24)
    if (tools[name].missing) {
      rows.push([label, `not installed: ${tools[name].missing}`])
      continue
    }
    const path = join(folder, 'inspected.pdf')
    if (bytes) writeFileSync(path, bytes)
    const seen = bytes && (await inspectPdf(bytes, path))
    rows.push([
      label,
      median(ms).toFixed(1),
      (median(ms) / median(plain.ms)).toFixed(2),
      inProcess(name) ? median(cpuMs).toFixed(1) : '',
      inProcess(name) ? (median(cpuMs) / median(plain.cpuMs)).toFixed(2) : '',
      ...(seen
        ? [`${Math.ceil(bytes.length / 1024)}`, `${seen.pages}`, seen.isTagged ? 'yes' : 'no', seen.fonts]
        : []),
    ])
  }
  printTable(
    [' '.repeat(24), '    ms', 'ratio', 'CPU ms', 'ratio', '  kB', 'pages', 'tagged', 'fonts embedded'],
    rows,
  )

  const heap = []
  for (let document = 0; document <= 200; document += 1) {
    await writePdf({ ...referenceBriefing, title: `${document}` }, options)
    if (document % 50 === 0) {
      const rss = Math.floor(process.memoryUsage().rss / 1e6)
      heap.push(`${document}: ${Math.floor(heapMb())} MB, ${rss} MB in all`)
    }
  }
  console.log(`heap after documents  ${heap.join(' | ')}`)
} finally {
  await chromium?.close?.()
  rmSync(folder, { recursive: true, force: true })
}
