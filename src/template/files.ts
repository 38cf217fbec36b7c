import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../errors.js'
import { packageRoot } from '../package-root.js'
import { unicodeText } from '../unicode-text.js'

export const templateEnding = '.md.hbs'
/** A folder of partials, inside a template's folder or beside it. */
export const partialsName = 'partials'

/** The folder of the templates that come with the package. */
export function packagedFolder(): string {
  return join(packageRoot(), 'templates')
}

/** What is in a folder; nothing for what is no folder. */
export function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** What the templates in a folder are called without their ending: `zh-Hans`. */
export function templateNamesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((name) => name.endsWith(templateEnding))
    .map((name) => name.slice(0, -templateEnding.length))
}

/** A file as the user knows it: one of the package's without the way to it. */
export function shownPath(path: string): string {
  const root = packagedFolder()
  return path.startsWith(root) ? path.slice(root.length + 1).replaceAll('\\', '/') : path
}

/** A file's text; what cannot be read or is no Unicode text is an error. */
export function readText(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return fail('file-not-readable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
  return unicodeText(bytes) ?? fail('template-encoding', {}, { file: path })
}
