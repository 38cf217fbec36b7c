import type { Content } from './adapter.js'
import { type Unit } from './units.js'

/** Rounding in sums of lengths. */
const tolerancePt = 0.01

/** Deals units out to pages of one height: what belongs together goes to the next page together. */
export function paginate(units: readonly Unit[], heightPt: number): Unit[][] {
  const pages: Unit[][] = [[]]
  let usedPt = 0
  const turn = (): void => {
    pages.push([])
    usedPt = 0
  }
  const place = (placed: readonly Unit[]): void => {
    for (const unit of placed) {
      if (usedPt === 0 && unit.kind === 'space') continue
      if (usedPt > 0 && usedPt + unit.heightPt > heightPt + tolerancePt) {
        turn()
        if (unit.kind === 'space') continue
      }
      pages.at(-1)?.push(unit)
      usedPt += unit.heightPt
    }
  }
  const waiting = groupsOf(collapseSpaces(units))
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    const last = group.at(-1)
    const neededPt = heightOf(trimEnd(group))
    if (usedPt + neededPt > heightPt + tolerancePt) {
      const before = group.slice(0, -1)
      const parts = last?.split?.(heightPt - usedPt - heightOf(before))
      if (parts) {
        place([...before, parts[0]])
        turn()
        waiting.unshift([parts[1]])
        continue
      }
      if (usedPt > 0) {
        turn()
        waiting.unshift(group)
        continue
      }
    }
    place(group)
  }
  return pages.filter((page, index) => index === 0 || page.length > 0)
}

/** Of two spaces that meet, the larger stands for both. */
function collapseSpaces(units: readonly Unit[]): Unit[] {
  const collapsed: Unit[] = []
  for (const unit of units) {
    const before = collapsed.at(-1)
    if (unit.kind !== 'space' || before?.kind !== 'space') collapsed.push(unit)
    else if (unit.heightPt > before.heightPt) collapsed[collapsed.length - 1] = unit
  }
  return collapsed
}

function groupsOf(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  let open: Unit[] | undefined
  for (const unit of units) {
    if (open) open.push(unit)
    else groups.push((open = [unit]))
    if (!unit.keepWithNext) open = undefined
  }
  return groups
}

function trimEnd(units: readonly Unit[]): readonly Unit[] {
  let end = units.length
  while (end > 0 && units[end - 1]?.kind === 'space') end -= 1
  return units.slice(0, end)
}

const heightOf = (units: readonly Unit[]): number => units.reduce((sum, { heightPt }) => sum + heightPt, 0)

/** The pages as one content with a page break between them. */
export const contentOf = (pages: readonly (readonly Unit[])[]): Content => ({
  stack: pages.map((page, index) => ({
    stack: page.map(({ content }) => content),
    ...(index > 0 && { pageBreak: 'before' as const }),
  })),
})
