import type { InterfaceLanguage } from '../../errors.js'
import { editedMessages } from '../../messages/edited.js'
import { proofreadingMessages, proofreadingWords } from '../../messages/proofreading.js'
import { editedSources } from '../edited/edited-rules.js'
import type { AuditReport } from './audit.js'
import type { FindingCode, TextFinding } from './finding.js'
import type { RuleCode, TextVerdict } from './rule.js'
import { rules } from './rules/index.js'

const levels: Readonly<Record<TextVerdict, 'error' | 'warning' | 'note' | 'none'>> = {
  contradiction: 'error',
  doubtful: 'warning',
  'within-rounding': 'note',
  'not-assessable': 'none',
}

const sources: Readonly<Record<FindingCode, string>> = {
  ...editedSources,
  ...(Object.fromEntries(Object.values(rules).map(({ code, source }) => [code, source])) as Record<
    RuleCode,
    string
  >),
}

export interface SarifOptions {
  readonly language?: InterfaceLanguage
  /** Version of the tool, for the log. */
  readonly version?: string
}

type Json = Readonly<Record<string, unknown>>

/**
 * The report as a SARIF 2.1.0 log, as editors and code hosts read it.
 *
 * @example JSON.stringify(auditSarif(audit('产值从3.2亿元增至10.8亿元，增长了3.4倍。'), { language: 'zh' }))
 */
export function auditSarif({ findings }: AuditReport, { language = 'zh', version }: SarifOptions = {}): Json {
  const used = [...new Set(findings.map(({ code }) => code))].sort()
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jianbao',
            ...(version !== undefined && { version }),
            rules: used.map((code) => ({
              id: code,
              shortDescription: { text: { ...proofreadingMessages, ...editedMessages }[code][language] },
              help: { text: sources[code] },
            })),
          },
        },
        language: language === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, used.indexOf(finding.code))),
      },
    ],
  }
}

function resultOf(finding: TextFinding, ruleIndex: number): Json {
  const { code, verdict, message, arithmetic, suggestion, related } = finding
  const text = [message, arithmetic, suggestion].filter(Boolean).join('\n')
  return {
    ruleId: code,
    ruleIndex,
    level: levels[verdict],
    ...(verdict === 'not-assessable' && { kind: 'review' }),
    message: { text },
    locations: [locationOf(finding)],
    ...(related.length > 0 && { relatedLocations: distinct(related.map(locationOf)) }),
  }
}

/** The standard has no location twice among the related ones. */
function distinct(locations: readonly Json[]): readonly Json[] {
  return [...new Map(locations.map((one) => [JSON.stringify(one), one])).values()]
}

type Located = Pick<TextFinding, 'quote' | 'offset' | 'place'>

function locationOf({ quote, offset, place }: Located): Json {
  const { file, line, column, ...rest } = place
  const name = line === undefined ? proofreadingWords.place(rest).en : ''
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file ?? 'text') },
      region: {
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
        charOffset: offset,
        charLength: quote.length,
        snippet: { text: quote },
      },
    },
    ...(name !== '' && { logicalLocations: [{ fullyQualifiedName: name }] }),
  }
}

/** A path as a relative URI; a drive's letter needs the scheme. */
function uriOf(file: string): string {
  const path = file.replace(/\\/g, '/')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return /^[A-Za-z]:\//.test(path)
    ? `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
    : encoded
}
