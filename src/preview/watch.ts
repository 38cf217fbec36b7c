import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Editors write a file in several steps; a change is told when nothing more came for so long. */
const quietMs = 120

/**
 * Tells of changes to files, and to all in folders and the folders right in them. What is replaced, deleted or
 * not there yet is told too, since it is the folder around it that is watched.
 */
export class Watch {
  readonly #onChange: () => void
  readonly #watchers: FSWatcher[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Watches these paths instead of those before. */
  set(paths: readonly string[]): void {
    this.#closeAll()
    const names = new Map<string, Set<string> | 'all'>()
    const add = (folder: string, name: string): void => {
      const known = names.get(folder)
      if (known === undefined) names.set(folder, new Set([name]))
      else if (known !== 'all') known.add(name)
    }
    for (const path of paths.map((one) => resolve(one))) {
      add(dirname(path), basename(path))
      for (const folder of foldersIn(path)) names.set(folder, 'all')
    }
    for (const [folder, wanted] of names) this.#watch(folder, wanted)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#closeAll()
  }

  #watch(folder: string, wanted: ReadonlySet<string> | 'all'): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (wanted === 'all' || name === null || wanted.has(name)) this.#changed()
      })
      watcher.on('error', () => watcher.close())
      this.#watchers.push(watcher)
    } catch {
      // A folder that is not there is told by whatever reads it.
    }
  }

  #changed(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#onChange, quietMs)
  }

  #closeAll(): void {
    for (const one of this.#watchers.splice(0)) one.close()
  }
}

function foldersIn(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return []
    const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    return [path, ...inside.map(({ name }) => join(path, name))]
  } catch {
    return []
  }
}
