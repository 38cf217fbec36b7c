import { fail } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { similar } from '../model/similar.js'

/** How regions are named for a batch. */
export const regionGrammar = 'all, level:county, group:PEER-GROUP, under:REGION, or ids with commas'

/**
 * The regions that an expression names and that have figures in a period: `all`, `level:county`,
 * `group:shandong-16`, `under:shandong`, or ids with commas (which must be there, figures or not).
 */
export function selectRegions(data: Dataset, expression: string, period: string): string[] {
  const [kind = '', name = ''] = expression.split(':')
  const filled = (ids: readonly string[]): string[] => {
    const found = ids.filter((id) => data.periodsOf(id).includes(period))
    return found.length > 0 ? found : fail('regions-empty', { expression, period })
  }
  const all = [...data.regions.keys()]
  if (expression === 'all') return filled(all)
  switch (kind) {
    case 'level':
      return filled(all.filter((id) => data.region(id).level === name))
    case 'under':
      data.region(name)
      return filled(all.filter((id) => data.isAbove(name, id)))
    case 'group': {
      const group = data.peerGroups.get(name)
      const known = data.peerGroups.keys()
      return group === undefined
        ? fail('reference-unknown', {
            field: 'regions',
            id: name,
            kind: 'peer group',
            similar: similar(name, known),
          })
        : filled(data.members(group))
    }
    default: {
      const ids = expression.split(/[,，、\s]+/).filter(Boolean)
      if (ids.length === 0 || expression.includes(':'))
        fail('regions-unreadable', { expression, grammar: regionGrammar })
      return ids.map((id) => data.region(id).id)
    }
  }
}
