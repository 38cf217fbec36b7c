import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePreview, type Preview } from '../../src/preview/server.js'
import type { PreviewSettings } from '../../src/preview/settings.js'

const settings: PreviewSettings = {
  data: 'seeds/liaocheng',
  template: 'quarterly-briefing',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
  language: 'zh-Hans',
  theme: 'gongwen',
  options: {},
}

let preview: Preview
beforeAll(async () => {
  preview = await servePreview({ readSettings: async () => settings, language: 'en' })
})
afterAll(() => preview.close())

interface Reply {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

/** The path goes out as it is, which `fetch` would tidy. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Reply> {
  const { hostname, port } = new URL(preview.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

interface State {
  readonly page?: number
  readonly selection: { readonly region: string; readonly period: string }
  readonly findings: readonly { readonly code: string }[]
}

const state = async (query = ''): Promise<State> =>
  JSON.parse((await ask(`/state${query}`)).body.toString()) as State

describe('who is answered', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1:1'])(
    'not the host %j',
    async (host) => {
      for (const path of ['/', '/state', '/events', '/briefing.pdf'])
        expect((await ask(path, { host })).status).toBeGreaterThanOrEqual(400)
    },
  )

  test('not another site, not another method', async () => {
    expect((await ask('/state', { origin: 'http://evil.example' })).status).toBe(403)
    expect((await ask('/', {}, 'POST')).status).toBe(405)
  })

  test('localhost is', async () => {
    expect((await ask('/', { host: `localhost:${new URL(preview.url).port}` })).status).toBe(200)
  })

  test('no other address of this machine listens', async () => {
    const outer = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
    for (const { address } of outer.filter(({ internal, family }) => !internal && family === 'IPv4'))
      await expect(fetch(`http://${address}:${new URL(preview.url).port}/`)).rejects.toThrow()
  })
})

describe('addresses', () => {
  test.each([
    '/../package.json',
    '/pages/../../package.json',
    '/pages/%2e%2e%2fpackage.json',
    '/pages/99999',
    '/package.json',
    '//etc/passwd',
  ])('%s leads nowhere', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test.each([
    '?theme=../own.yaml',
    '?theme=/etc/passwd',
    '?language=../../seeds',
    '?region=../x',
    '?period=x',
  ])('%s is told as a fault and opens no file', async (query) => {
    const { page, findings } = await state(query)
    expect(page).toBeUndefined()
    expect(findings[0]?.code).toMatch(/^(theme|language|region|period)-(unknown|unreadable|empty)$/)
    expect((await ask(`/briefing.pdf${query}`)).status).toBe(422)
  })

  test('another template or dataset cannot be asked for', async () => {
    expect((await state('?template=data-sheet&data=/etc')).page).toBe((await state()).page)
  })

  test('nothing is kept by the browser, and the page runs its own script alone', async () => {
    const { headers } = await ask('/')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'nonce-/)
  })
})

test.each([
  ['docx', 'PK'],
  ['pdf', '%PDF'],
])('gives the briefing as %s under its title', async (format, start) => {
  const { status, headers, body } = await ask(`/briefing.${format}?language=en`)
  expect(status).toBe(200)
  expect(body.toString('latin1').startsWith(start)).toBe(true)
  const title = encodeURIComponent('Liaocheng High-tech Zone: Economic Briefing, Q1 2024')
  expect(headers['content-disposition']).toContain(`filename*=UTF-8''${title}.${format}`)
})

test('another region is shown in a period that it has', async () => {
  const { selection } = await state('?region=liaocheng&period=1999')
  expect(selection).toMatchObject({ region: 'liaocheng', period: '2024-Q1' })
})

test('without region and period the first region and its latest period are shown', async () => {
  const { data, template, language, theme, options } = settings
  const open = { data, template, language, theme, options }
  const other = await servePreview({ readSettings: async () => open, language: 'en' })
  const answer = (await (await fetch(`${other.url}state`)).json()) as State
  expect(answer.selection.region).toBe('liaocheng')
  await other.close()
})

test('a port that is taken is told', async () => {
  const port = Number(new URL(preview.url).port)
  await expect(servePreview({ readSettings: async () => settings, language: 'en', port })).rejects.toThrow(
    'port-not-free',
  )
})

test('faults of the configuration are told, and mended ones vanish', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'jianbao-preview-')), 'jianbao.config.yaml')
  writeFileSync(file, 'region: liaocheng-hitech\n')
  let region = 'liaocheng-hitech'
  const readSettings = async (): Promise<PreviewSettings> => ({ ...settings, region })
  const other = await servePreview({ readSettings, configFile: file, language: 'en' })
  const events = await fetch(`${other.url}events`)
  const reader = events.body?.getReader()
  await reader?.read()
  region = 'nowhere'
  writeFileSync(file, 'region: nowhere\n')
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('data: changed')
  const answer = (await (await fetch(`${other.url}state`)).json()) as State
  expect(answer.findings[0]?.code).toBe('region-unknown')
  await other.close()
})
