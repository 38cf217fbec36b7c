import { createDataset, type Dataset } from '../../../src/model/dataset.js'
import { datasetContent } from '../../../src/save/dataset-content.js'

const signed = new Set(['growth', 'gap', 'point-change', 'increment'])
type Observation = ReturnType<typeof datasetContent>['observations'][number]

/** The same dataset some time later: every other change has turned, ranks and values have moved. */
export function movedDataset(
  data: Dataset,
  move: (one: Observation, index: number) => string | null,
): Dataset {
  const content = datasetContent(data)
  const observations = content.observations.map((one, index) => {
    const isNumber = typeof one.value === 'string' && /^-?\d+(?:\.\d+)?$/.test(one.value)
    return isNumber ? { ...one, value: move(one, index) } : one
  })
  return createDataset({ ...content, observations })
}

/** Turns the sign of what tells a change, moves ranks by one place, adds one in the last decimal to the rest. */
export function turned({ measure, value }: Observation): string {
  const text = String(value)
  if (measure !== undefined && signed.has(measure)) return text.startsWith('-') ? text.slice(1) : `-${text}`
  if (measure === 'rank') return text === '1' ? '2' : '1'
  return text.replace(/\d(?=\D*$)/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)))
}
