// Only the marks of emphasis make the printer spell a Han character as a reference, for readers that
// see no word boundary between it and a Chinese mark; readers that know Chinese text need no such help.
// Beside an underscore they do.
const spelledHan = /(?<=\*)&#x([0-9A-F]{4,5});(?!_)|(?<![\\_])&#x([0-9A-F]{4,5});(?=\*)/g
const needlessAmpersand = /(?<!\\)((?:\\\\)*)\\&(?!#?[A-Za-z0-9]+;)/g

/** Takes back the printer's escapes that its text does not need. */
export function clean(markdown: string): string {
  return markdown
    .replace(spelledHan, (reference, after?: string, before?: string) => {
      const character = String.fromCodePoint(parseInt(after ?? before ?? '0', 16))
      return /\p{Script=Han}/u.test(character) ? character : reference
    })
    .replace(needlessAmpersand, '$1&')
}
