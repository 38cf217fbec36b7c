// Weighs what is published against budgets: the tarball, each entry point with all that it imports, and what
// is left of the core where one function of it is taken. Needs `npm run build`. The core is bundled for a
// browser, where an import of Node's own modules is a fault.
import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'

const MB = 1e6
const kB = 1e3

/** The most that each may weigh, and why; a budget is raised with a reason, not to make the check pass. */
const budgets = {
  tarball: [16 * MB, 'five Chinese faces cut to 8,105 characters and more are 11 MB of it'],
  'jianbao (minified, with dependencies)': [3.5 * MB, 'pdfmake, docx and the reader of PDF are most of it'],
  'jianbao/bullmq (without bullmq)': [3.2 * MB, 'it makes the same reports'],
  'jianbao/core': [
    950 * kB,
    'the phrasebooks, the reader of claims in two languages and 70 rules are 450 kB, zod is 100 kB',
  ],
  'jianbao/core, one function of it': [
    300 * kB,
    'the schemas of the model are made when it loads; no phrasebook is',
  ],
}

/** Optional peers and what they pull in are the user's own. */
const external = ['bullmq', 'ioredis']

async function bundled(code, platform) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    external,
    write: false,
    outdir: 'out',
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0)
}

function tarball() {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * MB,
  })
  return JSON.parse(packed)[0].size
}

const weights = {
  tarball: tarball(),
  'jianbao (minified, with dependencies)': await bundled("export * from './dist/index.js'", 'node'),
  'jianbao/bullmq (without bullmq)': await bundled("export * from './dist/bullmq.js'", 'node'),
  'jianbao/core': await bundled("export * from './dist/core.js'", 'browser'),
  'jianbao/core, one function of it': await bundled(
    "import { parsePeriod } from './dist/core.js'\nconsole.log(parsePeriod('2024-Q1'))",
    'browser',
  ),
}

const shown = (bytes) => (bytes >= MB ? `${(bytes / MB).toFixed(2)} MB` : `${(bytes / kB).toFixed(0)} kB`)
let failed = false
for (const [name, [budget, reason]] of Object.entries(budgets)) {
  const bytes = weights[name]
  failed ||= bytes > budget
  const verdict = bytes > budget ? `OVER ${shown(budget)}: ${reason}` : `of ${shown(budget)}`
  console.log(`${name.padEnd(40)} ${shown(bytes).padStart(9)}  ${verdict}`)
}
process.exitCode = failed ? 1 : 0
