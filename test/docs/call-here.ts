import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { format } from 'node:util'
import { expect, vi } from 'vitest'

export interface Called {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const entry = resolve('src/cli/main.ts')
let runs = 0

/** Runs `jianbao ARGS` or `node SCRIPT ARGS` in this process as if it had been started in a folder. */
export async function callHere(folder: string, program: string, args: readonly string[]): Promise<Called> {
  const stdout: string[] = []
  const stderr: string[] = []
  const { cwd, argv } = { cwd: process.cwd(), argv: process.argv }
  const listeners = process.stdout.listeners('error')
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => stdout.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => stderr.push(String(text)) > 0),
    vi.spyOn(console, 'log').mockImplementation((...values) => void stdout.push(`${format(...values)}\n`)),
  ]
  process.chdir(folder)
  process.argv = ['node', program, ...args, ...(args.includes('batch') ? inThisThread : [])]
  process.exitCode = undefined
  // Each time the entry anew; what it imports is loaded once.
  const load = (path: string): Promise<unknown> => import(`${path}?run=${(runs += 1)}`)
  try {
    if (program === 'node') {
      process.argv.splice(1, 1)
      await load(resolve(args[0] ?? ''))
    } else {
      const done = load(entry)
      if (args.includes('preview') && !args.includes('--help')) await visitPreview(() => stdout.join(''))
      await done
    }
  } catch (error) {
    stderr.push(error instanceof Error ? `${error.stack ?? error.message}\n` : String(error))
    process.exitCode = 98
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.argv = argv
    process.chdir(cwd)
    for (const one of process.stdout.listeners('error'))
      if (!listeners.includes(one)) process.stdout.off('error', one as () => void)
  }
  const code = Number(process.exitCode ?? 0)
  process.exitCode = undefined
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** Workers are threads of the built package, which `test/batch` tries; here are the sources. */
const inThisThread = ['--workers', '0']

/** A preview goes on until it is stopped: its page is asked for once. */
async function visitPreview(printed: () => string): Promise<void> {
  let url: string | undefined
  for (let tries = 0; url === undefined && tries < 400; tries += 1) {
    await wait(25)
    url = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(printed())?.[0]
  }
  if (url === undefined) return
  const state = (await (await fetch(new URL('state', url))).json()) as { readonly findings: unknown[] }
  expect(state.findings).toEqual([])
  const stop = process.listeners('SIGTERM').at(-1)
  stop?.('SIGTERM')
}
