import { dirname, join } from 'node:path'
import { languageChain, type Language } from '../document/languages.js'
import {
  entriesOf,
  packagedFolder,
  partialsName,
  readText,
  shownPath,
  templateEnding,
  templateNamesIn,
} from './files.js'
import type { Partials } from './partials.js'

/**
 * The partials of the templates in a folder: those in `partials` inside it, beside it, or of the package.
 * Each is a file `NAME.md.hbs`, or a folder NAME with one file for each language.
 */
export function partialsFor(folder: string, language: Language): Partials {
  const folders = [folder, dirname(folder), packagedFolder()].map((one) => join(one, partialsName))
  const fileOf = (name: string, within: string): string | undefined => {
    const written = templateNamesIn(join(within, name))
    const tag = languageChain(language).find((one) => written.includes(one))
    if (tag !== undefined) return join(within, name, tag + templateEnding)
    return entriesOf(within).includes(name + templateEnding) ? join(within, name + templateEnding) : undefined
  }
  return {
    read(name) {
      // A name is no path, so that nothing outside these folders can be named.
      if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return undefined
      const path = folders.map((within) => fileOf(name, within)).find((one) => one !== undefined)
      return path === undefined ? undefined : { file: shownPath(path), text: readText(path) }
    },
    names() {
      const names = folders.flatMap((within) =>
        [...templateNamesIn(within), ...entriesOf(within)].filter(
          (name) => fileOf(name, within) !== undefined,
        ),
      )
      return [...new Set(names)].sort()
    },
  }
}
