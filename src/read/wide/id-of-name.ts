import type { Named, NameIndex } from './name-index.js'
import { plainLabel } from './plain-label.js'

/** The id of what a name stands for, if it is one of its kind only; else the text itself, as an id. */
export function idOfName(text: string, kind: Named['kind'], names: NameIndex): string {
  const found = names.find(plainLabel(text)).filter((one) => one.kind === kind)
  return found.length === 1 && found[0] !== undefined ? found[0].id : text
}
