import type { CatalogueTable, Report } from './check-observation.js'
import type { PeerGroup } from './peer-group.js'
import type { Region } from './region.js'

/** A row that was read, and its number. */
export interface Row<T> {
  readonly value: T
  readonly index: number
}

/** Reports an id in a row's field that its table does not have. */
export type Reference = (
  table: CatalogueTable,
  row: number,
  field: readonly PropertyKey[],
  id: string | undefined,
  target: CatalogueTable,
) => void

export type CatalogueReport = (table: CatalogueTable, row: number, ...told: Parameters<Report>) => void

/** Checks what regions refer to, and that none lies above itself. */
export function checkRegions(
  rows: readonly Row<Region>[],
  regions: ReadonlyMap<string, Region>,
  reference: Reference,
  report: CatalogueReport,
): void {
  for (const { value, index } of rows) {
    reference('regions', index, ['parent'], value.parent, 'regions')
    reference('regions', index, ['successor'], value.successor, 'regions')
    for (const [place, old] of value.mergedFrom.entries()) {
      reference('regions', index, ['mergedFrom', place], old, 'regions')
    }
  }
  checkParents(rows, regions, report)
}

/** Reports each circle of parents once; every region is walked over once, however deep they lie. */
function checkParents(
  rows: readonly Row<Region>[],
  regions: ReadonlyMap<string, Region>,
  report: CatalogueReport,
): void {
  const settled = new Set<string>()
  for (const { value } of rows) {
    const chain = new Set<string>()
    let up: string | undefined = value.id
    while (up !== undefined && !settled.has(up) && !chain.has(up)) {
      chain.add(up)
      up = regions.get(up)?.parent
    }
    if (up !== undefined && chain.has(up)) {
      const id = up
      const row = rows.find((one) => one.value.id === id)?.index ?? 0
      report('regions', row, 'parent-circular', { id, chain: circleText(id, regions) }, ['parent'])
    }
    for (const id of chain) settled.add(id)
  }
}

function circleText(id: string, regions: ReadonlyMap<string, Region>): string {
  const shown = [id]
  let up = regions.get(id)?.parent
  for (; up !== undefined && up !== id && shown.length < 8; up = regions.get(up)?.parent) shown.push(up)
  shown.push(up === id ? id : '…')
  return shown.join(' → ')
}

/** Checks what peer groups refer to and, where all regions are known, that each has two members or more. */
export function checkPeerGroups(
  rows: readonly Row<PeerGroup>[],
  regions: ReadonlyMap<string, Region> | undefined,
  reference: Reference,
  report: CatalogueReport,
): void {
  for (const { value, index } of rows) {
    const { members, within, exclude, id } = value
    const region = (field: readonly PropertyKey[], regionId: string): void =>
      reference('peerGroups', index, field, regionId, 'regions')
    region(['within'], within)
    for (const [place, out] of exclude.entries()) region(['exclude', place], out)
    if (members === 'unknown') continue
    if (Array.isArray(members)) {
      for (const [place, member] of members.entries()) region(['members', place], member)
    } else {
      region(['members', 'parent'], members.parent)
    }
    if (regions !== undefined && countMembers(value, regions) < 2) {
      report('peerGroups', index, 'peer-group-without-members', { id }, ['members'])
    }
  }
}

function countMembers({ members, exclude }: PeerGroup, regions: ReadonlyMap<string, Region>): number {
  if (members === 'unknown') return 0
  if (Array.isArray(members)) return new Set(members.filter((id) => !exclude.includes(id))).size
  let count = 0
  for (const { id, parent, level } of regions.values()) {
    if (parent === members.parent && members.levels.includes(level) && !exclude.includes(id)) count++
  }
  return count
}
