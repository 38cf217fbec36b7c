import type { InterfaceLanguage } from '../../errors.js'
import { proofreadingWords, verdictWord } from '../../messages/proofreading.js'
import { limits } from '../../limits.js'
import type { TextAudit } from './audit.js'
import type { TextFinding } from './finding.js'
import { quoteInLine } from './quote-in-line.js'

/**
 * A report for people: one finding after the other with its place, what is wrong, the calculation and what
 * to do, and a line that sums up.
 */
export function auditText(report: TextAudit, language: InterfaceLanguage): string {
  const { findings, figures, cut } = report
  const count = (verdict: TextFinding['verdict']): number =>
    findings.filter((one) => one.verdict === verdict).length
  const lines = findings.flatMap((one) => linesOf(one, language))
  if (cut) lines.push(proofreadingWords.more({ shown: limits.textFindings })[language])
  const summary = { contradictions: count('contradiction'), doubtful: count('doubtful'), figures }
  lines.push(proofreadingWords.summary(summary)[language])
  return lines.join('\n')
}

/** A finding beside its place: what is wrong, the calculation, what it is held against, what to do. */
export function findingLines(finding: TextFinding, language: InterfaceLanguage): string[] {
  return linesOf({ ...finding, place: storyOnly(finding.place) }, language)
}

/** A finding with its place: what is wrong, the calculation, what it is held against, what to do. */
export function linesOf(finding: TextFinding, language: InterfaceLanguage): string[] {
  const { code, verdict, quote, message, arithmetic, suggestion, related } = finding
  const [open, close, colon] = language === 'zh' ? ['“', '”', '：'] : ['“', '”', ': ']
  const say = (head: string, text: string): string => `    ${head}${colon}${text}`
  const words = proofreadingWords
  const quoteOf = (text: string): string => open + quoteInLine(text) + close
  return [
    `${headOf(finding.place, language, colon)}${verdictWord(verdict)[language]}${colon}${quoteOf(quote)} ${message} [${code}]`,
    ...(arithmetic === '' ? [] : [say(words.arithmetic[language], arithmetic)]),
    ...related.map((one) =>
      say(words.related[language], `${placeText(one.place, language)} ${quoteOf(one.quote)}`),
    ),
    ...(suggestion === '' ? [] : [say(words.suggestion[language], suggestion)]),
  ]
}

function storyOnly({ story }: TextFinding['place']): TextFinding['place'] {
  return story === undefined ? {} : { story }
}

function headOf(place: TextFinding['place'], language: InterfaceLanguage, colon: string): string {
  const text = placeText(place, language)
  return text === '' ? '' : text + colon
}

/** `report.txt:12:5`, or page and paragraph where there are no lines. */
export function placeText({ file, ...place }: TextFinding['place'], language: InterfaceLanguage): string {
  const position = proofreadingWords.place(place)[language]
  const isLine = place.line !== undefined
  return [file, position].filter((part) => part !== undefined && part !== '').join(isLine ? ':' : ' ')
}
