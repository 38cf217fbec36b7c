import { readFileSync, statSync } from 'node:fs'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'
import { fail } from '../../errors.js'

/** One opened face. The same file gives the same object for as long as the process runs. */
export interface FontFace {
  /** Different for every face that was opened. */
  readonly id: string
  /** First family name of the file, in English where it has one. */
  readonly family: string
  readonly font: Font
}

const opened = new Map<string, FontFace>()

/**
 * Opens a face of a TrueType or OpenType file or collection. Faces are kept for the process; a file that
 * has changed on disk since is opened anew.
 *
 * @param postscriptName which face of a collection; the first one if it is not given
 * @throws JianbaoError `font-not-readable`
 *
 * @example
 * openFace('fonts/LXGWWenKai-Regular.ttf').family // 'LXGW WenKai'
 */
export function openFace(path: string, postscriptName?: string): FontFace {
  let id: string
  try {
    const { mtimeMs, size } = statSync(path)
    id = [path, mtimeMs, size, postscriptName ?? ''].join('\0')
  } catch (error) {
    fail('font-not-readable', { path, reason: reasonOf(error) })
  }
  const kept = opened.get(id)
  if (kept) return kept
  const face = readFace(path, id, postscriptName)
  opened.set(id, face)
  return face
}

function readFace(path: string, id: string, postscriptName: string | undefined): FontFace {
  try {
    const created = fontkit.create(readFileSync(path))
    const font =
      'fonts' in created
        ? created.fonts.find((one) => (postscriptName ?? one.postscriptName) === one.postscriptName)
        : created
    if (!font) throw new Error(`it has no face "${postscriptName ?? ''}"`)
    assertWhole(font)
    return { id, family: font.familyName, font }
  } catch (error) {
    fail('font-not-readable', { path, reason: reasonOf(error) })
  }
}

/** fontkit reads tables when they are first wanted: a file that was cut short fails here and not amid a page. */
function assertWhole(font: Font): void {
  const first = font.characterSet.find((codePoint) => codePoint > 0x20)
  const last = font.characterSet.findLast((codePoint) => codePoint <= 0xffff)
  if (first === undefined || last === undefined) throw new Error('it has no characters')
  for (const codePoint of [first, last]) void font.glyphForCodePoint(codePoint).path.commands.length
  font.createSubset()
  if (!font.familyName) throw new Error('it has no family name')
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
