import { randomBytes } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { makeFolder } from '../write/make-folder.js'
import { digestOf } from './digest.js'
import type { ResultStore } from './store.js'

/** The calls to the disk that a batch makes. */
export type Disk = Pick<
  typeof promises,
  'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'truncate'
>

/** Not what the journal's name begins with. */
const asideMark = '.jianbao-aside-'

/** A folder as a store: files are written aside, flushed and renamed, so that none is ever half there. */
export function folderStore(folder: string, disk: Disk = promises): ResultStore {
  return {
    async put(name, bytes) {
      await writeWhole(join(folder, name), bytes, disk)
    },
    async stat(name) {
      const bytes = await readIfThere(join(folder, name), disk)
      return bytes && { name, bytes: bytes.length, sha256: digestOf(bytes) }
    },
    async remove(name) {
      await disk.rm(join(folder, name), { force: true })
    },
  }
}

/** Writes a file so that a crash at any moment leaves the old one or the new one, whole. */
export async function writeWhole(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const folder = dirname(path)
  await makeFolder(resolve(folder), disk)
  const aside = join(folder, `${asideMark}${randomBytes(6).toString('hex')}`)
  try {
    const file = await disk.open(aside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(aside, path)
  } catch (error) {
    await disk.rm(aside, { force: true }).catch(() => undefined)
    throw error
  }
}

/** A file's bytes; undefined if it is not there. */
export async function readIfThere(path: string, disk: Disk): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Removes what a killed run left half written. */
export async function removeAsides(folder: string, disk: Disk): Promise<void> {
  const names = await disk.readdir(folder, { recursive: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    const last = name.split(/[\\/]/).at(-1) ?? ''
    if (last.startsWith(asideMark)) await disk.rm(join(folder, name), { force: true })
  }
}
