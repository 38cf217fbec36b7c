import type { Direction } from '../../phrase/phrasebook.js'
import type { Pattern } from '../../phrase/pattern.js'
import type { ClaimKind } from './claim.js'
import type { UnitClass } from './unit-class.js'

/** A way to state a figure: words around {value}, and what they mean. */
export interface Frame {
  readonly pattern: Pattern
  readonly kind: ClaimKind
  readonly direction: Direction | null
  /** Only for figures of these sorts. */
  readonly units?: readonly UnitClass[]
  readonly comparator?: string
}

export interface FrameMatch {
  readonly frame: Frame
  /** How many characters of the words in front belong to the frame, from the figure leftwards. */
  readonly reach: number
  readonly slots: Readonly<Record<string, string>>
}

interface Part {
  readonly words: string
  /** A slot that stands between these words and those nearer to the figure. */
  readonly slot: string | undefined
}

interface Compiled {
  readonly frame: Frame
  /** Words to the left of the figure, the nearest first. */
  readonly left: readonly Part[]
  readonly right: string
  readonly weight: number
}

/** Frames by the last character of their words in front of the figure. */
export type FrameIndex = ReadonlyMap<string, readonly Compiled[]>

const slotPattern = /\{([a-z]+)\}/
/** Slots at the edge of a pattern, or that may be empty, bind nothing. */
const loose = new Set(['mark', 'aside', 'name', 'subject', 'verb', 'quantity'])
const longestSlot = 24
const longestAct = 4
/** A figure that is no date: what a slot names has none. */
const figureInside = /\d[十百千万亿]*(?:元|美元|%|‰|户|家|人|吨|亩|个(?!月)|项|件|辆|公里|平方|倍|公斤)/

/** Trailing words that frames and texts use freely in front of a figure. */
export function indexFrames(frames: readonly Frame[], stem: (text: string) => string): FrameIndex {
  const index = new Map<string, Compiled[]>()
  for (const frame of frames) {
    const compiled = compile(frame, stem)
    if (compiled === undefined) continue
    const key = compiled.left[0]?.words.at(-1) ?? ''
    const bucket = index.get(key)
    if (bucket) bucket.push(compiled)
    else index.set(key, [compiled])
  }
  return index
}

function compile(frame: Frame, stem: (text: string) => string): Compiled | undefined {
  const [before = '', after] = frame.pattern.split('{value}')
  if (after === undefined) return undefined
  const pieces = before.split(slotPattern)
  const left: Part[] = []
  let slot: string | undefined
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] ?? ''
    if (at % 2 === 1) {
      if (!loose.has(piece)) slot = piece
    } else {
      const words = left.length === 0 && slot === undefined ? stem(piece) : piece
      if (words === '') continue
      left.push({ words, slot })
      slot = undefined
    }
  }
  const right = after.includes('{') ? '' : after
  if (left.length === 0 && right === '') return undefined
  const weight = left.reduce((sum, { words }) => sum + words.length * 2, 0) + right.length
  return { frame, left, right, weight }
}

/** The frame that fits best around a figure: the one with the most words. */
export function matchFrame(
  index: FrameIndex,
  left: string,
  right: string,
  unit: UnitClass,
): FrameMatch | undefined {
  let best: (FrameMatch & { weight: number }) | undefined
  for (const bucket of [index.get(left.at(-1) ?? ''), slotted(index), index.get('')]) {
    for (const { frame, left: parts, right: behind, weight } of bucket ?? []) {
      if (best !== undefined && weight <= best.weight) continue
      if (frame.units !== undefined && !frame.units.includes(unit)) continue
      if (!right.startsWith(behind)) continue
      const found = matchLeft(parts, left)
      if (found !== undefined) best = { frame, weight, ...found }
    }
  }
  return best
}

const slottedOf = new WeakMap<FrameIndex, readonly Compiled[]>()

/** Frames with a slot right in front of the figure, which no last character tells. */
function slotted(index: FrameIndex): readonly Compiled[] {
  const ready = slottedOf.get(index)
  if (ready !== undefined) return ready
  const made = [...index.values()].flat().filter(({ left }) => left[0]?.slot !== undefined)
  slottedOf.set(index, made)
  return made
}

function matchLeft(
  parts: readonly Part[],
  left: string,
): { reach: number; slots: Record<string, string> } | undefined {
  const nearest = parts[0]
  if (nearest?.slot === undefined && nearest !== undefined && !left.endsWith(nearest.words)) return undefined
  const slots: Record<string, string> = {}
  let end = left.length
  for (const { words, slot } of parts) {
    if (slot === undefined) {
      if (!left.endsWith(words, end)) return undefined
      end -= words.length
      continue
    }
    const at = left.lastIndexOf(words, end - words.length - 1)
    const from = at + words.length
    if (at < 0 || from >= end || end - from > (slot === 'act' ? longestAct : longestSlot)) return undefined
    if (words === '比' && '同环占对可'.includes(left.charAt(at - 1)) && at > 0) return undefined
    if (figureInside.test(left.slice(from, end))) return undefined
    slots[slot] = left.slice(from, end)
    end = at
  }
  return { reach: left.length - end, slots }
}
