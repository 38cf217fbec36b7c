import type { Message } from '../../../messages/index.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { figureId, figureText as dataText, type Figure } from '../../dataset/figure.js'
import { periodMentioned } from '../mentions.js'
import type { Reading } from '../reading.js'
import { symbols, type Hit, type TextVerdict } from '../rule.js'
import { figureText, type Span, type TextFigure } from '../text-figure.js'
import { diagnoses } from './diagnose.js'
import type { Diagnosis, Fault } from './diagnosis.js'
import { swappedPairs } from './swapped-pairs.js'

/** What the dataset says against a text, of one kind of fault. */
export function* diagnosesOf(reading: Reading, fault: Fault, verdict: TextVerdict): Iterable<Hit> {
  const swapped = swappedPairs(reading)
  for (const diagnosis of diagnoses(reading)) {
    if (diagnosis.fault !== fault || swapped.has(diagnosis)) continue
    const related = dated(diagnosis) ? periodMentioned(reading, diagnosis.figure) : []
    const hit = hitOf(diagnosis, diagnosis.certain ? verdict : 'doubtful')
    yield fault === 'comparison' ? { ...hit, at: withOther(reading, diagnosis.figure) } : { ...hit, related }
  }
}

/** A figure with the words behind it that name what it is compared with: 0.9 points below the nation. */
function withOther({ plain }: Reading, { claim, start, end }: TextFigure): Span {
  const words = (claim.comparator ?? claim.peerGroup ?? '').toLowerCase()
  const behind = plain.slice(end, end + words.length + 2).toLowerCase()
  const at = words === '' ? -1 : behind.indexOf(words)
  return { start, end: at < 0 ? end : end + at + words.length }
}

/** Whether it may be the period that is wrong: then the words that name it belong to the finding. */
function dated({ fault, figure, origin }: Diagnosis): boolean {
  if (fault === 'period') return true
  return fault === 'stale' && origin !== undefined && origin.observation.period !== figure.claim.period
}

export function hitOf(diagnosis: Diagnosis, verdict: TextVerdict): Hit {
  const { figure, expected, origin, arithmetic } = diagnosis
  return {
    verdict,
    at: figure,
    arithmetic:
      arithmetic ??
      (expected === undefined ? undefined : symbols(`${figureText(figure)} ≠ ${dataText(expected)}`)),
    right: adviceOf(expected, origin, figureText(figure)),
  }
}

function adviceOf(expected: Figure | undefined, origin: Figure | undefined, value: string): Message {
  if (expected !== undefined && origin !== undefined) {
    return proofreadingAdvice.cameFrom({ value, expected: dataText(expected), key: figureId(origin) })
  }
  if (origin !== undefined) return proofreadingAdvice.onlyElsewhere({ value, key: figureId(origin) })
  if (expected !== undefined) {
    return proofreadingAdvice.inDataset({ value: dataText(expected), key: figureId(expected) })
  }
  return proofreadingAdvice.check
}
