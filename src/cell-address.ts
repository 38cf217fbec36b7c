/** The letters of a column: A for 1, AA for 27. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The number of a column, from 1; undefined for what is no column of a spreadsheet. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column <= 16_384 ? column : undefined
}

/** `B12` of a row and a column. */
export function cellAddress(line: number, column: number): string {
  return `${columnLetters(column)}${line}`
}
