import { exactText } from '../../../model/decimal.js'
import type { Reading } from '../reading.js'
import { diagnoses } from './diagnose.js'
import type { Diagnosis } from './diagnosis.js'

const kept = new WeakMap<Reading, ReadonlyMap<Diagnosis, Diagnosis>>()

/** Faults of which each prints the value that the other should have; both ways round. */
export function swappedPairs(reading: Reading): ReadonlyMap<Diagnosis, Diagnosis> {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const wanted = new Map<string, Diagnosis>()
  const pairs = new Map<Diagnosis, Diagnosis>()
  for (const one of diagnoses(reading)) {
    const { figure, expected: meant } = one
    if (figure.printed === undefined || meant === undefined) continue
    const printed = exactText(figure.printed.value.abs())
    const expected = exactText(meant.value.abs())
    if (printed === expected) continue
    const other = wanted.get(`${printed}|${expected}`)
    if (other !== undefined && !pairs.has(other)) {
      pairs.set(one, other)
      pairs.set(other, one)
    }
    wanted.set(`${expected}|${printed}`, one)
  }
  kept.set(reading, pairs)
  return pairs
}
