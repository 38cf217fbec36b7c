import type { ClaimKind } from '../claim.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { comparative } from './moves-around.js'
import { comparedWith } from './percent.js'
import { headBehind } from './amount.js'

/** 4.2 months of supply. */
const covered =
  /^(?:[’']|s[’'])? (?:of|worth of) (?:(?:fixed|running|operating|total|current) )?(?:supply|supplies|costs?|expenses|output|inventory|inventories|stocks?|sales|imports|cover|consumption|demand|production|work|spending|revenue)\b|^[’'] (?:supply|work|sales|output|production|imports|demand|consumption)\b/i
/** An import cover of 10.9 months. */
const coverOf =
  /\b(?:cover|coverage|backlog|runway|supply|stocks?|inventor(?:y|ies)) (?:[a-z]+ ){0,2}(?:of|to|was|stood at|at|for)$/i
const lasting: ReadonlySet<ClaimKind> = new Set(['increment-and-total', 'duration'])

/** What a length of time states; undefined for one that only tells of when. */
export function durationOf(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, own, stemmed, right, before } = around
  const { unit } = quantity
  const longer = comparative.exec(right)
  if (longer !== null && /\bthan\b|^ [a-z]+$/.test(right))
    return { kind: 'increment-and-total', direction: longer[1] === undefined ? 'down' : 'up' }
  const side = /^ (?:(ahead(?! of (?:schedule|plan))|above)|behind(?! schedule)|below)\b/.exec(right)
  if (side !== null && !/\b(?:in|for|past|last)$/.test(stemmed))
    return { kind: 'point-gap', direction: side[1] === undefined ? 'down' : 'up' }
  if (/^[百十万千]/.test(unit ?? '') || Number(quantity.value) >= 1000)
    return { kind: 'level', direction: null }
  if (/^ (?:a|per|each|every) (?:day|week|month)\b/.test(right) && /^(?:小时|分钟)$/.test(unit ?? ''))
    return { kind: 'intensity', direction: null }
  if (quantity.lasting === true || covered.test(right) || coverOf.test(stemmed))
    return { kind: 'duration', direction: null }
  if (/\b(?:wait|dwell|queue|stay|(?<!\b(?:the|its|their|over) )last|spen[dt])(?:ed|s|ing)?$/i.test(stemmed))
    return { kind: 'duration', direction: null }
  if (
    /^(?:to|at|from)$/.test(stemmed.replace(/^[\s,]+/, '')) &&
    before !== undefined &&
    lasting.has(before.kind)
  )
    return { kind: 'duration', direction: null }
  if (before?.kind === 'duration' && comparedWith.test(stemmed)) return before
  if (unit === '天' && /\bon$/i.test(stemmed)) return { kind: 'count', direction: null }
  if (/^ of (?:life|schooling|education)\b/.test(right)) return { kind: 'intensity', direction: null }
  if (headBehind.test(right)) return { kind: 'intensity', direction: null }
  if (/\blife expectancy\b|\b(?:average|mean) (?:daily|weekly|monthly|annual)\b/i.test(around.clause))
    return { kind: 'intensity', direction: null }
  if (/\b(?:age|tenure)\b/i.test(own) || /\b(?:age|tenure)\b[^;,]*[:,] ?$/i.test(around.whole))
    return { kind: 'level', direction: null }
  if (/\b(?:in|was|were|is|are|at|of|to|averaged|reached)$/i.test(stemmed) && quantity.value.includes('.'))
    return { kind: 'duration', direction: null }
  if (
    /^(?:小时|分钟|秒)$/.test(unit ?? '') &&
    !/\b(?:last|past|first|next|every|per|within the)$/i.test(stemmed) &&
    !/^ a day/.test(right)
  )
    return { kind: 'duration', direction: null }
  if (
    /\b(?:average|median|mean|typical|maximum|minimum)(?: wait| stay| time)? of$/i.test(stemmed) &&
    !/\bage\b/i.test(own)
  )
    return { kind: 'duration', direction: null }
  if (/\bstood at$/i.test(stemmed.trim())) return { kind: 'duration', direction: null }
  return /\b(?:times?|durations?|stays?|waits?|length|delays?|journey|commute|period|cycle|interval|turnaround|delivery|lag)\b.* (?:was|were|is|averaged|to|at|of|reached)$/i.test(
    own,
  )
    ? { kind: 'duration', direction: null }
    : undefined
}
