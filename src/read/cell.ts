import type { CellKind } from './columns.js'

const flags = new Map<string, boolean>([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['否', false],
  ['0', false],
])

/** The value of a cell that is not empty. Text that does not fit stays text, for the model to refuse. */
export function cellValue(text: string, kind: CellKind): unknown {
  switch (kind) {
    case 'text':
    case 'nullable':
      return text
    case 'list':
      return text
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean)
    case 'flag':
      return flags.get(text.toLowerCase()) ?? text
    case 'integer':
      return /^\d{1,9}$/.test(text) ? Number(text) : text
  }
}
