/** The units of a Word file; the only place where lengths are rounded. */

const pointsPerMm = 72 / 25.4
const twipsPerPoint = 20

export const mmToPt = (mm: number): number => mm * pointsPerMm

/** Twentieths of a point. */
export const ptToTwips = (pt: number): number => nearest(pt * twipsPerPoint)
export const mmToTwips = (mm: number): number => ptToTwips(mmToPt(mm))

/** Twentieths of a point, never more than the length: lines and characters that fill an area must still fit in. */
export const ptToTwipsWithin = (pt: number): number => Math.floor(pt * twipsPerPoint + 1e-9)

export const twipsToPt = (twips: number): number => twips / twipsPerPoint

/** English Metric Units, in which drawings are measured. */
export const ptToEmu = (pt: number): number => nearest(pt * 12_700)
export const mmToEmu = (mm: number): number => nearest(mm * 36_000)
export const twipsToEmu = (twips: number): number => twips * 635

export const ptToHalfPoints = (pt: number): number => nearest(pt * 2)

/** Eighths of a point, the unit of rules. */
export const ptToEighths = (pt: number): number => nearest(pt * 8)

/** Shares a whole number of twips in proportion; the shares add up to it exactly. */
export function shareTwips(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  let weightSoFar = 0
  let given = 0
  return weights.map((weight) => {
    weightSoFar += weight
    const share = nearest((total * weightSoFar) / sum) - given
    given += share
    return share
  })
}

function nearest(value: number): number {
  return Math.floor(value + 0.5)
}
