import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    dts: { entry: { index: 'src/index.ts' } },
    clean: true,
  },
  {
    entry: { index: 'src/index.ts' },
    format: 'cjs',
    target: 'node20',
    shims: true,
    // These have no CommonJS build, and Node before 20.19 cannot require() an ES module.
    noExternal: [/^unified$/, /^remark-/, /^mdast-/, /^micromark-/],
  },
])
