import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Examples import the package by its name.
  resolve: {
    alias: [
      { find: /^jianbao$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
      {
        find: /^jianbao\/(core|bullmq)$/,
        replacement: `${fileURLToPath(new URL('src/', import.meta.url))}$1.ts`,
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/temporary-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
