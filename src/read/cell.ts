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
    case 'figure':
      return text
    case 'list':
      return listOf(text)
    case 'members':
      return text === 'unknown' || text === '未知' ? 'unknown' : listOf(text)
    case 'flag':
      return flags.get(text.toLowerCase()) ?? text
    case 'integer':
      return /^\d{1,9}$/.test(text) ? Number(text) : text
  }
}

/** The entries between bars; `\|` is a bar and `\\` a backslash within an entry. */
function listOf(text: string): string[] {
  if (!text.includes('\\')) return trimmed(text.split('|'))
  const entries = ['']
  for (const [step] of text.matchAll(/\\[|\\]|[^]/g)) {
    if (step === '|') entries.push('')
    else entries.push(`${entries.pop() ?? ''}${step === '\\|' ? '|' : step === '\\\\' ? '\\' : step}`)
  }
  return trimmed(entries)
}

function trimmed(entries: readonly string[]): string[] {
  return entries.map((entry) => entry.trim()).filter(Boolean)
}

/** A list as a cell holds it. */
export function listText(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]/g, (mark) => `\\${mark}`)).join('|')
}
