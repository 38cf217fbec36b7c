import type { Geometry } from './geometry.js'
import type { Mark } from './page.js'
import { heightOf, type Matter, type Turn, type Unit } from './units.js'

/** Rounding in sums of lengths. */
const tolerancePt = 0.01
/** A figure that does not fit lets text pass if at least this share of the page is left. */
const holeShare = 0.1
/** Figures wait beyond a soft barrier if at least this share of the page would be left empty. */
const softShare = 0.35

export interface PlacedUnit {
  readonly unit: Unit
  /** From the head of the type area. */
  readonly y: number
}

export interface PlacedPage {
  readonly geometry: Geometry
  readonly units: readonly PlacedUnit[]
  /** Lines of footnotes, with the blank above them, at the foot of the type area. */
  readonly notes: readonly PlacedUnit[]
  /** Lines drawn where something goes on on the next page. */
  readonly closing: readonly Mark[]
}

/** How footnotes are set at a page's foot. */
export interface NoteLayout {
  /** Blank with the rule in it between the text and the first note. */
  readonly gapPt: number
  readonly unitsOf: (note: number) => readonly Matter[]
}

interface OpenPage {
  geometry: Geometry
  readonly units: PlacedUnit[]
  readonly notes: Matter[]
  readonly closing: Mark[]
  usedPt: number
  footPt: number
}

/** Most of a page that its footnotes may take; the rest of them goes on on the next page. */
const mostNotesShare = 0.5

/** Deals units out to pages: what belongs together goes to the next page together. */
export function paginate(units: readonly Unit[], first: Geometry, noteLayout: NoteLayout): PlacedPage[] {
  const pages: OpenPage[] = []
  const deferred: (readonly Unit[])[] = []
  let carried: Matter[] = []
  let wasTurned = false

  const open = (geometry: Geometry): OpenPage => {
    const opened: OpenPage = { geometry, units: [], notes: [], closing: [], usedPt: 0, footPt: 0 }
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

  /** Height that a group takes here, with its footnotes and the head of a table that goes on. */
  const neededPt = (group: readonly Unit[]): number => {
    const trimmed = trim(group, page.usedPt === 0)
    const [head] = trimmed
    const repeated = page.usedPt === 0 && head?.kind === 'matter' ? heightOf(head.head ?? []) : 0
    const notes = newNotes(group)
    const before = notesHeight(page.notes)
    const after = Math.max(before, Math.min(notesHeight([...page.notes, ...notes]), notesLimit(page)))
    return heightOf(trimmed) + repeated + after - before
  }
  const fits = (group: readonly Unit[]): boolean => neededPt(group) <= roomPt() + tolerancePt

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

  function place(group: readonly Unit[]): void {
    for (const unit of group) {
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
    wasTurned = always
  }

  for (const group of groupsOf(collapseSpaces(units))) {
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
    const isFloat = isFigure(group)
    if (deferred.length > 0 && stops(group, roomPt() / page.geometry.areaHeightPt)) flush()
    if (isFloat && deferred.length > 0) {
      deferred.push(group)
      continue
    }
    if (fits(group)) {
      place(group)
      continue
    }
    const squeezed = page.usedPt > 0 ? squeeze(group, neededPt(group) - roomPt()) : undefined
    if (squeezed && fits(squeezed)) {
      place(squeezed)
      continue
    }
    if (isFloat && page.usedPt > 0 && roomPt() > page.geometry.areaHeightPt * holeShare) {
      deferred.push(group)
      continue
    }
    if (page.usedPt > 0) turnPage()
    if (page.usedPt > 0 && !fits(group)) turnPage()
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

/** Lines of notes end where the type area, or the block at its foot, does. */
function notesAtFoot({ notes, geometry, footPt }: OpenPage): PlacedUnit[] {
  let y = geometry.areaHeightPt - footPt - heightOf(notes)
  return notes.map((unit) => {
    const placed = { unit, y }
    y += unit.heightPt
    return placed
  })
}

/**
 * Whether figures that wait must be placed first, with a share of the page left: none may come to stand
 * between the rows of a table.
 */
const stops = (group: readonly Unit[], share: number): boolean =>
  group.some(
    (unit) =>
      unit.kind === 'matter' &&
      (unit.barrier === 'firm' ||
        (unit.barrier === 'soft' && share < softShare) ||
        (unit.head !== undefined && !isFigure(group))),
  )

/** The group with its drawing made lower by as much as is missing. */
function squeeze(group: readonly Unit[], missingPt: number): Unit[] | undefined {
  const index = group.findIndex((unit) => unit.kind === 'matter' && unit.shorter)
  const unit = group[index]
  const shorter = unit?.kind === 'matter' ? unit.shorter?.(unit.heightPt - missingPt) : undefined
  return shorter && group.map((one, at) => (at === index ? shorter : one))
}

/** Whether a group is one figure that may stand elsewhere. */
function isFigure(group: readonly Unit[]): boolean {
  const matters = group.filter((unit) => unit.kind === 'matter')
  const float = matters[0]?.float
  return float !== undefined && matters.every((unit) => unit.float === float)
}

/** Of two spaces that meet, the larger stands for both. */
function collapseSpaces(units: readonly Unit[]): Unit[] {
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

function groupsOf(units: readonly Unit[]): Unit[][] {
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
function trim(units: readonly Unit[], isAtHead: boolean): readonly Unit[] {
  let start = 0
  let end = units.length
  while (isAtHead && start < end && units[start]?.kind === 'space') start += 1
  while (end > start && units[end - 1]?.kind === 'space') end -= 1
  return units.slice(start, end)
}
