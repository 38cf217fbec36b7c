/*
 * A site's route for downloads: GET /briefings/liaocheng-hitech/2024-Q1.docx answers with the file.
 * Dataset and template are the site's own; of the address only ids, a period and a format are taken, and
 * they are looked up in the dataset, so nothing of it ever becomes a path. Nothing is written to the disk.
 *
 *   node examples/download-route.mjs   # then open http://127.0.0.1:3000/briefings/liaocheng-hitech/2024-Q1.pdf
 */
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import Fastify from 'fastify'
import { brief, JianbaoError, openDataset } from 'jianbao'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

const text = { type: 'string', minLength: 1, maxLength: 64 }
const schema = {
  params: {
    type: 'object',
    required: ['region', 'period', 'format'],
    properties: { region: text, period: text, format: { enum: Object.keys(types) } },
  },
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: { language: { enum: ['zh-Hans', 'zh-Hant', 'en'], default: 'zh-Hans' } },
  },
}

/** The site; the dataset is opened once for all requests. */
export async function site() {
  const data = await openDataset('seeds/liaocheng')
  const app = Fastify()

  app.get('/briefings/:region/:period.:format', { schema }, async (request, reply) => {
    const { region, period, format } = request.params
    const { language } = request.query
    const briefing = brief({ data, template: 'quarterly-briefing', region, period, language })
    const bytes = Buffer.from((await briefing.write(format)).bytes)
    // The same input gives the same bytes, so browsers may keep them.
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
    reply.header('etag', etag).header('cache-control', 'no-cache')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const name = encodeURIComponent(`${briefing.document.title}.${format}`)
    return reply
      .type(types[format])
      .header('content-disposition', `attachment; filename="briefing.${format}"; filename*=UTF-8''${name}`)
      .header('x-content-type-options', 'nosniff')
      .send(bytes)
  })

  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof JianbaoError)
      return reply
        .code(400)
        .send({ findings: error.findings.map(({ code, message }) => ({ code, message })) })
    if (error.validation)
      return reply.code(400).send({ findings: [{ code: 'request', message: { en: error.message } }] })
    console.error(error)
    return reply.code(500).send({ message: 'the briefing could not be made' })
  })
  return app
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(await (await site()).listen({ port: 3000, host: '127.0.0.1' }))
