import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { similar } from '../../../model/similar.js'
import { simplifyText } from '../../claims/script.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import type { Span } from '../text-figure.js'

/** Shorter names are too near to other words. */
const shortest = 4
const longest = 24

/** A name that is one character off the dataset’s: 规模以上工业增加直. */
export const dataName: Rule = {
  code: 'data-name',
  group: 'data',
  source: 'names, short names and aliases of the dataset',
  example: {
    wrong: '2024年一季度，高新区高技朮产业投资同比增长286%。',
    right: '2024年一季度，高新区高技术产业投资同比增长286%。',
  },
  *check(reading) {
    const { data: index } = reading
    if (index === undefined) return
    const names = namesBySkeleton(reading)
    const told = new Set<number>()
    for (const figure of reading.figures) {
      if (reading.inTable(figure)) continue
      for (const { text, at } of wordsOf(reading, figure)) {
        if (told.has(at.start)) continue
        const meant = candidatesOf(names, text).find(({ name }) => isSlip(text, name))
        if (meant === undefined) continue
        told.add(at.start)
        yield { verdict: 'doubtful', at, right: proofreadingAdvice.didYouMean({ name: meant.printed }) }
        break
      }
    }
  },
}

interface Name {
  /** In simplified script. */
  readonly name: string
  readonly printed: string
}

/** Names under their ends: a slip in one character leaves the beginning or the end as it was. */
function namesBySkeleton({ data: index }: Reading): Map<string, Name[]> {
  const names = new Map<string, Name[]>()
  const add = (printed: string): void => {
    const name = simplifyText(printed)
    if (name.length < shortest || name.length > longest || !/^[\u4e00-\u9fff]+$/.test(name)) return
    for (const key of [`${name.length}^${name.slice(0, 2)}`, `${name.length}$${name.slice(-2)}`]) {
      names.set(key, [...(names.get(key) ?? []), { name, printed }])
    }
  }
  const of = index?.data
  for (const { names: all, shortNames, aliases } of [
    ...(of?.indicators.values() ?? []),
    ...(of?.regions.values() ?? []),
  ]) {
    for (const printed of [
      all['zh-Hans'],
      all['zh-Hant'],
      all['zh-Hant-HK'],
      all['zh-Hant-TW'],
      shortNames?.['zh-Hans'],
      ...aliases,
    ]) {
      if (printed !== undefined) add(printed)
    }
  }
  return names
}

function candidatesOf(names: ReadonlyMap<string, readonly Name[]>, text: string): readonly Name[] {
  const { length } = text
  return [`${length}^${text.slice(0, 2)}`, `${length}$${text.slice(-2)}`].flatMap(
    (key) => names.get(key) ?? [],
  )
}

/** One character off, and neither end of the names a word of its own. */
function isSlip(text: string, name: string): boolean {
  if (text === name || similar(text, [name]) !== name) return false
  let differing = 0
  for (let at = 0; at < text.length; at++) if (text.charAt(at) !== name.charAt(at)) differing++
  return differing === 1
}

/** The stretches of Chinese in front of a figure that may be a name, by where they may begin and end. */
function* wordsOf({ plain, data }: Reading, { start, end }: Span): Iterable<{ text: string; at: Span }> {
  const number = plain.slice(start, end).search(/\d/)
  const words = plain.slice(start, number < 0 ? end : start + number)
  const others = without(words, data)
  for (const { 0: run, index } of others.matchAll(/[\u4e00-\u9fff]+/g)) {
    const most = Math.min(run.length, longest)
    for (let length = most; length >= shortest; length--) {
      for (let from = 0; from + length <= most; from++) {
        const at = start + index + from
        yield { text: run.slice(from, from + length), at: { start: at, end: at + length } }
      }
    }
  }
}

/** The words with blanks for the names in them that are right. */
function without(words: string, data: Reading['data']): string {
  let rest = words
  for (const names of data === undefined ? [] : [data.names.indicators, data.names.regions]) {
    for (let found = names.lastIn(rest); found !== undefined; found = names.lastIn(rest)) {
      const { at, name } = found
      rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length)
    }
  }
  return rest
}
