import { randomBytes } from 'node:crypto'
import { copyFile, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { assertNone, finding, type Finding } from '../errors.js'
import { systemReason } from '../messages/system-reason.js'
import { makeFolder } from './make-folder.js'

export interface Output {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file on its way: written aside, and the copy of what it replaces, if anything. */
interface Aside {
  readonly path: string
  readonly next: string
  readonly before: string
  readonly replaces: boolean
}

/**
 * Writes files so that each is either wholly there or as it was before: all are first written aside
 * and flushed, then renamed. If one cannot be written, all are as they were.
 *
 * @throws JianbaoError `output-not-writable` for every path that cannot be written.
 */
export async function saveFiles(outputs: readonly Output[]): Promise<void> {
  const asides: Aside[] = []
  const newFolders: string[] = []
  const findings: Finding[] = []
  for (const { path, bytes } of outputs) {
    try {
      newFolders.push(...(await makeFolder(resolve(dirname(path)))))
      const replaces = await isReplaceable(path)
      const hidden = join(dirname(path), `.jianbao-${randomBytes(6).toString('hex')}`)
      const aside = { path, next: `${hidden}.new`, before: `${hidden}.old`, replaces }
      asides.push(aside)
      await writeFlushed(aside.next, bytes)
      if (replaces) await copyFile(path, aside.before)
    } catch (error) {
      findings.push(notWritable(path, error))
    }
  }
  if (findings.length === 0) findings.push(...(await replaceAll(asides)))
  await Promise.all(
    asides.flatMap(({ next, before }) => [next, before].map((file) => rm(file, { force: true }))),
  )
  if (findings.length > 0) {
    for (const folder of newFolders.reverse()) await rmdir(folder).catch(() => undefined)
  }
  assertNone(findings)
}

/** Renames all, or none: what was replaced before one failed is put back. */
async function replaceAll(asides: readonly Aside[]): Promise<Finding[]> {
  for (const [index, { path, next }] of asides.entries()) {
    try {
      await rename(next, path)
    } catch (error) {
      for (const done of asides.slice(0, index).reverse()) {
        await (done.replaces ? rename(done.before, done.path) : rm(done.path))
      }
      return [notWritable(path, error)]
    }
  }
  return []
}

async function isReplaceable(path: string): Promise<boolean> {
  const there = await stat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
  if (there?.isDirectory() === true) throw Object.assign(new Error(path), { code: 'EISDIR' })
  return there !== undefined
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function notWritable(path: string, error: unknown): Finding {
  const { code = '', message } = error as NodeJS.ErrnoException
  // Its folder has been made: the system takes no new files there.
  const told = code === 'ENOENT' ? 'ENOFOLDER' : code
  return finding('output-not-writable', { path, reason: systemReason(told, message) })
}
