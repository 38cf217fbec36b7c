import type { Stretch, TreePlace } from '../document/stretches.js'

/**
 * What digits that are no figure of the dataset are: part of a period or date, of a name that the dataset
 * gives, the number of a note, or typed by hand into a template or a text, which nobody vouches for.
 */
export type UnsourcedKind = 'period' | 'name' | 'label' | 'typed'

/** Digits in a document's text that no fact stands behind. */
export interface Unsourced {
  readonly text: string
  readonly kind: UnsourcedKind
  /** The text around it. */
  readonly context: string
  readonly place: TreePlace
}

const digits = /\d+(?:[.,]\d+)*%?/g
const context = 12

/** Dates, years, quarters and months as the phrasebooks print them. */
const periodForms = [
  /\d{4}(?:[—–至-]\d{4})?年(?:(?:上|下)半年|第?[一二三四1-4]季度?|前[一二三四1-4][个個]?季度?|\d{1,2}(?:[—–至-]\d{1,2})?月(?:份|\d{1,2}日)?)?/g,
  /\d{1,2}(?:[—–至-]\d{1,2})?月(?:份|\d{1,2}日)?/g,
  /(?:第|首|前)[1-4]季/g,
  /\d{4}-\d{2}-\d{2}/g,
  /\b(?:[QH][1-4] )?(?:(?:19|20)\d{2})(?:[–-](?:19|20)?\d{2})?\b/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
]

/** Numbers in front of notes: 注：1.…；2.… */
const labelForm = /(?<=^|[：:；;]\s?|[（(])\d{1,2}(?=[.)）]\D)/g

/** All digits in stretches that are no figures, in order, each with what it is. */
export function unsourcedIn(stretches: readonly Stretch[], names: Iterable<string>): Unsourced[] {
  const known = [...new Set(names)].filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length)
  return stretches
    .filter(({ factIds }) => factIds.length === 0)
    .flatMap(({ text, place }) => {
      const named = spansOf(text, known)
      const labels = place.label === '' ? [] : [...text.matchAll(labelForm)].map(spanOf)
      const periods = periodForms.flatMap((form) => [...text.matchAll(form)].map(spanOf))
      return [...text.matchAll(digits)].map((match): Unsourced => {
        const [start, end] = spanOf(match)
        const isLabel = (at: number): boolean => labels.some(([from]) => from === at)
        const inside = (spans: readonly Span[]): boolean =>
          spans.some(([from, to]) => from <= start && end <= to)
        return {
          text: match[0],
          kind: inside(named) ? 'name' : inside(periods) ? 'period' : isLabel(start) ? 'label' : 'typed',
          context: text.slice(Math.max(0, start - context), end + context).trim(),
          place,
        }
      })
    })
}

type Span = readonly [start: number, end: number]

const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length]

function spansOf(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const spans: Span[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      spans.push([at, at + name.length])
    }
    return spans
  })
}
