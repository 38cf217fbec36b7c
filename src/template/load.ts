import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { documentLanguages, languageChain, type Language } from '../document/languages.js'
import { fail } from '../errors.js'
import { parseContent, type Content } from './content.js'
import {
  entriesOf,
  packagedFolder,
  partialsName,
  readText,
  shownPath,
  templateEnding,
  templateNamesIn,
} from './files.js'
import { parseSource, type OptionsFile } from './front-matter.js'
import { partialsFor } from './load-partials.js'
import type { TemplateMeta } from './meta.js'
import type { TemplateSource } from './render.js'

/** The options of all languages of a template, if its folder has this file. */
const optionsName = 'options.yaml'

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
  if (template.endsWith(templateEnding)) {
    return {
      id: idOfFile(template),
      file: template,
      text: readText(template),
      ...besides(dirname(template), language),
    }
  }
  const folder = packagedIds().includes(template) ? join(packagedFolder(), template) : template
  const languages = templateNamesIn(folder)
  if (languages.length === 0) fail('template-unknown', { name: template, known: packagedIds().join(', ') })
  const found = languageChain(language).find((one) => languages.includes(one))
  if (found === undefined) {
    return fail('template-language-missing', { name: template, language, known: languages.join(', ') })
  }
  const path = join(folder, found + templateEnding)
  return { id: basename(folder), file: shownPath(path), text: readText(path), ...besides(folder, language) }
}

/** What stands beside a template and belongs to it. */
function besides(folder: string, language: Language): Pick<TemplateSource, 'partials' | 'shared'> {
  const shared = sharedOptions(folder)
  return { partials: partialsFor(folder, language), ...(shared !== undefined && { shared }) }
}

function sharedOptions(folder: string): OptionsFile | undefined {
  if (!entriesOf(folder).includes(optionsName)) return undefined
  const path = join(folder, optionsName)
  return { file: shownPath(path), text: readText(path) }
}

/** Reads the options of one document from a content file (.yaml, .yml, .json, .md). */
export function loadContent(path: string): Content {
  return parseContent(readText(path), path)
}

function idOfFile(path: string): string {
  const name = basename(path, templateEnding)
  const isLanguage = documentLanguages.some((language) => language === name)
  return isLanguage ? basename(dirname(path)) : name
}

export interface PackagedTemplate {
  readonly id: string
  readonly languages: readonly Language[]
  /** Its name, description and options, in Chinese unless asked for in English. */
  readonly meta: TemplateMeta
}

/**
 * The templates that come with the package, with their options.
 *
 * @example packagedTemplates('en').map(({ id, meta }) => `${id}: ${meta.description ?? meta.name}`)
 */
export function packagedTemplates(preferred: Language = 'zh-Hans'): PackagedTemplate[] {
  return packagedIds().flatMap((id) => {
    const folder = join(packagedFolder(), id)
    const written = templateNamesIn(folder)
    const languages = documentLanguages.filter((one) =>
      languageChain(one).some((tag) => written.includes(tag)),
    )
    const shown = written.includes(preferred) ? preferred : languages[0]
    if (shown === undefined) return []
    const path = join(folder, shown + templateEnding)
    const { meta } = parseSource(readText(path), path, sharedOptions(folder))
    return meta === undefined ? [] : [{ id, languages, meta }]
  })
}
