import type { Float, Unit } from './units.js'

/** Units that share a page. */
export type Group = readonly Unit[]

/** Of two spaces that meet, the larger stands for both. */
export function collapseSpaces(units: readonly Unit[]): Unit[] {
  const collapsed: Unit[] = []
  for (const unit of units) {
    const before = collapsed.at(-1)
    const meets = unit.kind === 'space' && before?.kind === 'space'
    if (!meets || unit.marks.length + before.marks.length > 0) collapsed.push(unit)
    else {
      const higher = unit.heightPt > before.heightPt ? unit : before
      const panels = (before.panels ?? []).filter((panel) => unit.panels?.includes(panel))
      const isKept = before.keepWithNext && unit.keepWithNext
      collapsed[collapsed.length - 1] = { ...higher, panels, keepWithNext: isKept }
    }
  }
  return collapsed
}

export function groupsOf(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  let current: Unit[] | undefined
  for (const unit of units) {
    const isAlone = unit.kind === 'turn' || unit.kind === 'foot'
    if (current && !isAlone) current.push(unit)
    else groups.push((current = [unit]))
    if (!unit.keepWithNext || isAlone) current = undefined
  }
  return groups
}

/** Without the spaces that would be dropped. */
export function trim(units: Group, isAtHead: boolean): Group {
  let start = 0
  let end = units.length
  while (isAtHead && start < end && units[start]?.kind === 'space') start += 1
  while (end > start && units[end - 1]?.kind === 'space') end -= 1
  return units.slice(start, end)
}

/** The float that a group is, which may stand elsewhere; undefined if there is more in it, or something else. */
export function floatOf(group: Group): Float | undefined {
  const matters = group.filter((unit) => unit.kind === 'matter')
  const float = matters[0]?.float
  return float !== undefined && matters.every((unit) => unit.float === float) ? float : undefined
}

/** A heading and the float kept with it. */
export interface Headed {
  readonly heading: Group
  readonly float: Group
}

/** A group that is a heading with a float, in these two parts. */
export function headedFloat(group: Group): Headed | undefined {
  const at = group.findIndex((unit) => unit.kind === 'matter' && unit.float !== undefined)
  if (at <= 0) return undefined
  const heading = group.slice(0, at)
  const float = group.slice(at)
  const isHeading = heading.every(
    (unit) => unit.kind === 'space' || (unit.kind === 'matter' && unit.isHeading),
  )
  const spaces = heading.length - 1 - heading.findLastIndex(({ kind }) => kind !== 'space')
  return isHeading && floatOf(float)
    ? {
        heading: heading.slice(0, heading.length - spaces),
        float: [...heading.slice(heading.length - spaces), ...float],
      }
    : undefined
}

/** The group with its table as rows, each of which may begin a page. */
export function withRows(group: Group): Unit[] | undefined {
  const at = group.findIndex((unit) => unit.kind === 'matter' && unit.float?.rows)
  const first = group[at]
  const float = first?.kind === 'matter' ? first.float : undefined
  const rows = float?.rows
  if (!rows) return undefined
  const end = group.findLastIndex((unit) => unit.kind === 'matter' && unit.float === float) + 1
  const after = group.slice(end)
  const last = rows.at(-1)
  const kept = after.length > 0 && last ? [...rows.slice(0, -1), { ...last, keepWithNext: true }] : rows
  return [...group.slice(0, at), ...kept, ...after]
}

/**
 * Whether floats that wait must be placed first, with a share of the page left: none may come to stand
 * between the rows of a table, and few beyond a heading of the first level.
 */
export const stops = (group: Group, share: number, softShare: number): boolean =>
  group.some(
    (unit) =>
      unit.kind === 'matter' &&
      (unit.barrier === 'firm' ||
        (unit.barrier === 'soft' && share < softShare) ||
        (unit.head !== undefined && !floatOf(group))),
  )

/** The group with its drawing made lower by as much as is missing, if it keeps this share of its height. */
export function squeeze(group: Group, missingPt: number, leastShare: number): Unit[] | undefined {
  const index = group.findIndex((unit) => unit.kind === 'matter' && unit.shorter)
  const unit = group[index]
  if (unit?.kind !== 'matter') return undefined
  const wantedPt = unit.heightPt - missingPt
  if (wantedPt < unit.heightPt * leastShare) return undefined
  const shorter = unit.shorter?.(wantedPt)
  return shorter && group.map((one, at) => (at === index ? shorter : one))
}
