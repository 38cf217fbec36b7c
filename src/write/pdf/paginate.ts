import type { Geometry } from './geometry.js'
import {
  collapseSpaces,
  floatOf,
  groupsOf,
  headedFloat,
  squeeze,
  stops,
  trim,
  withRows,
  type Group,
  type Headed,
} from './groups.js'
import { notesAtFoot, type NoteLayout, type OpenPage, type PlacedPage } from './placed-page.js'
import { heightOf, space, type Float, type Matter, type Turn, type Unit } from './units.js'

/** Rounding in sums of lengths. */
const tolerancePt = 0.01
/** Less than this share of a page at its foot may be left empty. */
const holeShare = 0.1
/** Floats wait beyond a soft barrier if at least this share of the page would be left empty. */
const softShare = 0.25
/** More than any share of a page. */
const neverShare = 2
/** A drawing keeps this share of its height before anything else is tried, and this one at any rate. */
const hardlyLowerShare = 0.85
const lowestShare = 0.6
/** A table goes over pages rather than leave more than this share of one empty. */
const partedShare = 0.25

/** Most of a page that its footnotes may take; the rest of them goes on on the next page. */
const mostNotesShare = 0.5

/** Deals units out to pages: what belongs together goes to the next page together. Drawings may all be made lower. */
export function paginate(
  units: readonly Unit[],
  first: Geometry,
  noteLayout: NoteLayout,
  drawingShare = 1,
): PlacedPage[] {
  const pages: OpenPage[] = []
  const deferred: Group[] = []
  let carried: Matter[] = []
  let wasTurned = false

  const open = (geometry: Geometry): OpenPage => {
    const opened: OpenPage = {
      geometry,
      units: [],
      notes: [],
      closing: [],
      isTurned: false,
      usedPt: 0,
      footPt: 0,
    }
    pages.push(opened)
    const waiting = carried
    carried = []
    addNoteLines(opened, waiting)
    return opened
  }
  let page = open(first)

  const notesHeight = (lines: readonly Matter[]): number =>
    lines.length === 0 ? 0 : noteLayout.gapPt + heightOf(lines)
  const notesLimit = ({ geometry }: OpenPage): number => geometry.areaHeightPt * mostNotesShare
  const roomPt = (): number =>
    page.geometry.areaHeightPt - page.footPt - notesHeight(page.notes) - page.usedPt

  function addNoteLines(to: OpenPage, lines: readonly Matter[]): void {
    const limitPt = to.geometry.areaHeightPt * mostNotesShare
    for (const [index, line] of lines.entries()) {
      const heightPt = noteLayout.gapPt + heightOf(to.notes) + line.heightPt
      if (to.notes.length > 0 && heightPt > limitPt) {
        carried.push(...lines.slice(index))
        return
      }
      to.notes.push(line)
    }
  }

  const placedNotes = new Set<number>()
  const newNotes = (group: readonly Unit[]): Matter[] => {
    const numbers = group.flatMap((unit) => (unit.kind === 'matter' ? (unit.notes ?? []) : []))
    return [...new Set(numbers)]
      .filter((note) => !placedNotes.has(note))
      .flatMap((note) => noteLayout.unitsOf(note))
  }

  /** A float that does not stand where it was written has its blank round it all the same. */
  const parted = (group: Group): Group => {
    const before = page.units.at(-1)?.unit
    if (before?.kind !== 'matter' || group[0]?.kind === 'space') return group
    const gapPt = floatOf(group)?.gapPt ?? before.float?.gapPt
    const isOne =
      group[0]?.kind === 'matter' && group[0].float !== undefined && group[0].float === before.float
    return gapPt === undefined || isOne ? group : [...space(gapPt), ...group]
  }

  /** Height that a group takes here, with its footnotes and the head of a table that goes on. */
  const neededPt = (group: Group): number => {
    const trimmed = trim(parted(group), page.usedPt === 0)
    const [head] = trimmed
    const repeated = page.usedPt === 0 && head?.kind === 'matter' ? heightOf(head.head ?? []) : 0
    const notes = newNotes(group)
    const before = notesHeight(page.notes)
    const after = Math.max(before, Math.min(notesHeight([...page.notes, ...notes]), notesLimit(page)))
    return heightOf(trimmed) + repeated + after - before
  }
  const fits = (group: Group): boolean => neededPt(group) <= roomPt() + tolerancePt

  const push = (unit: Unit): void => {
    page.units.push({ unit, y: page.usedPt })
    page.usedPt += unit.heightPt
    if (unit.kind !== 'matter') return
    addNoteLines(page, newNotes([unit]))
    for (const note of unit.notes ?? []) placedNotes.add(note)
  }

  const turnPage = (geometry = page.geometry): void => {
    const last = page.units.at(-1)
    if (last?.unit.kind === 'matter' && last.unit.foot) {
      const y = last.y + last.unit.heightPt
      page.closing.push(...last.unit.foot.map((mark) => ({ ...mark, y: mark.y + y })))
    }
    page = open(geometry)
    while (deferred[0] && fits(deferred[0])) place(deferred.shift() ?? [])
    const [tooHigh] = deferred
    if (tooHigh && page.usedPt === 0) {
      deferred.shift()
      place(tooHigh)
    }
  }

  function place(group: Group): void {
    for (const unit of parted(group)) {
      if (page.usedPt === 0 && unit.kind === 'space') continue
      if (page.usedPt > 0 && !fits([unit])) {
        if (unit.kind === 'space') continue
        turnPage()
      }
      if (page.usedPt === 0 && unit.kind === 'matter') for (const head of unit.head ?? []) push(head)
      push(unit)
    }
  }

  const flush = (): void => {
    while (deferred.length > 0) {
      const [group] = deferred
      if (group && fits(group)) place(deferred.shift() ?? [])
      else turnPage()
    }
  }

  const turn = ({ always, geometry = page.geometry }: Turn): void => {
    flush()
    const isEmpty = page.units.length === 0 && !(always && wasTurned)
    if (!isEmpty) turnPage(geometry)
    page.geometry = geometry
    page.isTurned = true
    wasTurned = always
  }

  /** What still fits on the page when a drawing in it is made lower. */
  const squeezed = (group: Group, leastShare: number): Group | undefined => {
    const lower = squeeze(group, neededPt(group) - roomPt(), leastShare)
    return lower && fits(lower) ? lower : undefined
  }
  const roomShare = (): number => roomPt() / page.geometry.areaHeightPt

  const groups = groupsOf(collapseSpaces(drawingShare < 1 ? lowered(units, drawingShare) : units))

  /**
   * Whether text, or a float of the other kind, would fill what a float behind a group leaves empty; beyond a
   * heading only where that is this share of the page.
   */
  const isFilledBehind = (at: number, { kind }: Float, headingShare: number): boolean => {
    const fullPt = page.geometry.areaHeightPt
    let leftPt = roomPt()
    for (const group of groups.slice(at + 1)) {
      const [leading] = group
      if (leading?.kind === 'turn' || leading?.kind === 'foot') return false
      if (stops(group, leftPt / fullPt, headingShare)) return false
      const float = floatOf(group)
      if (float?.kind === kind) continue
      if (float) return fits(group) || squeezed(group, lowestShare) !== undefined
      leftPt -= heightOf(group)
      if (leftPt <= fullPt * holeShare) return true
    }
    return false
  }

  /** A heading with what follows its float, where that fits though the float does not. */
  const passing = ({ heading, float }: Headed, at: number): Group | undefined => {
    const next = groups[at + 1]
    const [leading] = next ?? []
    if (!next || leading?.kind === 'turn' || leading?.kind === 'foot' || stops(next, 0, 1)) return undefined
    if (floatOf(next)?.kind === floatOf(float)?.kind) return undefined
    if (next.some((unit) => unit.kind === 'matter' && unit.isHeading)) return undefined
    const gap = next[0]?.kind === 'space' ? [] : space(floatOf(next)?.gapPt ?? 0)
    const together = [...heading, ...gap, ...next]
    return fits(together) ? together : squeezed(together, lowestShare)
  }

  /** Goes on behind a group that leaves a hole, if there is something better than to turn the page. */
  const fillHole = (group: Group, at: number): number | undefined => {
    const float = floatOf(group)
    const isFilled = (headingShare: number): boolean =>
      float !== undefined && isFilledBehind(at, float, headingShare)
    // Rather lower in its own section than as high as it wants in the next.
    const lower = isFilled(neverShare) ? undefined : squeezed(group, lowestShare)
    if (lower) {
      place(lower)
      return at
    }
    if (isFilled(softShare)) {
      deferred.push(group)
      return at
    }
    const headed = headedFloat(group)
    const passed = headed && passing(headed, at)
    if (passed) {
      deferred.push(headed.float)
      place(passed)
      return at + 1
    }
    const rows = roomShare() > partedShare ? withRows(group) : undefined
    const parts = rows && groupsOf(collapseSpaces(rows))
    if (parts?.[0] && fits(parts[0])) {
      groups.splice(at, 1, ...parts)
      return at - 1
    }
    if (!float) return undefined
    deferred.push(group)
    return at
  }

  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? []
    const [leading] = group
    if (leading?.kind === 'turn') {
      turn(leading)
      continue
    }
    wasTurned = false
    if (leading?.kind === 'foot') {
      flush()
      if (page.usedPt > 0 && leading.heightPt > roomPt()) turnPage()
      page.footPt = leading.heightPt
      page.units.push({ unit: leading, y: page.geometry.areaHeightPt - leading.heightPt })
      page.usedPt = page.geometry.areaHeightPt
      continue
    }
    if (deferred.length > 0 && stops(group, roomShare(), softShare)) flush()
    const float = floatOf(group)
    if (float && deferred.some((one) => floatOf(one)?.kind === float.kind)) {
      deferred.push(group)
      continue
    }
    if (fits(group)) {
      place(group)
      continue
    }
    if (page.usedPt > 0) {
      const lower = squeezed(group, hardlyLowerShare)
      if (lower) {
        place(lower)
        continue
      }
      const reached = roomShare() > holeShare ? fillHole(group, at) : undefined
      if (reached !== undefined) {
        at = reached
        continue
      }
      turnPage()
      if (page.usedPt > 0 && !fits(group)) turnPage()
    }
    place(group)
  }
  flush()
  while (carried.length > 0) turnPage()

  return pages
    .filter(
      (one, index) => index < pages.length - 1 || index === 0 || one.units.length + one.notes.length > 0,
    )
    .map((one) => ({ ...one, notes: notesAtFoot(one) }))
}

const lowered = (units: readonly Unit[], share: number): Unit[] =>
  units.map((unit) => (unit.kind === 'matter' ? (unit.shorter?.(unit.heightPt * share) ?? unit) : unit))
