import { cellAddress } from './cell-address.js'
import { messages, type Message, type MessageCode, type MessageParameters } from './messages/index.js'

/**
 * Where something is wrong: a file with line and column (from 1), a cell of a workbook's sheet, or a path
 * inside plain objects.
 */
export interface Place {
  readonly file?: string
  /** The name of a workbook's sheet; line and column are then its row and column. */
  readonly sheet?: string
  readonly line?: number
  readonly column?: number
  readonly path?: string
}

export type Severity = 'error' | 'warning'

/** One thing that is wrong with an input: a stable code, its place and a message in both languages. */
export interface Finding {
  readonly code: MessageCode
  readonly severity: Severity
  readonly place: Place
  readonly message: Message
}

export type InterfaceLanguage = keyof Message

/** Builds a finding from the catalogue of messages. */
export function finding<C extends MessageCode>(
  code: C,
  parameters: MessageParameters<C>,
  place: Place = {},
  severity: Severity = 'error',
): Finding {
  const message = (messages[code] as (p: MessageParameters<C>) => Message)(parameters)
  return { code, severity, place, message }
}

/** `templates/a.md.hbs:12:5`, `a.xlsx 一季度!C7`, `observations[3].value` or the empty string. */
export function formatPlace(place: Place): string {
  if (place.sheet !== undefined) {
    const sheet = /[\s!'()]/.test(place.sheet) ? `'${place.sheet.replaceAll("'", "''")}'` : place.sheet
    const cell = place.line === undefined ? '' : `!${cellAddress(place.line, place.column ?? 1)}`
    return [place.file, sheet + cell, place.path].filter(Boolean).join(' ')
  }
  const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
  return [position, place.path].filter(Boolean).join(' ')
}

/**
 * One line per finding, as a compiler prints them.
 *
 * @example formatFindings([{ severity: 'error', code: 'value-invalid', message: { en: 'no', zh: '否' }, place: { file: 'a.csv', line: 2 } }]) // 'a.csv:2: error: no [value-invalid]'
 */
export function formatFindings(findings: readonly Finding[], language: InterfaceLanguage = 'en'): string {
  const severityWords = { en: { error: 'error', warning: 'warning' }, zh: { error: '错误', warning: '提醒' } }
  return findings
    .map((one) => {
      const place = formatPlace(one.place)
      const severity = severityWords[language][one.severity]
      const separator = language === 'zh' ? '：' : ': '
      return `${place ? `${place}: ` : ''}${severity}${separator}${one.message[language]} [${one.code}]`
    })
    .join('\n')
}

/**
 * Thrown for every fault that a user can mend. It carries all findings of the input, not the first
 * alone; nothing has been written when it is thrown.
 *
 * @example
 * try { await openDataset('seeds/liaocheng') }
 * catch (error) { if (error instanceof JianbaoError) console.error(error.format('zh')) }
 */
export class JianbaoError extends Error {
  override readonly name = 'JianbaoError'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(formatFindings(findings), options)
    this.findings = findings
  }

  format(language: InterfaceLanguage): string {
    return formatFindings(this.findings, language)
  }
}

/** Throws one finding as an error. */
export function fail<C extends MessageCode>(code: C, parameters: MessageParameters<C>, place?: Place): never {
  throw new JianbaoError([finding(code, parameters, place)])
}

export function assertNone(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new JianbaoError(findings)
}

/** Takes every step and throws the findings of all that failed, so that all are told at once. */
export function allOf<T extends readonly unknown[]>(...steps: { readonly [K in keyof T]: () => T[K] }): T {
  const findings: Finding[] = []
  const results = steps.map((step) => {
    try {
      return step()
    } catch (error) {
      if (!(error instanceof JianbaoError)) throw error
      findings.push(...error.findings)
      return undefined
    }
  })
  assertNone(findings)
  return results as unknown as T
}
