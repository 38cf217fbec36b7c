export { brief, type BriefRequest, type Briefing, type SaveOptions } from './briefing.js'
export { openDataset } from './read/folder.js'
export { createDataset, Dataset } from './model/dataset.js'
export type { DatasetInput } from './model/dataset-input.js'
export type { PrintedFact } from './printed-fact.js'
export { derive } from './derive/derive.js'
export type { Absent, Derived, Fact, FactRequest, Formula } from './derive/fact.js'
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
export { packagedTemplates, type PackagedTemplate } from './template/load.js'
export type { Document, Language } from './document/nodes.js'
export type { Format, Substitution, Written } from './write/writer.js'
export { formatFindings, JianbaoError, type Finding, type Place } from './errors.js'
