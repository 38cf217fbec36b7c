import { fail, finding, type Finding } from '../errors.js'

/** What may stand in a pattern of file names. */
export const patternSlots = ['region', 'regionId', 'period', 'template', 'language'] as const
export type PatternSlot = (typeof patternSlots)[number]

export const defaultPattern = '{regionId}-{period}-{template}'

/**
 * Fills a pattern such as `{region}/{period}-{template}` and makes it a name that every system takes;
 * a slash makes folders. Throws `pattern-slot-unknown` for a slot that is none.
 */
export function fileNameOf(pattern: string, slots: Readonly<Record<PatternSlot, string>>): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const known = patternSlots.find((one) => one === slot)
    if (known === undefined) fail('pattern-slot-unknown', { slot, known: patternSlots.join(', ') })
    return slots[known].replaceAll('/', '_')
  })
  return safePath(filled)
}

/** A path below a folder: each part a safe name, none that climbs out of it. */
export function safePath(text: string): string {
  return text
    .split('/')
    .map(safeName)
    .filter((part) => part !== '')
    .join('/')
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** Most file systems take 255 bytes; an extension and Chinese letters of three bytes each need room. */
const mostCharacters = 80

/** A name without what Windows, macOS or Linux refuse, and that no folder climbs with. */
export function safeName(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...safe].slice(0, mostCharacters).join('').trimEnd()
  return reserved.test(short) ? `${short}_` : short
}

/** Names that more than one report would take, as file systems that ignore case see them. */
export function checkUnique(names: readonly string[]): Finding[] {
  const seen = new Map<string, number>()
  for (const name of names) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1)
  return [...seen].flatMap(([name, count]) =>
    count > 1 ? [finding('file-name-repeated', { name, count })] : [],
  )
}
