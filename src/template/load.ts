import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { documentLanguages, languageChain, type Language } from '../document/languages.js'
import { fail } from '../errors.js'
import { packageRoot } from '../package-root.js'
import { parseContent, type Content } from './content.js'
import { parseSource } from './front-matter.js'
import type { TemplateMeta } from './meta.js'
import type { TemplateSource } from './render.js'

const ending = '.md.hbs'

/** The folder of the templates that come with the package. */
function packagedFolder(): string {
  return join(packageRoot(), 'templates')
}

function packagedIds(): string[] {
  return readdirSync(packagedFolder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/**
 * Reads a template: one of the package's by its id, or the user's own by path, a `.md.hbs` file or a
 * folder with one such file for each language (`zh-Hans.md.hbs`). One in `zh-Hant` serves Hong Kong and
 * Taiwan where they have none of their own.
 */
export function loadTemplate(template: string, language: Language): TemplateSource {
  if (template.endsWith(ending)) return { id: idOfFile(template), file: template, text: read(template) }
  const folder = packagedIds().includes(template) ? join(packagedFolder(), template) : template
  const languages = languagesIn(folder)
  if (languages.length === 0) fail('template-unknown', { name: template, known: packagedIds().join(', ') })
  const found = languageChain(language).find((one) => languages.includes(one))
  if (found === undefined) {
    return fail('template-language-missing', { name: template, language, known: languages.join(', ') })
  }
  const path = join(folder, found + ending)
  const file = folder === template ? path : `${template}/${found}${ending}`
  return { id: basename(folder), file, text: read(path) }
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
