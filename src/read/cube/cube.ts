import type { Place } from '../../errors.js'

/** One value of a cube: the codes of its dimensions and attributes, by component. */
export interface CubeRecord {
  readonly codes: ReadonlyMap<string, string>
  /** Plain text of the value; null if there is none. */
  readonly value: string | null
  readonly place: Place
}

/** A statistical cube: its values, and what its codes are called. */
export interface Cube {
  readonly components: readonly string[]
  readonly records: readonly CubeRecord[]
  label(component: string, code: string): string | undefined
}
