import type { DatasetInput } from '../model/dataset-input.js'
import type { Dataset } from '../model/dataset.js'
import type { Observation } from '../model/observation.js'

/**
 * A dataset as plain objects, from which an equal one can be made: all vintages, the latest ones last.
 *
 * @example createDataset(datasetContent(data)).size === data.size // true
 */
export function datasetContent(data: Dataset): DatasetInput {
  const observations: Observation[] = []
  for (const observation of data.observations()) observations.push(...data.vintages(observation))
  const templates = Object.fromEntries(data.templateOptionIds().map((id) => [id, data.templateOptions(id)]))
  return {
    ...(data.title !== '' && { title: data.title }),
    rounding: data.rounding,
    regions: [...data.regions.values()],
    indicators: [...data.indicators.values()],
    sources: [...data.sources.values()],
    ...(data.peerGroups.size > 0 && { peerGroups: [...data.peerGroups.values()] }),
    ...(Object.keys(templates).length > 0 && { templates }),
    observations,
  }
}
