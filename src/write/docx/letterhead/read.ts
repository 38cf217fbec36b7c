import { readFile } from 'node:fs/promises'
import { fail } from '../../../errors.js'

/** The bytes of a letterhead, and what it is called in messages. */
export async function readLetterhead(
  letterhead: string | Uint8Array,
): Promise<{ bytes: Uint8Array; file: string }> {
  if (typeof letterhead !== 'string') return { bytes: letterhead, file: 'letterhead.docx' }
  try {
    return { bytes: await readFile(letterhead), file: letterhead }
  } catch (error) {
    const { message } = error as Error
    return fail('letterhead-not-readable', { reason: { en: message, zh: message } }, { file: letterhead })
  }
}
