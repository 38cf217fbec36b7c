import { documentLanguages } from '../document/languages.js'
import type { Dataset } from '../model/dataset.js'
import { themeNames } from '../write/theme/themes.js'
import type { PreviewSettings, Selection } from './settings.js'

interface Choice {
  readonly id: string
  readonly name: string
}

/** What the page offers to switch to. */
export interface Choices {
  readonly regions: readonly Choice[]
  readonly periods: readonly string[]
  readonly languages: readonly string[]
  readonly themes: readonly string[]
}

/** The regions with figures, the selected one's periods, the languages and the themes, the user's own among them. */
export function choicesFor(data: Dataset, { region }: Selection, settings: PreviewSettings): Choices {
  return {
    regions: regionsWithFigures(data),
    periods: data.regions.has(region) ? data.periodsOf(region) : [],
    languages: documentLanguages,
    themes: themesFor(settings),
  }
}

export const themesFor = ({ theme }: PreviewSettings): readonly string[] => [
  ...new Set([theme, ...themeNames]),
]

function regionsWithFigures(data: Dataset): Choice[] {
  return [...data.regions.values()]
    .filter(({ id }) => data.periodsOf(id).length > 0)
    .map(({ id, names }) => ({ id, name: Object.values(names)[0] ?? id }))
}

/** What is asked for, else what the settings say, else the first region and its latest period. */
export function selectionFrom(
  asked: URLSearchParams,
  settings: PreviewSettings,
  data: Dataset | undefined,
): Selection {
  const region = asked.get('region') ?? settings.region ?? (data && regionsWithFigures(data)[0]?.id) ?? ''
  const known = data?.regions.has(region) === true ? data.periodsOf(region) : []
  const wanted = asked.get('period') ?? settings.period
  // A region that lacks the period is shown in its own latest one, so that switching never ends in an error.
  const isSwitched = asked.has('region') && asked.get('region') !== settings.region
  const period =
    wanted === undefined || (isSwitched && !known.includes(wanted)) ? (known.at(-1) ?? '') : wanted
  return {
    region,
    period,
    language: asked.get('language') ?? settings.language,
    theme: asked.get('theme') ?? settings.theme,
  }
}
