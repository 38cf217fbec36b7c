import { traceLines } from '../../document/traces.js'
import type { WriteOptions } from '../writer.js'
import type { Tooltip } from './page.js'

/** What each figure says when it is pointed at: what it is, its formula and its sources, a line for each. */
export function createTooltips({
  tooltips,
  traces,
}: Pick<WriteOptions, 'tooltips' | 'traces'>): (factIds: readonly string[]) => Tooltip | undefined {
  if (tooltips !== true || traces === undefined) return () => undefined
  return (factIds) => {
    const lines = factIds.flatMap((id) => {
      const trace = traces.get(id)
      return trace ? [trace.name, ...traceLines(trace)] : []
    })
    return lines.length === 0 ? undefined : { text: lines.join('\n') }
  }
}
