/** Every ceiling in one place, each with its reason. */
export const limits = {
  /** A dataset's file: a million observations are about 100 MB of CSV; beyond that a database serves better. */
  datasetFileBytes: 256 * 1024 * 1024,
  /** Handlebars' compiler slows down steeply with size; an honest briefing's template is under 20 KB. */
  templateBytes: 64 * 1024,
  /** A theme is a page of text, and its logo, printed 60 mm wide at 600 dpi, has far less. */
  themeFileBytes: 4 * 1024 * 1024,
  /** Deep nesting overflows the compiler's stack. */
  templateNesting: 32,
  /** Partials that name others twice grow without end; an honest template has a dozen. */
  templatePartials: 100,
  /** Findings reported for one input; a wrong separator would otherwise print one per cell. */
  findings: 200,
  /** A table or chart over time that a page can hold. */
  periodsShown: 120,
  /** A user's Word file with its pictures, inflated; more is a mistake or an attack. */
  letterheadBytes: 100 * 1024 * 1024,
  /** A name is a name, not a text. */
  nameCharacters: 200,
} as const
