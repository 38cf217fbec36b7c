// A briefing of four pages as PDF: this writer beside the tools that a user could take instead. Each runs
// warm in a process of its own, all of them in turns; then whether memory stays flat. Run with:
//   npm --prefix bench install && npm run bench:pdf
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writePdf } from '../src/write/pdf/document.ts'
import { gongwen } from '../src/write/theme/gongwen.ts'
import { inspectPdf } from './inspect-pdf.mjs'
import { pdfTools } from './pdf-tools.mjs'
import { referenceBriefing } from './reference-briefing.ts'
import { heapMb, measured, median, printTable } from './tools.mjs'

/** Of the processor, before a tool is warm: the compiler behind Node's engine takes seconds. */
const warmMs = 4000
const turns = Number(process.env.TURNS ?? 7)
const [, , name, folder] = process.argv
if (name === undefined) await compare()
else await answer(name, folder)

/** In a tool's own process: makes some documents each time that it is asked. */
async function answer(name, folder) {
  const { make, missing, inRow = 10, isOutside = false, close } = await pdfTools[name](folder)
  const start = process.cpuUsage()
  const busy = () => process.cpuUsage(start).user / 1000
  if (make)
    do await make()
    while (inRow > 1 && !isOutside && busy() < warmMs)
  process.send({ missing, isOutside })
  process.on('message', async (path) => {
    if (path === 'close') {
      await close?.()
      process.exit()
    }
    globalThis.gc?.()
    const runs = []
    let bytes
    for (let document = 0; document < inRow; document += 1) {
      const { result, ms, cpuMs } = await measured(make)
      runs.push({ ms, cpuMs })
      bytes = result
    }
    if (bytes) writeFileSync(path, bytes)
    process.send({ runs, hasFile: bytes !== undefined })
  })
}

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))
  const tools = []
  try {
    for (const name of Object.keys(pdfTools)) {
      if (process.env.PROGRAMS === '0' && /anew|LibreOffice/.test(name)) continue
      const child = fork(fileURLToPath(import.meta.url), [name, folder], { execArgv: ['--expose-gc'] })
      tools.push({ name, child, runs: [], path: join(folder, `${tools.length}.pdf`), hasFile: false })
      Object.assign(tools.at(-1), (await once(child, 'message'))[0])
    }
    // In turns, for the machine may be busy for a while.
    for (let turn = 0; turn < turns; turn += 1)
      for (const tool of tools) {
        if (tool.missing || (tool.isOutside && turn > 2)) continue
        tool.child.send(tool.path)
        const [{ runs, hasFile }] = await once(tool.child, 'message')
        tool.runs.push(...runs)
        tool.hasFile = hasFile
      }
    await print(tools)
    await printMemory()
  } finally {
    for (const { child } of tools) if (child.connected) child.send('close')
    await Promise.all(tools.map(({ child }) => child.exitCode ?? once(child, 'exit')))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function print(tools) {
  const msOf = ({ runs }) => median(runs.map(({ ms }) => ms))
  const cpuOf = ({ runs }) => median(runs.map(({ cpuMs }) => cpuMs))
  const [plain] = tools
  const rows = []
  for (const tool of tools) {
    const label = tool.name.padEnd(24)
    if (tool.missing) {
      rows.push([label, `not installed: ${tool.missing}`])
      continue
    }
    const bytes = tool.hasFile ? readFileSync(tool.path) : undefined
    const seen = bytes && (await inspectPdf(bytes, tool.path))
    rows.push([
      label,
      msOf(tool).toFixed(1),
      (msOf(tool) / msOf(plain)).toFixed(2),
      ...(tool.isOutside ? ['', ''] : [cpuOf(tool).toFixed(1), (cpuOf(tool) / cpuOf(plain)).toFixed(2)]),
      ...(seen
        ? [
            String(Math.ceil(bytes.length / 1024)),
            String(seen.pages),
            seen.isTagged ? 'yes' : 'no',
            seen.fonts,
          ]
        : []),
    ])
  }
  printTable(
    [' '.repeat(24), '    ms', 'ratio', 'CPU ms', 'ratio', '  kB', 'pages', 'tagged', 'fonts embedded'],
    rows,
  )
}

async function printMemory() {
  const heap = []
  for (let document = 0; document <= 200; document += 1) {
    await writePdf({ ...referenceBriefing, title: `${document}` }, { theme: gongwen })
    if (document % 50 === 0) {
      const rss = Math.floor(process.memoryUsage().rss / 1e6)
      heap.push(`${document}: ${Math.floor(heapMb())} MB, ${rss} MB in all`)
    }
  }
  console.log(`memory after documents  ${heap.join(' | ')}`)
}
