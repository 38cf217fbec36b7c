// What `bench/batch.mjs` measures against, in a process of its own: the same documents through plain pdfmake
// and plain docx, one after another, with Word's charts native or as pictures. Making the documents is not timed.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brief } from '../src/briefing.js'
import { openDataset } from '../src/read/open-dataset.js'
import { gongwen } from '../src/write/theme/gongwen.js'
import { chartAsPicture, nativeChart, plainDocx } from './plain-docx.js'
import { plainPdfmake } from './plain-pdfmake.js'

const [folder = '', template = '', period = '', out = '', countText = '', charts = ''] = process.argv.slice(2)
const warmUps = 5
const count = Number(countText)
const draw = charts === 'pictures' ? await chartAsPicture(gongwen) : nativeChart
if (draw === undefined) throw new Error('npm --prefix bench install brings resvg')
const data = await openDataset(folder)
const documents = Array.from(
  { length: warmUps + count },
  (_, index) => brief({ data, template, region: `county-${index}`, period }).document,
)
await mkdir(out, { recursive: true })
let start = 0
let cpuStart = process.cpuUsage()
let peak = 0
for (const [index, document] of documents.entries()) {
  if (index === warmUps) {
    start = performance.now()
    cpuStart = process.cpuUsage()
  }
  await writeFile(join(out, `${index}.docx`), await plainDocx(document, draw))
  await writeFile(join(out, `${index}.pdf`), await plainPdfmake(document, gongwen))
  peak = Math.max(peak, process.memoryUsage.rss())
}
const seconds = (performance.now() - start) / 1000
const cpu = process.cpuUsage(cpuStart)
const cpuSeconds = (cpu.user + cpu.system) / 1e6
process.stdout.write(`${JSON.stringify({ reports: count, seconds, cpuSeconds, peakMb: peak / 1e6 })}\n`)
