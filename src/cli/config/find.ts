import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const configNames = ['jianbao.config.yaml', 'jianbao.config.yml', 'jianbao.config.json'] as const

/** The configuration file of a folder or of the nearest one above it. */
export function findConfig(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = configNames.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined || dirname(folder) === folder) return found
  }
}
