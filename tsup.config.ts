import { defineConfig } from 'tsup'

const library = { index: 'src/index.ts', core: 'src/core.ts', bullmq: 'src/bullmq.ts' }

export default defineConfig([
  {
    entry: { ...library, cli: 'src/cli/main.ts', 'batch-worker': 'src/batch/worker.ts' },
    format: 'esm',
    target: 'node20',
    dts: { entry: library },
    clean: true,
  },
  {
    entry: library,
    format: 'cjs',
    target: 'node20',
    dts: true,
    shims: true,
    // These have no CommonJS build, and Node before 20.19 cannot require() an ES module.
    noExternal: [/^unified$/, /^remark-/, /^mdast-/, /^micromark-/, /^github-slugger$/],
  },
])
