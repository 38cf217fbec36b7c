import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { format } from 'node:util'
import { expect } from 'vitest'

export interface Called {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const entry = resolve('src/cli/main.ts')
let runs = 0

/** Runs `jianbao ARGS` or `node SCRIPT` in this process as if it had been started in a folder. */
export async function callHere(folder: string, program: string, args: readonly string[]): Promise<Called> {
  const stdout: string[] = []
  const stderr: string[] = []
  const { cwd, argv, log } = { cwd: process.cwd(), argv: process.argv, log: console.log }
  const writers = [
    process.stdout.write.bind(process.stdout),
    process.stderr.write.bind(process.stderr),
  ] as const
  const listeners = process.stdout.listeners('error')
  process.chdir(folder)
  process.argv = ['node', program, ...args, ...(args.includes('batch') ? inThisThread : [])]
  process.exitCode = undefined
  process.stdout.write = (text) => stdout.push(String(text)) > 0
  process.stderr.write = (text) => stderr.push(String(text)) > 0
  console.log = (...values: unknown[]) => void stdout.push(`${format(...values)}\n`)
  try {
    // Each time the entry anew; what it imports is loaded once.
    if (program === 'node') await import(`${resolve(folder, args[0] ?? '')}?run=${(runs += 1)}`)
    else {
      const done = import(`${entry}?run=${(runs += 1)}`)
      if (args.includes('preview') && !args.includes('--help')) await visitPreview(() => stdout.join(''))
      await done
    }
  } catch (error) {
    stderr.push(error instanceof Error ? `${error.stack ?? error.message}\n` : String(error))
    process.exitCode = 98
  } finally {
    ;[process.stdout.write, process.stderr.write] = writers
    console.log = log
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
  for (let tries = 0; url === undefined && tries < 200; tries += 1) {
    await wait(25)
    url = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(printed())?.[0]
  }
  if (url === undefined) return
  const state = (await (await fetch(new URL('state', url))).json()) as { readonly findings: unknown[] }
  expect(state.findings).toEqual([])
  const stop = process.listeners('SIGTERM').at(-1)
  stop?.('SIGTERM')
}
