import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** A page of headless Chromium that stays open. */
export interface ChromiumPage {
  /** The value of an expression in the page, promises awaited. */
  evaluate<T>(expression: string): Promise<T>
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>
  /** What the page shows, as PNG. */
  screenshot(): Promise<Uint8Array>
  close(): void
}

interface Answer {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

/** Opens an address in a browser that is driven through its pipe. */
export async function openPage(url: string): Promise<ChromiumPage> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-chromium-'))
  const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=1100,800']
  switches.push('--disable-background-networking', '--disable-component-update', '--disable-sync')
  const browser = spawn(
    'chromium',
    [...switches, '--remote-debugging-pipe', `--user-data-dir=${folder}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const input = browser.stdio[3] as Writable
  const waiting = new Map<number, (answer: Answer) => void>()
  let rest = ''
  ;(browser.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const answer = JSON.parse(part) as Answer
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  let count = 0
  const send = (method: string, params: object, sessionId?: unknown): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++count
      waiting.set(id, ({ result = {}, error }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error.message}`))
      })
      input.write(
        `${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`,
      )
    })
  const { targetId } = await send('Target.createTarget', { url })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const evaluate = async <T>(expression: string): Promise<T> => {
    const parameters = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await send('Runtime.evaluate', parameters, sessionId)
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return (result as { value: T }).value
  }
  return {
    evaluate,
    async until(expression) {
      for (let tries = 0; tries < 300; tries++) {
        if (await evaluate<boolean>(`Boolean(${expression})`)) return
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(
        `never true: ${expression}; the page: ${await evaluate<string>('document.body.innerText')}`,
      )
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', {}, sessionId)
      return Buffer.from(data as string, 'base64')
    },
    close() {
      browser.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
      browser.kill()
    },
  }
}
