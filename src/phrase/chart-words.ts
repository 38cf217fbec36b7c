import type { ChartKind } from '../document/nodes.js'
import type { Pattern } from './pattern.js'

/** What a language says of charts; part of its phrasebook. */
export interface ChartWords {
  /** What a chart of each kind is called. */
  readonly kinds: Readonly<Record<ChartKind, string>>
  /** {kind}, {title}, {unit} and {values}: for each {category} its {points}, each the {name} of a series and its {value}. */
  readonly alternative: Pattern
  readonly category: Pattern
  readonly point: Pattern
  /** {names} of what is missing, each a {category} of a series {name}, and the {meaning} of why. */
  readonly missingNote: Pattern
  readonly pointName: Pattern
  /** The same where the category is a period or region: {category} {name}. */
  readonly pointAt: Pattern
}
