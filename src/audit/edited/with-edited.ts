import { limits } from '../../limits.js'
import type { TextAudit } from '../text/audit.js'
import type { TextFinding } from '../text/finding.js'

/**
 * A report with what was found of bound numbers. Where a bound number is told to be wrong, what the reading
 * of the text says of the same number against the dataset goes: the ledger knows it better.
 */
export function withEdited(report: TextAudit, edited: readonly TextFinding[]): TextAudit {
  const told = edited.filter(({ verdict, quote }) => verdict === 'contradiction' && quote !== '')
  const isTold = ({ code, offset, quote, place }: TextFinding): boolean =>
    code.startsWith('data-') &&
    told.some(
      (one) =>
        one.place.file === place.file &&
        one.offset < offset + quote.length &&
        offset < one.offset + one.quote.length,
    )
  const all = [...report.findings.filter((one) => !isTold(one)), ...edited]
  const files = [...new Set(all.map(({ place }) => place.file))]
  all.sort((a, b) => files.indexOf(a.place.file) - files.indexOf(b.place.file) || a.offset - b.offset)
  return {
    ...report,
    findings: all.slice(0, limits.textFindings),
    cut: report.cut || all.length > limits.textFindings,
  }
}
