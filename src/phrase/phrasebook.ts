import type { Language } from '../document/languages.js'
import type { Decimal } from '../model/decimal.js'
import type { NameLanguage } from '../model/identifier.js'
import type { Measure, MeasuredQuantity } from '../model/measure.js'
import type { Approximation, Status } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { RoundingMode } from '../model/rounding.js'
import type { Unit } from '../model/unit.js'
import type { ChartWords } from './chart-words.js'
import type { Pattern } from './pattern.js'
import type { SignWords } from './sign-words.js'
import type { Missing, TableWords } from './table-words.js'

/** Where a printed figure points: above zero, below it, or neither. */
export type Direction = 'up' | 'down' | 'flat'

/** How a rate moved: between two rises, between two declines, or from one to the other. */
export type Turn = 'faster' | 'slower' | 'narrower' | 'wider' | 'to-rise' | 'to-decline' | 'steady'

/** Measures that have patterns of their own below; all others are said alike, by direction. */
export type DirectedMeasure = Exclude<
  Measure,
  'level' | 'growth' | 'gap' | 'rank' | 'share' | 'first' | 'point-change'
>

export type Directed = Readonly<Record<Direction, Variants>>

/**
 * One way to say something: a pattern that follows the indicator's name where it opens a sentence, and
 * stands alone after other figures. Where a language puts it in two ways, each has its own pattern, and
 * the opening one has a place for {name}.
 */
export type Said = Pattern | { readonly opening: Pattern; readonly following: Pattern }

/** Ways to say something by variant; `default` is taken unless a template asks for another. */
export interface Variants {
  readonly default: Said
  readonly [variant: string]: Said | undefined
}

/** What is said of several indicators at once, by variant; one that has no pattern is said of each. */
export interface Together {
  readonly default: Pattern
  readonly [variant: string]: Pattern | undefined
}

/** What a level with its verb in front is said with; `continued` is for the next item of the same verb. */
export interface VerbFirst {
  readonly beforeName: Pattern
  readonly continued?: Pattern
}

/** A figure on its way to print. */
export interface Quantity {
  readonly value: Decimal
  /** The far end of a range. */
  readonly valueTo?: Decimal | undefined
  /** Printed in place of value and unit: `1/3`. */
  readonly fraction?: string | undefined
  readonly decimals: number
  readonly rounding: RoundingMode
  readonly unit: Unit | undefined
  readonly approximate?: Approximation | undefined
  /** Whether the words after it say what is counted, so that a measure word is left out. */
  readonly bare?: boolean
  /** Whether words around it make a sentence of it in which a unit with a slash may be said in words: 每平方米0.8元. */
  readonly inWords?: boolean
  /** Whether the unit's own multiplier is to be printed, where the language would choose another. */
  readonly isScaled?: boolean
}

/** In what a column or an axis counts: the name of the unit, and by how many digits values are shifted. */
export interface Scale {
  readonly name: string
  readonly shift: number
}

/**
 * Everything a language says of figures, as data. A language is complete when the compiler accepts
 * its book. Slots: {name} the indicator, with its region where that is named in front; {subject} the
 * region where it does not belong to the name, {verb}, {value} the figure with its unit, {mark} that it is
 * expected or a running total, {aside} the same behind words without a figure, {reference} the region
 * compared with, {owner} the same as the owner of what follows, {quantity} the ranked or compared quantity, {order} a rank's number.
 */
