import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fail, formatPlace, JianbaoError, type Finding, type InterfaceLanguage } from '../errors.js'
import { previewPage } from './page.js'
import { PreviewSession, type Shown } from './session.js'
import type { PreviewSettings } from './settings.js'
import { Watch } from './watch.js'
import { watchedPaths } from './watched-paths.js'

export interface PreviewRequest {
  /** Reads the settings, at the start and after each change. */
  readonly readSettings: () => Promise<PreviewSettings>
  /** The configuration's file, which is watched with the others. */
  readonly configFile?: string
  /** 0 or absent for any port that is free. */
  readonly port?: number
  /** Language of the page around the briefing, and of what is wrong. */
  readonly language: InterfaceLanguage
}

export interface Preview {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a briefing as a page on the loopback address alone, made anew when its data, template, content, theme
 * or configuration change.
 *
 * @throws JianbaoError for settings that cannot be read, and `port-not-free`
 */
export async function servePreview({
  readSettings,
  configFile,
  port = 0,
  language,
}: PreviewRequest): Promise<Preview> {
  const session = new PreviewSession(await readSettings(), readSettings)
  const listeners = new Set<ServerResponse>()
  const watch = new Watch(() => {
    void session.changed().finally(() => {
      watch.set(paths())
      for (const one of listeners) one.write('data: changed\n\n')
    })
  })
  const paths = (): string[] => [
    ...watchedPaths(session.settings),
    ...(configFile === undefined ? [] : [configFile]),
  ]
  watch.set(paths())
  const server = createServer((request, response) => {
    answer(request, response, { session, listeners, language }).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain', String(error))
      else response.destroy()
    })
  })
  const address = await listen(server, port)
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        watch.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  }).catch((error: unknown) =>
    fail('port-not-free', { port, reason: (error as NodeJS.ErrnoException).code ?? String(error) }),
  )
}

interface Serving {
  readonly session: PreviewSession
  readonly listeners: Set<ServerResponse>
  readonly language: InterfaceLanguage
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const { session, listeners, language } = serving
  if (!isFromHere(request)) {
    send(response, 403, 'text/plain', 'This preview answers 127.0.0.1 and localhost alone.\n')
    return
  }
  if (request.method !== 'GET') {
    send(response, 405, 'text/plain', 'GET alone is answered.\n')
    return
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const page = /^\/pages\/(\d{1,9})$/.exec(pathname)
  if (pathname === '/') {
    const nonce = randomBytes(16).toString('base64')
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
    send(response, 200, 'text/html', previewPage(nonce, language), { 'Content-Security-Policy': policy })
  } else if (pathname === '/state') {
    send(response, 200, 'application/json', JSON.stringify(told(await session.show(searchParams), language)))
  } else if (pathname === '/events') {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' })
    response.write(': open\n\n')
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  } else if (pathname === '/briefing.docx' || pathname === '/briefing.pdf') {
    await sendFile(response, pathname === '/briefing.docx' ? 'docx' : 'pdf', searchParams, serving)
  } else {
    const bytes = page === null ? undefined : session.page(Number(page[1]))
    if (bytes === undefined) send(response, 404, 'text/plain', 'There is no such page.\n')
    else send(response, 200, 'text/html', bytes, { 'Content-Security-Policy': "frame-ancestors 'self'" })
  }
}

/** A page of another site whose name was made to lead here still sends its own name. */
function isFromHere({ headers: { host, origin }, socket }: IncomingMessage): boolean {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort ?? ''}`)
  return (
    hosts.some((one) => host === one) &&
    (origin === undefined || hosts.some((one) => origin === `http://${one}`))
  )
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

async function sendFile(
  response: ServerResponse,
  format: 'docx' | 'pdf',
  asked: URLSearchParams,
  { session, language }: Serving,
): Promise<void> {
  try {
    const { bytes, title } = await session.file(asked, format)
    const name = encodeURIComponent(`${title || 'briefing'}.${format}`).replace(/['()*]/g, percent)
    const disposition = `attachment; filename="briefing.${format}"; filename*=UTF-8''${name}`
    send(response, 200, types[format], bytes, { 'Content-Disposition': disposition })
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    send(response, 422, 'text/plain', `${error.format(language)}\n`)
  }
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

function told({ findings, ...shown }: Shown, language: InterfaceLanguage): object {
  const each = ({ place, message, code, severity }: Finding): object => ({
    place: formatPlace(place),
    message: message[language],
    code,
    severity,
  })
  return { ...shown, findings: findings.map(each) }
}

const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  const isText = type.startsWith('text/') || type === 'application/json'
  response.writeHead(status, {
    ...headers,
    'Content-Type': isText ? `${type}; charset=utf-8` : type,
    ...more,
  })
  response.end(body)
}
