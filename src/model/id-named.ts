import type { Indicator } from './indicator.js'
import type { Region } from './region.js'

/** The id of a region or an indicator that was called by one of its names: 西河县 for `b`. */
export function idNamed(all: ReadonlyMap<string, Region | Indicator>, name: string): string | undefined {
  for (const { id, names, shortNames = {}, aliases } of all.values()) {
    if ([...Object.values(names), ...Object.values(shortNames), ...aliases].includes(name)) return id
  }
  return undefined
}
