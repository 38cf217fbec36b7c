import { finding, type Finding } from '../../errors.js'
import type { FaceRole } from '../theme/theme.js'
import type { FontFace } from './font-face.js'
import type { Faces } from './resolve.js'
import { isFullWidth } from './shape.js'

/** A piece of text that one face sets. */
export interface FaceRun {
  readonly face: FontFace
  readonly text: string
}

/**
 * Finds a face for every character of a document and notes those that have none, so that no box is
 * ever printed in their place.
 */
export interface Coverage {
  /** The text in pieces of one face each: the role's own where it has the character. */
  runs(text: string, role: FaceRole): FaceRun[]
  /** One face for texts that cannot be split: the first that has all of their characters. */
  faceFor(texts: readonly string[], role: FaceRole): FontFace
  /** One for each character met so far that no face has. */
  findings(): Finding[]
}

/** Joiners and selectors have no ink of their own; control characters are reported by checkCharacters. */
const withoutInk = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u
/** Lines are set from left to right only; these would come out backwards. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const contextLength = 10
/** Some 楷体 have them as narrow as in Western text; another face's are taken then. */
const quotes = new Set('“”‘’')

const charactersOfFace = new WeakMap<FontFace, Map<string, boolean>>()

/** Looked up once for as long as a face is open. */
function has(face: FontFace, character: string): boolean {
  const characters = charactersOfFace.get(face) ?? new Map<string, boolean>()
  if (characters.size === 0) charactersOfFace.set(face, characters)
  let found = characters.get(character)
  if (found === undefined) {
    found = face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    characters.set(character, found)
  }
  return found
}

export function createCoverage(faces: Faces): Coverage {
  const findings = new Map<string, Finding>()

  const note = (character: string, text: string): void => {
    if (findings.has(character)) return
    const parameters = { character, codePoint: printCodePoint(character), context: contextOf(text, character) }
    const code = rightToLeft.test(character) ? 'right-to-left-text' : 'character-without-face'
    findings.set(character, finding(code, parameters))
  }
  /** Faces of characters met so far; `undefined` has none, `withoutInk` needs none. */
  const known = new Map<FaceRole, Map<string, FontFace | 'withoutInk' | undefined>>()
  const find = (character: string, role: FaceRole): FontFace | 'withoutInk' | undefined => {
    if (withoutInk.test(character)) return 'withoutInk'
    if (rightToLeft.test(character)) return undefined
    const candidates = [faces.faceOf(role), ...faces.fallbacks]
    const first = candidates.find((candidate) => has(candidate, character))
    if (!first || !quotes.has(character)) return first
    return candidates.find((one) => has(one, character) && isFullWidth(one, character)) ?? first
  }
  const faceOf = (character: string, role: FaceRole): FontFace | 'withoutInk' | undefined => {
    let ofRole = known.get(role)
    if (!ofRole) known.set(role, (ofRole = new Map<string, FontFace | 'withoutInk' | undefined>()))
    const face = ofRole.get(character)
    if (face !== undefined || ofRole.has(character)) return face
    const found = find(character, role)
    ofRole.set(character, found)
    return found
  }

  const printable = (text: string): string[] =>
    [...text.replaceAll('\t', ' ')].filter((character) => !withoutInk.test(character))

  return {
    runs(text, role) {
      const runs: { face: FontFace; text: string }[] = []
      let last: { face: FontFace; text: string } | undefined
      for (const own of text) {
        const character = own === '\t' ? ' ' : own
        const face = faceOf(character, role)
        if (face === 'withoutInk') continue
        if (!face) note(character, text)
        else if (last?.face === face) last.text += character
        else runs.push((last = { face, text: character }))
      }
      return runs
    },
    faceFor(texts, role) {
      const own = faces.faceOf(role)
      const characters = texts.flatMap((text) => printable(text).map((character) => ({ character, text })))
      const lacking = (face: FontFace) => characters.filter(({ character }) => !has(face, character))
      const complete = [own, ...faces.fallbacks].find((face) => lacking(face).length === 0)
      if (complete) return complete
      for (const { character, text } of lacking(own)) note(character, text)
      return own
    },
    findings: () => [...findings.values()],
  }
}

const printCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The character with a few of its neighbours. */
function contextOf(text: string, character: string): string {
  const characters = [...text]
  const index = characters.indexOf(character)
  return characters.slice(Math.max(0, index - contextLength), index + contextLength + 1).join('')
}
