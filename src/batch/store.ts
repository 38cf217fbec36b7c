import type { StoredFile } from './job.js'

/** Where results are put: a folder, or an object store through the same three calls. */
export interface ResultStore {
  /** Puts a file so that it is either wholly there or not at all, in place of an older one. */
  put(name: string, bytes: Uint8Array): Promise<void>
  /** What lies under a name; undefined if nothing does. */
  stat(name: string): Promise<StoredFile | undefined>
  remove(name: string): Promise<void>
}
