import type { Fact, Versus } from '../derive/fact.js'
import { fail } from '../errors.js'
import { inLanguage, type Names } from '../model/identifier.js'
import type { Indicator } from '../model/indicator.js'
import { regionName, wholeName, type Region, type RegionNameForm } from '../model/region.js'
import type { RoundingMode } from '../model/rounding.js'
import type { Phrasebook } from './phrasebook.js'
import type { Scaling } from './scaling.js'

/** Who speaks: the language's book, the rounding, and the region that the document is about. */
export interface Speaker {
  readonly book: Phrasebook
  readonly rounding: RoundingMode
  readonly region: Region
  /** Whether the status of a figure (初步核算数) is told behind it. */
  readonly tellsStatus?: boolean
  /** Whether the text has said that figures are as of the end of the period. */
  readonly hasSaidEnd?: boolean
  /** In what unit figures are printed, if not in their source's. */
  readonly scaling?: Scaling
  /** Whether the next mention of an indicator in running text gives its full name; the short one if absent. */
  readonly nameForm?: (indicator: Indicator) => NameForm
}

export type NameForm = 'full' | 'short'

export function nameOfIndicator({ book }: Speaker, indicator: Indicator, form: NameForm = 'short'): string {
  const { language, names } = book
  const short = form === 'short' ? inLanguage(indicator.shortNames, names) : undefined
  return (
    short ??
    inLanguage(indicator.names, names) ??
    fail('name-missing', { kind: 'indicator', id: indicator.id, language })
  )
}

export function nameOfRegion({ book }: Speaker, region: Region, form: RegionNameForm = 'full'): string {
  const { language, names } = book
  return regionName(region, names, form) ?? fail('name-missing', { kind: 'region', id: region.id, language })
}

/** 全区, 全市, 全省; the region's own name where prose has no such word. */
export function wholeOf(speaker: Speaker, region: Region): string {
  return wholeName(region, speaker.book.names) ?? nameOfRegion(speaker, region, 'prose')
}

/** A superlative, an award or a rating in the language of the book. */
export function labelIn({ book }: Pick<Speaker, 'book'>, label: Names, { id }: Pick<Fact, 'id'>): string {
  const { language, names } = book
  return inLanguage(label, names) ?? fail('name-missing', { kind: 'label', id, language })
}

/**
 * How a comparison names its other side: 全市 for the region above, a name for one that is not above, and of the
 * whole itself its parts by the group's name: 全市生产总值各县区最高与最低之比.
 */
export function referenceOf(speaker: Speaker, { versus, region }: Fact): string {
  if (versus === undefined) return ''
  const parts = versus.kind === 'peer-group' && versus.within.id === region.id ? versus.group : undefined
  return parts?.names[speaker.book.names] ?? versusName(speaker, versus)
}

export function versusName(speaker: Speaker, versus: Versus): string {
  switch (versus.kind) {
    case 'indicator':
      return nameOfIndicator(speaker, versus.indicator)
    case 'peer-group':
      return nameOfUpper(speaker, versus.within)
    case 'region':
      return versus.above
        ? nameOfUpper(speaker, versus.region)
        : nameOfRegion(speaker, versus.region, 'prose')
  }
}

/** 全市, unless that would mean the document's own region: of 临清市 it is said 高于聊城市. */
function nameOfUpper(speaker: Speaker, upper: Region): string {
  const whole = wholeOf(speaker, upper)
  const meansOwn = upper.id !== speaker.region.id && whole === wholeOf(speaker, speaker.region)
  return meansOwn ? nameOfRegion(speaker, upper, 'prose') : whole
}
