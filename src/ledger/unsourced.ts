import { digitsIn, isInside, periodsIn, type Span } from '../document/digits.js'
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

const context = 12

/** Numbers in front of notes: 注：1.…；2.… */
const labelForm = /(?<=^|[：:；;]\s?|[（(])\d{1,2}(?=[.)）]\D)/g

/** All digits in stretches that are no figures, in order, each with what it is. */
export function unsourcedIn(stretches: readonly Stretch[], names: Iterable<string>): Unsourced[] {
  const known = [...new Set(names)].filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length)
  return stretches
    .filter(({ factIds }) => factIds.length === 0)
    .flatMap(({ text, place }) => {
      const digits = digitsIn(text)
      if (digits.length === 0) return []
      const named = spansOf(text, known)
      const labels = place.label === '' ? [] : [...text.matchAll(labelForm)].map(spanOf)
      const periods = periodsIn(text)
      return digits.map((span): Unsourced => {
        const [start, end] = span
        const isLabel = (at: number): boolean => labels.some(([from]) => from === at)
        return {
          text: text.slice(start, end),
          kind: isInside(span, named)
            ? 'name'
            : isInside(span, periods)
              ? 'period'
              : isLabel(start)
                ? 'label'
                : 'typed',
          context: text.slice(Math.max(0, start - context), end + context).trim(),
          place,
        }
      })
    })
}

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
