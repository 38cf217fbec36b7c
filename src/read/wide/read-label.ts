import { joined, type Meaning, type ReadMeaning } from './meaning.js'
import { measureClause, measureMeaning, splitMeasure } from './measure-words.js'
import type { NameIndex, Named } from './name-index.js'
import { periodMeaning } from './period-words.js'
import { plainLabel, unnumbered } from './plain-label.js'
import { splitUnit } from './unit-text.js'

/** How a label was understood, or why it was not. */
export type LabelReading =
  | { readonly kind: 'meaning'; readonly meaning: ReadMeaning; readonly byShortName: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly ids: string }

const unknown: LabelReading = { kind: 'unknown' }
/** Columns that no figures stand in. */
const sideHeads = new Set(['序号', '代码', '编号', '备注', '说明', '注', '行次'])

/**
 * Understands a label by itself: the name of an indicator or a region, a period, a measure, or several
 * of them put together, with the unit in brackets behind it. A label is known only as a whole; what is
 * left over makes it unknown. `percent` says that figures in % are to be expected.
 */
export function readLabel(text: string, names: NameIndex, percent: boolean): LabelReading {
  const label = plainLabel(text)
  if (sideHeads.has(label.replaceAll(' ', ''))) {
    return { kind: 'meaning', meaning: 'skip', byShortName: false }
  }
  const { text: bare, part } = unnumbered(label)
  const tried = [label, bare].filter((one, index, all) => one !== '' && all.indexOf(one) === index)
  for (const one of tried) {
    const reading = readWhole(one, [], names, percent, part)
    if (reading.kind !== 'unknown') return reading
  }
  for (const one of tried) {
    const { text: rest, units } = splitUnit(one)
    if (units.length === 0) continue
    const reading = readWhole(rest, units, names, percent || units.includes('%'), part)
    if (reading.kind !== 'unknown') return reading
  }
  return unknown
}

function readWhole(
  label: string,
  units: readonly string[],
  names: NameIndex,
  percent: boolean,
  part: boolean,
): LabelReading {
  const named = readName(label, names, part)
  if (named.kind !== 'unknown') return withUnits(named, units)
  const simple = periodMeaning(label) ?? measureMeaning(label, percent)
  if (simple !== undefined) return meant(simple, units)
  return withUnits(readTogether(label, names, percent, part), units)
}

/** A name with a period in front or a measure behind, or a period with a measure. */
function readTogether(label: string, names: NameIndex, percent: boolean, part: boolean): LabelReading {
  const measure = splitMeasure(label, percent)
  if (measure !== undefined) {
    const rest = readRest(measure.rest, names, part)
    if (rest.kind !== 'unknown') return together(rest, measure.meaning)
  }
  return readRest(label, names, part)
}

function readRest(label: string, names: NameIndex, part: boolean): LabelReading {
  const named = readName(label, names, part)
  if (named.kind !== 'unknown') return named
  const period = periodMeaning(label)
  if (period !== undefined) return meant(period, [])
  for (const prefix of periodPrefixes(label)) {
    const meaning = periodMeaning(prefix)
    if (meaning === undefined) continue
    const rest = readName(label.slice(prefix.length), names, part)
    if (rest.kind !== 'unknown') return together(rest, meaning)
  }
  return unknown
}

function periodPrefixes(label: string): string[] {
  const found =
    /^(?:\d{4}年?)?(?:(?:\d{1,2}月?-)?\d{1,2}月份?|第?[一二三四1-4]季度|前[二三四]季度|上半年|下半年|全年)?/.exec(
      label,
    )?.[0]
  return found === undefined || found === '' || found === label ? [] : [found]
}

/** A part's short name may stand for another indicator's part: 其中：工业 under 用电量. */
function readName(label: string, names: NameIndex, part: boolean): LabelReading {
  const found = names.find(label).filter((one) => one.full || one.kind === 'region' || !part)
  const [only, ...more] = found
  if (only === undefined) return unknown
  if (more.length > 0) return { kind: 'ambiguous', ids: found.map(({ id }) => id).join(', ') }
  return { kind: 'meaning', meaning: meaningOf(only), byShortName: !only.full && only.kind === 'indicator' }
}

function meaningOf({ kind, id }: Named): Meaning {
  return kind === 'region' ? { region: id } : { indicator: id }
}

function meant(meaning: Meaning, units: readonly string[]): LabelReading {
  return withUnits({ kind: 'meaning', meaning, byShortName: false }, units)
}

function withUnits(reading: LabelReading, units: readonly string[]): LabelReading {
  if (reading.kind !== 'meaning' || reading.meaning === 'skip' || units.length === 0) return reading
  return { ...reading, meaning: { ...reading.meaning, units } }
}

function together(reading: LabelReading, other: Meaning): LabelReading {
  if (reading.kind !== 'meaning' || reading.meaning === 'skip') return reading
  const both = joined(reading.meaning, other)
  return 'conflict' in both ? unknown : { ...reading, meaning: both }
}

/**
 * Understands what a mapping writes behind a label: `skip`, an id or a name, a period, a measure as in
 * templates (`rank:growth@counties`), or several of them with spaces between.
 */
export function readMeaningText(text: string, names: NameIndex): LabelReading {
  if (/^(?:skip|略|不读)$/i.test(text.trim())) {
    return { kind: 'meaning', meaning: 'skip', byShortName: false }
  }
  const whole = readMeaningWord(text.trim(), names)
  if (whole.kind !== 'unknown') return whole
  const words = text.trim().split(/\s+/)
  if (words.length === 1) return unknown
  let all: LabelReading = meant({}, [])
  for (const word of words) {
    const one = readMeaningWord(word, names)
    if (one.kind !== 'meaning' || one.meaning === 'skip') return one.kind === 'ambiguous' ? one : unknown
    all = together(all, one.meaning)
    if (all.kind !== 'meaning') return unknown
  }
  return all
}

function readMeaningWord(word: string, names: NameIndex): LabelReading {
  const clause = measureClause(word)
  if (clause !== undefined) return meant(clause, [])
  return readLabel(word, names, true)
}
