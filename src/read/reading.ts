import { finding, JianbaoError, type Finding, type Place, type Severity } from '../errors.js'
import { limits } from '../limits.js'
import type { MessageCode, MessageParameters } from '../messages/index.js'

/** Reports a fault of one file at a column (from 1) of the record at hand. */
export type ReportReading = <C extends MessageCode>(
  code: C,
  parameters: MessageParameters<C>,
  column?: number,
) => void

/** What was found wrong while reading; beyond the ceiling nothing more is kept. */
export class ReadingFindings {
  readonly #all: Finding[] = []

  get all(): readonly Finding[] {
    return this.#all
  }

  get failed(): boolean {
    return this.#all.some((one) => one.severity === 'error')
  }

  add<C extends MessageCode>(
    code: C,
    parameters: MessageParameters<C>,
    place: Place,
    severity: Severity = 'error',
  ): void {
    if (this.#all.length <= limits.findings) this.#all.push(finding(code, parameters, place, severity))
  }

  /** Reports faults of one file's or sheet's line. */
  at(file: string, line: number, sheet?: string): ReportReading {
    return (code, parameters, column) => {
      const place = { file, ...(sheet !== undefined && { sheet }), line }
      this.add(code, parameters, column === undefined ? place : { ...place, column })
    }
  }

  /** Keeps findings that were thrown by what a file is read with, at that file. */
  addThrown(error: unknown, file: string): void {
    if (!(error instanceof JianbaoError)) throw error
    for (const one of error.findings) {
      if (this.#all.length <= limits.findings) this.#all.push({ ...one, place: { file, ...one.place } })
    }
  }
}

/** In the order of files, sheets, lines and columns, and no more than the ceiling allows. */
export function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings
    .filter((one) => one.code !== 'findings-too-many')
    .sort(
      ({ place: a }, { place: b }) =>
        compareText(a.file ?? '', b.file ?? '') ||
        compareText(a.sheet ?? '', b.sheet ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
  const many = sorted.length < findings.length || sorted.length > limits.findings
  if (!many) return sorted
  return [...sorted.slice(0, limits.findings), finding('findings-too-many', { shown: limits.findings })]
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
