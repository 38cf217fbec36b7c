import { JianbaoError, type Finding } from '../../errors.js'
import { faceRoles, type FaceRole } from '../theme/theme.js'
import type { Substitution, WriteOptions } from '../writer.js'
import { fallbackRoles, packagedFace } from './faces.js'
import { openFace, type FontFace } from './font-face.js'
import { readFontNames } from './font-names.js'
import { findInstalledFace } from './system-fonts.js'

/** The faces of one document. */
export interface Faces {
  readonly faceOf: (role: FaceRole) => FontFace
  /** Where a character is looked for that its own face lacks. */
  readonly fallbacks: readonly FontFace[]
  /** The roles whose face is not the one that the theme names. */
  readonly substitutions: readonly Substitution[]
}

interface Choice {
  readonly face: FontFace
  /** All names of the family. */
  readonly families: readonly string[]
}

/**
 * Chooses a face for each role: the user's file, then an installed face if system faces are wanted, then
 * the packaged one. All font files that cannot be read are reported together.
 *
 * @throws JianbaoError `font-not-readable`
 */
export function resolveFaces(options: WriteOptions, folders?: readonly string[]): Faces {
  const findings: Finding[] = []
  const attempt = (role: FaceRole): Choice => {
    try {
      return choose(role, options, folders)
    } catch (error) {
      if (!(error instanceof JianbaoError)) throw error
      findings.push(...error.findings)
      return choosePackaged(role)
    }
  }
  const choices: Readonly<Record<FaceRole, Choice>> = {
    fangsong: attempt('fangsong'),
    song: attempt('song'),
    hei: attempt('hei'),
    kai: attempt('kai'),
    xiaobiaosong: attempt('xiaobiaosong'),
  }
  if (findings.length > 0) throw new JianbaoError(findings)

  const substitutions = faceRoles.flatMap((role): Substitution[] => {
    const wanted = options.theme.faces[role].eastAsia
    const { face, families } = choices[role]
    return families.includes(wanted) ? [] : [{ role, wanted, used: face.family }]
  })
  return {
    faceOf: (role) => choices[role].face,
    fallbacks: fallbackRoles.map(packagedFace),
    substitutions,
  }
}

function choose(role: FaceRole, options: WriteOptions, folders: readonly string[] | undefined): Choice {
  const path = options.fonts?.[role]
  if (path !== undefined) {
    const face = openFace(path)
    return { face, families: [face.family, ...(readFontNames(path)[0]?.families ?? [])] }
  }
  const { eastAsia, system } = options.theme.faces[role]
  const installed = options.systemFonts ? findInstalledFace([eastAsia, ...system], folders) : undefined
  if (installed)
    return { face: openFace(installed.path, installed.postscriptName), families: installed.families }
  return choosePackaged(role)
}

function choosePackaged(role: FaceRole): Choice {
  const face = packagedFace(role)
  return { face, families: [face.family] }
}
