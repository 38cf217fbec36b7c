import type { Language } from '../document/languages.js'
import type { WriteOptions } from '../write/writer.js'

/** What a preview shows and how; region, period, language and theme can be switched in the page. */
export interface PreviewSettings {
  /** A dataset, as `openDataset` takes it. */
  readonly data: string
  readonly template: string
  /** The first region with figures if absent. */
  readonly region?: string
  /** The region's latest period if absent. */
  readonly period?: string
  readonly language: Language
  /** A theme's name or file. */
  readonly theme: string
  readonly content?: string
  readonly options: Readonly<Record<string, unknown>>
  readonly fonts?: WriteOptions['fonts']
  readonly systemFonts?: boolean
  readonly letterhead?: string
  readonly appendix?: boolean
}

/** What is switched in the page. */
export interface Selection {
  readonly region: string
  readonly period: string
  readonly language: string
  readonly theme: string
}
