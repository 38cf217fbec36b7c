/*
 * What uses nothing of Node's, and so runs in a browser: from a dataset to facts and sentences, and from
 * texts to claims. Files, templates and documents are in `jianbao` itself.
 */
export { createDataset, Dataset } from './model/dataset.js'
export type { DatasetInput } from './model/dataset-input.js'
export { derive } from './derive/derive.js'
export type { Absent, Derived, Fact, FactRequest, Formula } from './derive/fact.js'
export { sentence, type Sentence, type SentenceRequest } from './phrase/sentence.js'
export { readClaims, type ReadClaimsOptions } from './audit/claims/read-claims.js'
export type { Claim, ClaimKind } from './audit/claims/claim.js'
export { auditDataset, type AuditOptions, type DatasetAudit } from './audit/dataset/audit.js'
export { audit, type AuditReport, type TextAuditOptions } from './audit/text/audit.js'
export type { DocumentText, TableText, TextPlace } from './audit/text/document-text.js'
export { auditReportJsonSchema, type TextFinding } from './audit/text/finding.js'
export type { RuleCode, RuleGroup, TextVerdict } from './audit/text/rule.js'
export { auditRules, type AuditRule } from './audit/text/rule-list.js'
export { auditSarif } from './audit/text/sarif.js'
export {
  parsePeriod,
  periodSequence,
  previousPeriod,
  samePeriodLastYear,
  type Period,
} from './model/period.js'
export type { Region, RegionInput } from './model/region.js'
export type { Indicator, IndicatorInput } from './model/indicator.js'
export type { Observation, ObservationInput } from './model/observation.js'
export type { PeerGroup, PeerGroupInput } from './model/peer-group.js'
export type { Source, SourceInput } from './model/source.js'
export { parseUnit, type Unit } from './model/unit.js'
export type { RoundingMode } from './model/rounding.js'
export type { Language } from './document/languages.js'
export { formatFindings, JianbaoError, type Finding, type Place } from './errors.js'
