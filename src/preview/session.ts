import { brief, type Briefing } from '../briefing.js'
import { fail, JianbaoError, type Finding } from '../errors.js'
import type { Language } from '../document/languages.js'
import type { Dataset } from '../model/dataset.js'
import { openDataset } from '../read/open-dataset.js'
import { loadTheme } from '../write/theme/load.js'
import type { Theme } from '../write/theme/theme.js'
import type { Format } from '../write/writer.js'
import { choicesFor, selectionFrom, themesFor, type Choices } from './choices.js'
import type { PreviewSettings, Selection } from './settings.js'

/** Pages that stay to be shown while newer ones are made; a page is about 100 KB. */
const pagesKept = 16

/** What the page is told: what is selected, what there is to select, and a page or what is wrong. */
export interface Shown {
  readonly selection: Selection
  readonly choices: Choices | undefined
  readonly page: number | undefined
  readonly findings: readonly Finding[]
}

interface Inputs {
  readonly settings: PreviewSettings
  readonly data: Dataset | undefined
  readonly findings: readonly Finding[]
}

/** Makes what a preview shows; what was read stays until something changed. */
export class PreviewSession {
  readonly #readSettings: () => Promise<PreviewSettings>
  readonly #pages = new Map<number, Uint8Array>()
  readonly #shown = new Map<string, Promise<Shown>>()
  #settings: PreviewSettings
  #inputs: Promise<Inputs> | undefined
  #count = 0

  /** `readSettings` is asked again after each change, since the configuration may be what changed. */
  constructor(settings: PreviewSettings, readSettings: () => Promise<PreviewSettings>) {
    this.#settings = settings
    this.#readSettings = readSettings
  }

  /** The settings as they were when they were last sound. */
  get settings(): PreviewSettings {
    return this.#settings
  }

  /** Forgets what was read. */
  async changed(): Promise<void> {
    this.#inputs = undefined
    this.#shown.clear()
    await this.#read()
  }

  async show(asked: URLSearchParams): Promise<Shown> {
    const { settings, data, findings } = await this.#read()
    const selection = selectionFrom(asked, settings, data)
    if (data === undefined || findings.length > 0)
      return { selection, choices: data && choicesFor(data, selection, settings), page: undefined, findings }
    const key = JSON.stringify(selection)
    const shown = this.#shown.get(key) ?? this.#make(selection, settings, data)
    if (this.#shown.size >= pagesKept) this.#shown.clear()
    this.#shown.set(key, shown)
    return shown
  }

  /** A page that was shown lately. */
  page(number: number): Uint8Array | undefined {
    return this.#pages.get(number)
  }

  /** A file of what is selected, and its title. */
  async file(
    asked: URLSearchParams,
    format: Format,
  ): Promise<{ readonly bytes: Uint8Array; readonly title: string }> {
    const { settings, data, findings } = await this.#read()
    if (data === undefined || findings.length > 0) throw new JianbaoError(findings)
    const { briefing, theme } = briefingOf(selectionFrom(asked, settings, data), settings, data)
    return { bytes: await written(briefing, format, theme, settings), title: briefing.document.title }
  }

  async #make(selection: Selection, settings: PreviewSettings, data: Dataset): Promise<Shown> {
    const choices = choicesFor(data, selection, settings)
    try {
      const { briefing, theme } = briefingOf(selection, settings, data)
      const bytes = await written(briefing, 'html', theme, settings)
      const page = ++this.#count
      this.#pages.set(page, bytes)
      this.#pages.delete(page - pagesKept)
      return { selection, choices, page, findings: [] }
    } catch (error) {
      return { selection, choices, page: undefined, findings: findingsIn(error) }
    }
  }

  #read(): Promise<Inputs> {
    return (this.#inputs ??= this.#readAll())
  }

  async #readAll(): Promise<Inputs> {
    const findings: Finding[] = []
    try {
      this.#settings = await this.#readSettings()
    } catch (error) {
      findings.push(...findingsIn(error))
    }
    let data: Dataset | undefined
    try {
      data = await openDataset(this.#settings.data)
    } catch (error) {
      findings.push(...findingsIn(error))
    }
    return { settings: this.#settings, data, findings }
  }
}

function briefingOf(
  { region, period, language, theme: themeName }: Selection,
  settings: PreviewSettings,
  data: Dataset,
): { readonly briefing: Briefing; readonly theme: Theme } {
  const known = themesFor(settings)
  // Only the settings name a theme's file; an address names one of those known.
  if (!known.includes(themeName))
    fail('theme-unknown', { name: themeName, known: known.join(', '), ends: '.yaml' })
  const { template, content, options } = settings
  const theme = loadTheme(themeName)
  const briefing = brief({
    data,
    template,
    region,
    period,
    language: language as Language,
    options,
    ...(content !== undefined && { content }),
  })
  return { briefing, theme }
}

async function written(
  briefing: Briefing,
  format: Format,
  theme: Theme,
  { fonts = {}, systemFonts = false, letterhead, appendix = false }: PreviewSettings,
): Promise<Uint8Array> {
  const options = { theme, fonts, systemFonts, appendix, ...(letterhead !== undefined && { letterhead }) }
  return (await briefing.write(format, options)).bytes
}

function findingsIn(error: unknown): readonly Finding[] {
  if (error instanceof JianbaoError) return error.findings
  throw error
}
