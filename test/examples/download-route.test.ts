import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { paragraphs, runText } from '../helpers/docx-parts.js'

let app: FastifyInstance
beforeAll(async () => {
  const { site } = await import('../../examples/download-route.mjs')
  app = await site()
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })

describe('a download', () => {
  test.each([
    ['docx', /^application\/vnd\.openxmlformats/, 'PK'],
    ['pdf', /^application\/pdf$/, '%PDF'],
    ['html', /^text\/html; charset=utf-8$/, '<!do'],
    ['md', /^text\/markdown; charset=utf-8$/, '# '],
  ])('%s', async (format, type, begins) => {
    const { statusCode, headers, rawPayload } = await get(`/briefings/liaocheng-hitech/2024-Q1.${format}`)
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toMatch(type)
    expect(Number(headers['content-length'])).toBe(rawPayload.length)
    expect(headers['x-content-type-options']).toBe('nosniff')
    const name = encodeURIComponent(`聊城高新区2024年一季度经济运行简报.${format}`)
    expect(headers['content-disposition']).toBe(
      `attachment; filename="briefing.${format}"; filename*=UTF-8''${name}`,
    )
    expect(rawPayload.subarray(0, begins.length).toString()).toBe(begins)
  })

  test('speaks the language asked for', async () => {
    const { rawPayload } = await get('/briefings/liaocheng-hitech/2024-Q1.docx?language=en')
    expect(paragraphs(rawPayload).map(runText).join('\n')).toContain('7.9% year on year')
  })

  test('is not sent again to a browser that has it', async () => {
    const url = '/briefings/liaocheng-hitech/2024-Q1.md'
    const etag = String((await get(url)).headers.etag)
    expect((await get(url, { 'if-none-match': etag })).statusCode).toBe(304)
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })
})

describe('what cannot be made is refused with its findings', () => {
  test.each([
    ['a region', '/briefings/liaocheng-hitek/2024-Q1.pdf', 400, 'region-unknown'],
    ['a period', '/briefings/liaocheng-hitech/2024-Q9.pdf', 400, 'period-unreadable'],
    ['a period without figures', '/briefings/liaocheng-hitech/1999.pdf', 400, 'period-empty'],
    ['a format', '/briefings/liaocheng-hitech/2024-Q1.exe', 400, 'request'],
    ['a language', '/briefings/liaocheng-hitech/2024-Q1.pdf?language=fr', 400, 'request'],
    ['a path', '/briefings/..%2F..%2Fetc%2Fpasswd/2024-Q1.pdf', 400, 'region-unknown'],
    ['a name of objects', '/briefings/__proto__/2024-Q1.md', 400, 'region-unknown'],
    ['a long name', `/briefings/${'a'.repeat(80)}/2024-Q1.md`, 400, 'request'],
  ])('%s', async (_, url, status, code) => {
    const { statusCode, body } = await get(url)
    expect(statusCode).toBe(status)
    const { findings } = JSON.parse(body) as { findings: { code: string }[] }
    expect(findings.map((one) => one.code)).toContain(code)
    expect(body).not.toContain(process.cwd())
  })

  test.each(['/briefings/a/b/c.pdf', '/briefings/..', '/seeds/liaocheng/dataset.yaml'])(
    '%s is no route',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404)
    },
  )
})
