import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let root: string | undefined

/** The folder of this package, where its `templates` and `fonts` are, from source and from the build alike. */
export function packageRoot(): string {
  if (root !== undefined) return root
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'templates')))) {
    const parent = dirname(folder)
    if (parent === folder)
      throw new Error('jianbao is not installed completely: its folder "templates" is missing')
    folder = parent
  }
  root = folder
  return folder
}
