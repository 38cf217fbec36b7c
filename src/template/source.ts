import type { Place } from '../errors.js'
import type { Position } from './check-template.js'

/** A text with tags, and where it stands. */
export interface Source {
  readonly text: string
  readonly file?: string | undefined
  /** The name of the option that holds the text, if it is no template. */
  readonly path?: string | undefined
  /** The line of the file that is the text's first. */
  readonly firstLine: number
  /** By how many columns its lines are indented in the file. */
  readonly indent: number
  /** What stands in front of a text that is put into another one. */
  readonly before?: string
}

/** Where in a file a text stands that is not the whole file. */
export type TextPlace = Pick<Source, 'file' | 'firstLine' | 'indent'>

/** The place in a source's file of a place in its text. */
export function placeIn(source: Source, { line, column }: Position): Place {
  return {
    ...(source.file !== undefined && { file: source.file }),
    ...(source.path !== undefined && { path: source.path }),
    line: line + source.firstLine - 1,
    column: column + 1 + source.indent,
  }
}

/** The place in a source's text of a place in its file, as an index; undefined without a line. */
export function indexIn(source: Source, { line, column }: Place): number | undefined {
  if (line === undefined) return undefined
  const lines = source.text.split('\n').slice(0, line - source.firstLine)
  const before = lines.reduce((sum, one) => sum + one.length + 1, 0)
  return before + (column ?? 1) - 1 - source.indent
}
