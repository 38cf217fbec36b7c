// 2,800 county briefings of four pages, as Word and PDF, by `jianbao batch` with two workers; beside them the
// same documents through plain pdfmake and plain docx, one loop and two loops at once, and one whose charts are
// pictures in Word, of which a sample is made. Run with: npm run build && node bench/batch.mjs [--reports 200] [--sample 60] [--workers 2]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { period, writeCounties } from './batch-counties.mjs'
import { optional, printTable } from './tools.mjs'

const { values } = parseArgs({
  options: {
    counties: { type: 'string', default: '2800' },
    reports: { type: 'string', default: '2800' },
    sample: { type: 'string', default: '60' },
    workers: { type: 'string', default: '2' },
  },
})
const counties = Number(values.counties)
const reports = Math.min(counties, Number(values.reports))
const sample = Number(values.sample)
const workers = Number(values.workers)
const template = join('bench', 'batch-county.md.hbs')
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))
const data = join(folder, 'data')
/** A report with charts drawn as pictures takes a second. */
const pictureSample = Math.min(sample, 20)
const sampleMs = 250
const ticksPerSecond = 100

/** Memory in MB and CPU seconds of a process that runs. */
function usageOf(pid) {
  try {
    const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return { mb: Number(rss[1]) / 1000, cpu: (Number(stat[11]) + Number(stat[12])) / ticksPerSecond }
  } catch {
    return undefined
  }
}

/** Runs a program to its end and looks at it all the while. */
async function watched(command, look = () => undefined) {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const samples = []
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const start = performance.now()
  const timer = setInterval(() => {
    const usage = usageOf(child.pid)
    if (usage !== undefined)
      samples.push({ seconds: (performance.now() - start) / 1000, ...usage, ...look() })
  }, sampleMs)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`exit code ${code}\n${printed}`)
  return { seconds: (performance.now() - start) / 1000, samples, printed }
}

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const regions =
  reports === counties
    ? 'level:county'
    : Array.from({ length: reports }, (_, index) => `county-${index}`).join(',')

async function measureBatch() {
  const out = join(folder, 'out')
  const journal = join(out, '.jianbao-journal.jsonl')
  const done = () => ({
    done: existsSync(journal) ? readFileSync(journal, 'latin1').split('\n').length - 1 : 0,
  })
  const given = ['--data', data, '--template', template, '--regions', regions, '--period', period]
  const more = ['--workers', String(workers), '--out', out, '--format', 'docx', '--format', 'pdf']
  const { seconds, samples } = await watched(['dist/cli.js', 'batch', ...given, ...more], done)
  const { reports: made } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  if (made.length !== reports || made.some(({ state }) => state !== 'done')) throw new Error('reports failed')
  const bytes = made.flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0)
  const first = samples.find((one) => one.done > 0)
  const warm = samples.filter((one) => one.done > reports / 4)
  const half = Math.floor(warm.length / 2)
  return {
    seconds,
    cpu: samples.at(-1).cpu,
    startSeconds: first.seconds,
    startCpu: first.cpu,
    peakMb: Math.max(...samples.map(({ mb }) => mb)),
    warmMb: [mean(warm.slice(0, half).map(({ mb }) => mb)), mean(warm.slice(half).map(({ mb }) => mb))],
    kilobytes: bytes / reports / 1000,
  }
}

async function measurePlain(loops, { charts = 'native', reports = sample } = {}) {
  const runs = await Promise.all(
    Array.from({ length: loops }, (_, index) =>
      watched([
        '--import',
        'tsx',
        'bench/batch-plain.ts',
        data,
        template,
        period,
        join(folder, `plain-${index}`),
        String(reports),
        charts,
      ]),
    ),
  )
  const told = runs.map(({ printed }) => JSON.parse(printed))
  return {
    perSecond: told.reduce((sum, one) => sum + one.reports / one.seconds, 0),
    cpu: mean(told.map((one) => one.cpuSeconds / one.reports)),
    peakMb: Math.max(...told.map(({ peakMb }) => peakMb)),
  }
}

try {
  const observations = await writeCounties(data, counties)
  const before = await measurePlain(1)
  const batch = await measureBatch()
  const after = await measurePlain(1)
  const two = await measurePlain(2)
  const hasPictures = (await optional('@resvg/resvg-js')) !== undefined
  const pictures = hasPictures && (await measurePlain(1, { charts: 'pictures', reports: pictureSample }))
  const plain = {
    perSecond: mean([before.perSecond, after.perSecond]),
    cpu: mean([before.cpu, after.cpu]),
    peakMb: Math.max(before.peakMb, after.peakMb),
  }
  const perSecond = reports / batch.seconds
  console.log(`${reports} of ${counties} counties, ${observations} observations, ${cpus().length} cores`)
  const row = (name, one, seconds) => [
    name,
    one.perSecond.toFixed(2),
    (one.perSecond / plain.perSecond).toFixed(2),
    (one.cpu * 1000).toFixed(0),
    (one.cpu / plain.cpu).toFixed(2),
    one.peakMb.toFixed(0),
    seconds.toFixed(0),
  ]
  printTable(
    [
      '                     ',
      'reports/s',
      'ratio',
      'CPU ms each',
      'ratio',
      'MB a worker',
      `s for ${reports}`,
    ],
    [
      row('plain, one loop', plain, reports / plain.perSecond),
      row('plain, two loops', two, reports / two.perSecond),
      ...(pictures ? [row('one loop, pictures', pictures, reports / pictures.perSecond)] : []),
      row(
        `jianbao, ${workers} workers`,
        { perSecond, cpu: batch.cpu / reports, peakMb: batch.peakMb / workers },
        batch.seconds,
      ),
    ],
  )
  const [early, late] = batch.warmMb
  console.log(
    [
      `plain: of ${sample} reports a loop, warm, documents made beforehand; the time for ${reports} is reckoned from them`,
      pictures
        ? `pictures: of ${pictureSample}, with the charts in Word drawn by resvg; ours are native`
        : 'pictures: resvg is not installed (npm --prefix bench install)',
      `plain loop before and after the batch: ${before.perSecond.toFixed(2)} and ${after.perSecond.toFixed(2)} reports/s`,
      `jianbao: all ${reports} made, with start and manifest; the first after ${batch.startSeconds.toFixed(1)} s (${batch.startCpu.toFixed(1)} s of CPU)`,
      `memory of the process: peak ${batch.peakMb.toFixed(0)} MB; after warm-up ${early.toFixed(0)} MB, then ${late.toFixed(0)} MB (${(late / early).toFixed(2)})`,
      `${batch.kilobytes.toFixed(0)} kB a report, Word and PDF together`,
    ].join('\n'),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
