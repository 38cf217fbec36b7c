import type { Fact } from '../derive/fact.js'
import { parseUnit, sidesOf, type Unit } from '../model/unit.js'
import { cellText } from './cell.js'
import { formatQuantity, plottedDigits } from './quantity.js'
import { orderText, seriesText, tierText } from './say-directed.js'
import { firstText } from './say.js'
import { isScalable, rescaled, type Scaling } from './scaling.js'
import { labelIn, type Speaker } from './speaker.js'

/**
 * How a printed figure follows from its fact: with its sign, or without it where words around it tell the
 * direction; as a place, a tier, a number in a row; as a table's cell has it; as a chart plots it. What is
 * said in words alone follows from no rule that could be repeated.
 */
export const figureKinds = [
  'signed',
  'magnitude',
  'order',
  'tier',
  'series',
  'first',
  'label',
  'date',
  'plain',
  'amount',
  'cell',
  'plot',
  'words',
] as const
export type FigureKind = (typeof figureKinds)[number]

export interface FigureForm {
  readonly kind: FigureKind
  /** The unit that the figure is printed in, if it is not its source's. */
  readonly unit?: Unit | undefined
  readonly decimals?: number | undefined
  /** By how many digits a cell or a chart's point is shifted. */
  readonly shift?: number | undefined
  /** Whether the measure word is left out. */
  readonly bare?: boolean | undefined
  /** Whether it begins a sentence. */
  readonly starts?: boolean | undefined
}

const printers: Readonly<
  Record<FigureKind, (speaker: Speaker, fact: Fact, form: FigureForm) => string | undefined>
> = {
  signed: (speaker, fact, form) => quantityText(speaker, fact, form, 'signed'),
  magnitude: (speaker, fact, form) => quantityText(speaker, fact, form, 'magnitude'),
  order: (speaker, fact) => (isPlace(fact) ? orderText(speaker, fact) : undefined),
  tier: (speaker, fact) => (isPlace(fact) ? tierText(speaker, fact) : undefined),
  series: (speaker, fact) => (fact.unit === undefined ? undefined : seriesText(speaker, fact)),
  first: (speaker, fact) => (fact.measure === 'first' ? firstText(speaker, fact) : undefined),
  label: (speaker, fact) => fact.label && labelIn(speaker, fact.label, fact),
  date: ({ book }, fact) => (fact.measure === 'date' ? book.period(fact.period, 'full') : undefined),
  plain: (speaker, { approximate: _, ...fact }, form) => quantityText(speaker, fact, form, 'magnitude'),
  amount(speaker, fact, form) {
    const [over] = fact.unit === undefined ? [] : sidesOf(fact.unit)
    return over && quantityText(speaker, { ...fact, unit: over }, form, 'magnitude')
  },
  cell: (speaker, fact, { unit, decimals, shift = 0 }) =>
    cellText(speaker, fact, { name: '', unit, decimals, shift }),
  plot: ({ rounding }, fact, { shift = 0 }) => plottedDigits(fact, rounding, { shift }),
  words: () => undefined,
}

const isPlace = ({ value, unit }: Fact): boolean =>
  unit === undefined && value.isInteger() && value.isPositive()

function quantityText(
  { book, rounding }: Speaker,
  fact: Fact,
  { unit, decimals, bare }: FigureForm,
  sign: 'signed' | 'magnitude',
): string | undefined {
  const scaling: Scaling | undefined =
    unit === undefined ? undefined : { unit, ...(decimals !== undefined && { decimals }) }
  // A figure of another kind than before cannot be told in the unit that the text goes on with.
  if (scaling !== undefined && !rescaled(fact, scaling, book, rounding).isScaled) return undefined
  return formatQuantity(fact, book, rounding, sign, bare, scaling)
}

/** A fact's figure in a form; undefined where it cannot be put so. */
export function printInForm(speaker: Speaker, fact: Fact, form: FigureForm): string | undefined {
  const text = printers[form.kind](speaker, fact, form)
  return text !== undefined && form.starts === true ? speaker.book.startCase(text) : text
}

/** Measures whose figures have their sign in running text; of all others words tell the direction. */
const isSigned = ({ measure }: Fact): boolean => measure === 'level' || measure === 'share'

/**
 * The form that a figure was printed in: one that prints its text again for its fact. `known` is what is
 * known of it; running text has figures without a sign where words tell the direction.
 */
export function formOf(speaker: Speaker, fact: Fact, text: string, known?: FigureForm): FigureForm {
  if (known !== undefined && printInForm(speaker, fact, known) === text) return known
  for (const form of formsOf(speaker, fact)) {
    if (known !== undefined && form.kind !== known.kind) continue
    if (printInForm(speaker, fact, form) === text) return form
    if (printInForm(speaker, fact, { ...form, starts: true }) === text) return { ...form, starts: true }
  }
  return { kind: 'words' }
}

function* formsOf(speaker: Speaker, fact: Fact): Iterable<FigureForm> {
  const signs = isSigned(fact) ? (['signed', 'magnitude'] as const) : (['magnitude', 'signed'] as const)
  for (const kind of signs) yield { kind }
  for (const kind of ['order', 'tier', 'series', 'first', 'label', 'date'] as const) yield { kind }
  for (const kind of ['plain', ...signs, 'amount'] as const) yield { kind, bare: true }
  for (const kind of ['plain', 'amount'] as const) yield { kind }
  if (fact.unit === undefined || !isScalable(fact.unit)) return
  for (const multiplier of speaker.book.scales) {
    const unit = parseUnit(multiplier + fact.unit.base)
    if (unit === undefined) continue
    for (const kind of signs) {
      for (const decimals of [undefined, 0, 1, 2, 3, 4]) {
        yield { kind, unit, decimals }
        yield { kind, unit, decimals, bare: true }
      }
    }
  }
}

/** A form in one line, as files carry it. */
export function formText({ kind, unit, decimals, shift = 0, bare, starts }: FigureForm): string {
  return [
    kind,
    unit && `unit=${unit.id}`,
    decimals !== undefined && `decimals=${decimals}`,
    shift !== 0 && `shift=${shift}`,
    bare === true && 'bare',
    starts === true && 'starts',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whether a figure in such a form has no sign, so that words around it tell its direction. */
export const isUnsigned = (form: string): boolean => /^(?:magnitude|plain|amount)\b/.test(form)

/** Reads such a line; undefined for what is none. */
export function parseForm(text: string): FigureForm | undefined {
  const [name, ...rest] = text.split(' ')
  const kind = figureKinds.find((one) => one === name)
  if (kind === undefined) return undefined
  const valueOf = (key: string): string | undefined =>
    rest.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1)
  const numberOf = (key: string): number | undefined => {
    const value = valueOf(key)
    return value !== undefined && /^-?\d{1,2}$/.test(value) ? Number(value) : undefined
  }
  const unitId = valueOf('unit')
  const unit = unitId === undefined ? undefined : parseUnit(unitId)
  if (unitId !== undefined && unit === undefined) return undefined
  return {
    kind,
    unit,
    decimals: numberOf('decimals'),
    shift: numberOf('shift'),
    bare: rest.includes('bare'),
    starts: rest.includes('starts'),
  }
}
