import type { Archive } from './archive.js'
import { readXml } from './xml.js'

export interface Relation {
  readonly id: string
  /** The last word of its type's address, which the transitional and the strict standard share. */
  readonly type: string
  readonly target: string
}

/** The parts of the package that a part leads to; those of the package itself for an empty name. */
export function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = relationsPart(part)
  if (!archive.has(name)) return []
  const relations: Relation[] = []
  readXml(archive, name, {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolved(folder, Target),
      })
    },
  })
  return relations
}

/** The name of the part that holds a part's relations. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
