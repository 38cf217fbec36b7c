import { alike as same, both } from './directed.js'
import type { Directed, Said } from './phrasebook.js'

/** Said the same way whatever its sign: as it opens, as it follows, and without its period of comparison. */
export const alike = (opening: string, following: string, bare?: Said): Directed =>
  same(both(opening, following), bare)