export interface Phrasebook {
  readonly language: Language
  /** Under which names of indicators, regions and units are looked up. */
  readonly names: NameLanguage
  /** The indicator {name} of a {region}, or with the region as {owner}. */
  readonly subject: Pattern
  /** A region as the owner of what follows it: the city’s, the Plains’. */
  owner(region: string): string
  /** An indicator's name as running text has it where no owner stands in front: the unemployment rate. */
  definite?(name: string): string
  /** The verb of a level, where that of the dataset would say a word of the name again: total retail sales amounted to. */
  verbAfter?(name: string, verb: string): string
  /** With what a name begins that says again what 全区 in front of it has said: 地区. */
  readonly doubledAfterWhole?: string
  /** Whether a verb in front needs its {subject} said where the text before has left it open. */
  readonly subjectNeeded: boolean
  /** A {period} in front of what is said of it. */
  readonly atPeriod: Pattern
  readonly comma: string
  /** Between two figures of the same measure. */
  readonly conjunction: string
  /** Between the items of a list. */
  readonly itemSeparator: string
  readonly lastItemSeparator: string
  /** Between things named: the enumeration comma. */
  readonly enumerationComma: string
  readonly lastEnumerationComma: string
  readonly stop: string
  readonly quotes: readonly [open: string, close: string]
  readonly level: {
    readonly afterName: Pattern
    /** Said of people and things without a verb of their own, where the name says what is counted. */
    readonly counted?: { readonly pattern: Pattern; isSaidOf(name: string): boolean }
    /** `counted` is for people and things, where the name says what is counted. */
    readonly verbFirst: VerbFirst & { readonly counted?: VerbFirst }
    /** After other figures of the same indicator, if it is said otherwise there. */
    readonly following?: Pattern
    /** Without a verb of its own: of a rate or index, and of an expected figure. */
    readonly linked: Pattern
    readonly bare: Pattern
  }
  readonly signs: SignWords
  readonly growth: Readonly<Record<Direction, Variants>>
  /** `named` tells the quantity, where the words before leave it open. */
  readonly gap: Readonly<Record<Direction, Variants & { readonly named: Said }>>
  readonly rank: {
    readonly alone: Variants & { readonly named: Said }
    readonly tied: Variants & { readonly named: Said }
  }
  /** Several indicators in one clause. */
  readonly together: {
    /** {name} are those of one and the same rank. */
    readonly rank: {
      readonly alone: Together & { readonly named: Pattern }
      readonly tied: Together & { readonly named: Pattern }
    }
    /** {name} with their {values} in the same order. */
    readonly growth: { readonly up: Together; readonly down: Together }
    /** {name} of one and the same {value}. */
    readonly equalGrowth: { readonly up: Together; readonly down: Together }
    readonly level: { readonly withVerb: Pattern; readonly bare: Pattern }
    readonly share: Pattern
    readonly gap: { readonly up: Pattern; readonly down: Pattern }
    /** {name} of different places, {values} among the same. */
    readonly ranks: Pattern
    readonly standing: Readonly<Record<Direction, Pattern>>
    readonly topTier: Pattern
  }
  /** Parts behind their whole in a list. */
  readonly ofWhich: string
  /** In front of what is no part any more, where 其中 would seem to hold for it too. */
  readonly afterParts?: string
  /**
   * The parts of a whole: the {name} of their structure with its {shares}, or the {parts} with their
   * {values} of the {whole}.
   */
  readonly structure: { readonly named: Pattern; readonly respectively: Pattern; readonly between: string }
  /** {items} that come to a {total}; `rounding` where the printed parts differ from it by rounding alone. */
  readonly sum: { readonly default: Pattern; readonly rounding: Pattern }
  /** What growth in the period of comparison, {base}, was. */
  readonly before: Readonly<Record<Direction, Pattern>>
  /** What stands for {order}: {number} is the place; `first` for the first place if it has a word. */
  readonly order: { readonly default: Pattern; readonly first?: Pattern }
  ordinal(place: string): string
  /** The first so many {number} places. */
  readonly tier: Pattern
  /** The {number} of a {unit} in its row: 第9期. */
  readonly series: Pattern
  /** One of a unit by its word: 期, phase. */
  counter(unit: Unit): string
  /** Among whom or where: a {reference} where there is one. */
  readonly within: Pattern
  /** Beside a comparison of levels as they stand, where growth is published on another basis. */
  readonly atCurrentPrices: string
  /** Between a thing and what it is. */
  readonly copula: string
  /** `approximate` is for a value with a word such as 近 in front; `regional` for a region's total. */
  readonly share: Variants & { readonly approximate: Said; readonly regional?: Said }
  readonly first: {
    readonly value: Readonly<Record<string, string>> & { readonly default: string }
    /** For {value} where it is not the first: {number} of a batch or the like, counted in {unit}. */
    readonly later: Pattern
    /** Where the indicator has none. */
    readonly verb: string
    readonly beforeName: Pattern
    readonly afterName: Pattern
  }
  /**
   * All other measures. Besides the slots above: {base} the earlier period (上年同期, 2013年), {from} and
   * {to} the two figures that a change or multiple was computed from, {tier} so many first places, {series}
   * a number in a row of things, {members} how many belong to it, {label} a word that the source gives,
   * {date} when it was, {within} where, {bound} a word such as 不超过 in
   * front of a {plain} figure (variant `bounded`), {amount} what comes to one of {under}, {prices} that levels are
   * compared at current prices.
   */
  readonly directed: Readonly<Record<DirectedMeasure, Directed>>
  /** A change of a rate, in points; `growth` by the grid of signs, others by direction. */
  readonly pointChange: {
    readonly growth: Readonly<Record<Turn, Variants>>
    readonly level: Directed
    readonly share: Directed
  }
  /** How the period of comparison is called: the same period of last year, the one before, any other. */
  base(period: Period, base: Period): string
  readonly quantities: Readonly<Record<MeasuredQuantity, string>>
  /** Words in front of a level's verb. */
  readonly marks: {
    readonly forecast: string
    readonly cumulative: string
    readonly both: string
    readonly aside: string
  }
  readonly approximations: Readonly<Record<Approximation, ApproximationWord>>
  readonly statuses: Readonly<Partial<Record<Status, string>>>
  /** Behind the figures of an indicator that have a {status}, where a template asks for it. */
  readonly statusAside: Pattern
  /**
   * That there is no figure, and why: the {meaning} of what the source says, of the {quantity} of a {name} or
   * of the {name} itself.
   */
  readonly absent: {
    readonly level: Said
    readonly other: Said
    readonly meanings: Readonly<Record<Missing, string>>
  }
  readonly tables: TableWords
  /** Words for key figures on cards, and for arrows. */
  readonly cards: {
    /** What a card with a growth rate, a share or a rank is headed; others by the indicator's {name} alone. */
    readonly labels: Readonly<Partial<Record<Measure, Pattern>>>
    readonly arrows: Readonly<Record<Direction, string>>
  }
  readonly chart: ChartWords
  readonly sourcesLabel: { readonly one: string; readonly several: string }
  /** Words of official documents. */
  readonly office: {
    /** After whom a document is addressed to. */
    readonly colon: string
    readonly contentsLabel: string
    readonly attachmentsLabel: string
    /** {number} is empty where there is only one. */
    readonly attachmentLabel: Pattern
    readonly signerLabel: string
    /** To {names}. */
    readonly copies: Pattern
    /** On {date}. */
    readonly printed: Pattern
  }
  /** A source as a note names it. */
  source(agency: string, title: string): string
  /** Multipliers in which a figure is told where its scale is left to the book, the largest first. */
  readonly scales: readonly string[]
  /** A figure with its unit and approximation in place. */
  quantity(quantity: Quantity): string
  /** Digits as they are printed: with thousands separators where the language has them. */
  digits(plain: string): string
  /**
   * In what a table or chart gives a unit's figures; `largest` is the largest of them in that unit, and
   * `isScaled` keeps the unit's multiplier.
   */
  scale(unit: Unit, largest?: Decimal, isScaled?: boolean): Scale
  /** A text as a sentence, a heading or a cell begins with it. */
  startCase(text: string): string
  period(period: Period, form: 'full' | 'short'): string
  /** A period as a sentence opens with it: In the first quarter of 2024, On 31 March 2024. */
  during(period: Period, form: 'full' | 'short'): string
  /** The end of a period in front of what is counted then: 截至2024年6月末， */
  atEnd?(period: Period): string
  /** What stands in front of the name of what is counted at a period's end, where the text has not said so: 年末. */
  stockAt?(name: string, period: Period): string
  /** A heading's number at a level from 1. */
  headingLabel(level: 1 | 2 | 3 | 4, number: number): string
  /** A date in words for a signature, from YYYY-MM-DD. */
  date(isoDate: string): string
}

/** A word and where it stands: before the number, between number and unit, or after the unit. */
export interface ApproximationWord {
  readonly word: string
  readonly place: 'before' | 'inside' | 'after'
  /** Whether it stands like a verb where a multiple is told: 不超过月工资的3倍. */
  readonly isVerb?: true
  /** In front of people and things, if that is another word. */
  readonly counted?: string
}
