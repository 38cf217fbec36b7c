import type { FaceRole, Theme } from '../theme/theme.js'

const generic: Readonly<Record<FaceRole, string>> = {
  fangsong: 'serif',
  song: 'serif',
  hei: 'sans-serif',
  kai: 'serif',
  xiaobiaosong: 'serif',
}

/** A CSS string; what could end it or the style element is written as a code point. */
export function quote(value: string): string {
  const escaped = value.replace(
    /[^\p{L}\p{N} ._-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `'${escaped}'`
}

/** The CSS list of families for a role, ending in a generic one. */
export function fontFamily(theme: Theme, role: FaceRole): string {
  return [...theme.faces[role].css.map(quote), generic[role]].join(', ')
}
