const formula = /^'*[=+\-@\t\r]/

/**
 * Text for a cell of a CSV file, which a spreadsheet would take for a formula if it began with = + - or @:
 * an apostrophe is put in front, as people do by hand.
 */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Takes the apostrophe off again. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}
