import { join } from 'node:path'
import { build } from 'esbuild'

let built: Promise<string> | undefined

/** The command line and the workers of batches and queues as plain JavaScript, made from the source; the folder they are in. */
export function builtFolder(): Promise<string> {
  built ??= bundle()
  return built
}

async function bundle(): Promise<string> {
  const outdir = join('node_modules', '.cache', `jianbao-test-${process.pid}`)
  await build({
    entryPoints: {
      cli: 'src/cli/main.ts',
      'batch-worker': 'src/batch/worker.ts',
      'queue-worker': 'test/fixtures/queue-worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return outdir
}
