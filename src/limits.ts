/** Every ceiling in one place, each with its reason. */
export const limits = {
  /** A dataset's file: a million observations are about 100 MB of CSV; beyond that a database serves better. */
  datasetFileBytes: 256 * 1024 * 1024,
  /** Handlebars' compiler slows down steeply with size; an honest briefing's template is under 20 KB. */
  templateBytes: 64 * 1024,
  /** Deep nesting overflows the compiler's stack. */
  templateNesting: 32,
  /** Findings reported for one input; a wrong separator would otherwise print one per cell. */
  findings: 200,
  /** Findings told of one proofreading; a text in the wrong encoding or language would print thousands. */
  textFindings: 1000,
  /** A name is a name, not a text. */
  nameCharacters: 200,
} as const
