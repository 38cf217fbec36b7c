const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u
const withoutWidth = /\p{M}|\p{Cf}/u

/** Columns that text takes in an editor with a fixed-width face: two for a wide character. */
export function editorColumns(value: string): number {
  let columns = 0
  for (const character of value) {
    if (!withoutWidth.test(character)) columns += wide.test(character) ? 2 : 1
  }
  return columns
}
