import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { documentLanguages, languageChain, type Language } from '../document/languages.js'
import { fail } from '../errors.js'
import { packageRoot } from '../package-root.js'
import { parseContent, type Content } from './content.js'
import { parseSource } from './front-matter.js'
import type { TemplateMeta } from './meta.js'
import type { Partials } from './partials.js'
import type { TemplateSource } from './render.js'

const ending = '.md.hbs'
/** A folder of partials, beside templates or beside their folders. */
const partialsName = 'partials'

/** The folder of the templates that come with the package. */
function packagedFolder(): string {
  return join(packageRoot(), 'templates')
}

function packagedIds(): string[] {
  return readdirSync(packagedFolder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== partialsName)
    .map((entry) => entry.name)
    .sort()
}

/**
 * Reads a template: one of the package's by its id, or the user's own by path, a `.md.hbs` file or a
 * folder with one such file for each language (`zh-Hans.md.hbs`). One in `zh-Hant` serves Hong Kong and
 * Taiwan where they have none of their own.
 */
export function loadTemplate(template: string, language: Language): TemplateSource {
  if (template.endsWith(ending)) {
    const partials = partialsFor(dirname(template), language)
    return { id: idOfFile(template), file: template, text: read(template), partials }
  }
  const folder = packagedIds().includes(template) ? join(packagedFolder(), template) : template
  const languages = languagesIn(folder)
  if (languages.length === 0) fail('template-unknown', { name: template, known: packagedIds().join(', ') })
  const found = languageChain(language).find((one) => languages.includes(one))
  if (found === undefined) {
    return fail('template-language-missing', { name: template, language, known: languages.join(', ') })
  }
  const path = join(folder, found + ending)
  const file = folder === template ? path : `${template}/${found}${ending}`
  return { id: basename(folder), file, text: read(path), partials: partialsFor(folder, language) }
}

/**
 * The partials of a template in a folder: in `partials` inside it, beside it, or of the package; each is a
 * file `NAME.md.hbs`, or a folder NAME with one file for each language.
 */
function partialsFor(folder: string, language: Language): Partials {
  const folders = [folder, dirname(folder), packagedFolder()].map((one) => join(one, partialsName))
  const fileOf = (name: string, within: string): string | undefined => {
    const languages = languagesIn(join(within, name))
    const found = languageChain(language).find((one) => languages.includes(one))
    if (found !== undefined) return join(within, name, found + ending)
    return entriesOf(within).includes(name + ending) ? join(within, name + ending) : undefined
  }
  return {
    read(name) {
      const path = /^[\p{L}\p{N}_-]+$/u.test(name)
        ? folders.map((within) => fileOf(name, within)).find((one) => one !== undefined)
        : undefined
      return path === undefined ? undefined : { file: nameOfPath(path), text: read(path) }
    },
    names: () => {
      const names = folders.flatMap((within) =>
        entriesOf(within)
          .map((entry) => (entry.endsWith(ending) ? entry.slice(0, -ending.length) : entry))
          .filter((name) => fileOf(name, within) !== undefined),
      )
      return [...new Set(names)].sort()
    },
  }
}

/** As the user knows it: the package's own without the way to it. */
function nameOfPath(path: string): string {
  const root = packagedFolder()
  return path.startsWith(root) ? path.slice(root.length + 1).replaceAll('\\', '/') : path
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Reads the options of one document from a content file (.yaml, .yml, .json, .md). */
export function loadContent(path: string): Content {
  return parseContent(read(path), path)
}

function idOfFile(path: string): string {
  const name = basename(path, ending)
  const isLanguage = documentLanguages.some((language) => language === name)
  return isLanguage ? basename(dirname(path)) : name
}

function languagesIn(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) return []
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort()
  } catch {
    return []
  }
}

function read(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return fail('file-not-readable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('template-encoding', {}, { file: path })
  }
}

export interface PackagedTemplate {
  readonly id: string
  readonly languages: readonly Language[]
  readonly meta: TemplateMeta
}

/** The templates that come with the package, with their options. */
export function packagedTemplates(): PackagedTemplate[] {
  return packagedIds().flatMap((id) => {
    const written = languagesIn(join(packagedFolder(), id))
    const languages = documentLanguages.filter((one) =>
      languageChain(one).some((tag) => written.includes(tag)),
    )
    const [first] = languages
    if (first === undefined) return []
    const path = join(packagedFolder(), id, first + ending)
    const { meta } = parseSource(read(path), path)
    return meta === undefined ? [] : [{ id, languages, meta }]
  })
}
