// Installs the packed tarball into an empty folder and uses it there as a new user does, under this Node and
// under those that are named: node scripts/smoke.mjs 22 24. Needs `npm run build`. What is rendered must be
// the same under all of them, byte for byte.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const home = mkdtempSync(join(tmpdir(), 'jianbao-smoke-'))
const run = (command, args, cwd = home) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
/** Of a released Node, as npm has it. */
const nodeOf = (version) =>
  run('npx', ['-y', `node@${version}`, '-p', 'process.execPath'], tmpdir())
    .trim()
    .split('\n')
    .at(-1)

const esm = `
import { createDataset, openDataset, brief } from 'jianbao'
import { parsePeriod } from 'jianbao/core'
if (parsePeriod('2024-Q1')?.end !== '2024-03-31') throw new Error('a period is read wrong')
if (typeof createDataset !== 'function' || typeof brief !== 'function') throw new Error('functions are missing')
console.log((await openDataset('node_modules/jianbao/seeds/liaocheng')).size)`
const cjs = `
const { openDataset } = require('jianbao')
const { parsePeriod } = require('jianbao/core')
if (parsePeriod('2024-Q1')?.end !== '2024-03-31') throw new Error('a period is read wrong')
openDataset('node_modules/jianbao/seeds/liaocheng').then(({ size }) => console.log(size))`

const outputs = ['briefing.docx', 'briefing.pdf', 'ledger.csv']

function use(node, name) {
  const start = performance.now()
  const version = run(node, ['--version']).trim()
  const cli = join(home, 'node_modules', 'jianbao', 'dist', 'cli.js')
  run(node, [cli, 'init', name, '--lang', 'zh'])
  const folder = join(home, name)
  run(node, [cli, 'render'], folder)
  run(node, [cli, 'check'], folder)
  const batch = ['--regions', 'liaocheng-hitech', '--out', 'all', '--format', 'md', '--workers', '1']
  run(node, [cli, 'batch', ...batch], folder)
  const sizes = [run(node, ['esm.mjs']), run(node, ['cjs.cjs'])]
  if (sizes[0] !== sizes[1]) throw new Error(`import and require read different data: ${sizes.join(' ')}`)
  console.log(`${version}: init, render, check, batch, import and require in ${seconds(start)} s`)
  return outputs.map((file) => {
    const bytes = readFileSync(join(folder, 'out', file))
    return `${file} ${createHash('sha256').update(bytes).digest('hex')}`
  })
}

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1)

try {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], process.cwd())
  const [{ filename }] = JSON.parse(packed)
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  writeFileSync(join(home, 'esm.mjs'), esm)
  writeFileSync(join(home, 'cjs.cjs'), cjs)
  const start = performance.now()
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${filename}`])
  console.log(`installed in ${seconds(start)} s`)
  const nodes = [process.execPath, ...process.argv.slice(2).map(nodeOf)]
  const [first, ...others] = nodes.map((node, index) => use(node, `demo-${index}`))
  for (const one of others) {
    const different = one.filter((line, index) => line !== first[index])
    if (different.length > 0) throw new Error(`other bytes under another Node: ${different.join(', ')}`)
  }
  if (others.length > 0) console.log('the same bytes under all of them')
} finally {
  rmSync(home, { recursive: true, force: true })
}
