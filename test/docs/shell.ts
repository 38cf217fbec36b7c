import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandLine } from './document-blocks.js'
import { callHere } from './call-here.js'

export interface Ran {
  readonly code: number
  /** Standard output and standard error in their order. */
  readonly printed: string
  /** The folder in which the shell ended. */
  readonly folder: string
}

/** `jianbao` and `node` ask the test's process, in which the modules are loaded once for all commands. */
const prelude = `
ask() {
  exec 9<>/dev/tcp/127.0.0.1/$PORT
  printf '%s\\0' "$(($# + 1))" "$PWD" "$@" >&9
  local code folder
  read -r code folder <&9
  exec 9>&-
  cat "$folder/stdout"
  cat "$folder/stderr" >&2
  return "$code"
}
jianbao() { ask jianbao "$@"; }
node() { ask node "$@"; }
npx() { [ "$1" = jianbao ] || return 96; shift; jianbao "$@"; }
npm() { echo "npm is not run here: npm $*" >&2; return 96; }
ended() { [ "$1" -eq "$2" ] || { echo "exit code $1 instead of $2: $3" >&2; exit 97; }; }
`

/** Shells for the commands of documents: real bash, with the command line's own entry in this process. */
export class DocumentShell {
  readonly #server = createServer((socket) => void answer(socket))

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  stop(): void {
    this.#server.close()
  }

  /** Runs command lines one after another and stops at the first that ends otherwise than told. */
  async run(lines: readonly CommandLine[], folder: string): Promise<Ran> {
    const { port } = this.#server.address() as AddressInfo
    const end = join(mkdtempSync(join(tmpdir(), 'jianbao-shell-')), 'folder')
    const script = lines
      .map(({ code, exitCode }) => `${code}\nended $? ${exitCode} '${code.replaceAll("'", '"')}'`)
      .join('\n')
    const child = spawn('bash', ['-c', `${prelude}\n${script}\npwd > '${end}'`], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    const [code] = (await once(child, 'close')) as [number]
    return {
      code,
      printed: Buffer.concat(parts).toString(),
      folder: existsSync(end) ? readFileSync(end, 'utf8').trim() : folder,
    }
  }
}

async function answer(socket: Socket): Promise<void> {
  socket.setEncoding('utf8')
  let text = ''
  for await (const part of socket as AsyncIterable<string>) {
    text += part
    const [count, ...words] = text.split('\0')
    if (words.length <= Number(count)) continue
    const [folder = '', program = '', ...args] = words.slice(0, Number(count))
    const { code, stdout, stderr } = await callHere(folder, program, args)
    const reply = mkdtempSync(join(tmpdir(), 'jianbao-reply-'))
    writeFileSync(join(reply, 'stdout'), stdout)
    writeFileSync(join(reply, 'stderr'), stderr)
    socket.end(`${code} ${reply}\n`)
    return
  }
}
