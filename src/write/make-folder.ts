import * as promises from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder with those above it and gives the ones that are new, the outermost first. Node's own
 * recursive call never ends where the system says of a folder that is there that it is missing, as it
 * does below /proc.
 *
 * @throws the system's error; its code is `ENOFOLDER` where no folder can be made in one that is there
 */
export async function makeFolder(
  folder: string,
  disk: Pick<typeof promises, 'mkdir'> = promises,
): Promise<string[]> {
  const outcome = await attempt(folder, disk)
  if (outcome !== 'above missing') return outcome === 'made' ? [folder] : []
  const above = dirname(folder)
  const made = above === folder ? [] : await makeFolder(above, disk)
  const second = await attempt(folder, disk)
  if (second === 'above missing')
    throw Object.assign(new Error(`no folder can be made: ${folder}`), {
      code: 'ENOFOLDER',
      syscall: 'mkdir',
      path: folder,
    })
  return second === 'made' ? [...made, folder] : made
}

async function attempt(
  folder: string,
  disk: Pick<typeof promises, 'mkdir'>,
): Promise<'made' | 'there' | 'above missing'> {
  try {
    await disk.mkdir(folder)
    return 'made'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return 'above missing'
    // A root is there: some systems say so by another code.
    if (code === 'EEXIST' || folder === dirname(folder)) return 'there'
    throw error
  }
}
