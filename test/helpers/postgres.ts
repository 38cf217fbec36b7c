import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian keeps the server's programs, which are not on the path. */
const debianFolder = '/usr/lib/postgresql'

function findPrograms(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : []
  const folders = versions.map((version) => join(debianFolder, version, 'bin'))
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')))
  if (found !== undefined) return found
  const which = spawnSync('which', ['initdb'], { encoding: 'utf8' }).stdout.trim()
  return which === '' ? undefined : join(which, '..')
}

/** The server refuses to run as root; the user that its package makes, or nobody, takes its place. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number => {
    const found = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
    return found.status === 0 ? Number(found.stdout) : 65534
  }
  return { uid: id('-u'), gid: id('-g') }
}

const programs = process.platform === 'win32' ? undefined : findPrograms()

/** Why no server can be started here; empty if one can. */
export const postgresMissing = programs === undefined ? 'PostgreSQL (initdb, pg_ctl) is not installed' : ''

/** A PostgreSQL server of its own in a temporary folder, on a socket that nobody else sees. */
export class PostgresServer {
  readonly #folder: string

  constructor() {
    const user = serverUser()
    this.#folder = mkdtempSync(join(tmpdir(), 'jianbao-pg-'))
    if (user !== undefined) chownSync(this.#folder, user.uid, user.gid)
    this.#run('initdb', [
      '-D',
      this.#data,
      '-U',
      'test',
      '--auth=trust',
      '-E',
      'UTF8',
      '--no-sync',
      '--locale=C',
    ])
    const options = `-c listen_addresses='' -c unix_socket_directories='${this.#folder}' -c fsync=off`
    this.#run('pg_ctl', ['-D', this.#data, '-o', options, '-l', join(this.#folder, 'log'), '-w', 'start'])
  }

  get url(): string {
    return `postgres://test@/postgres?host=${encodeURIComponent(this.#folder)}`
  }

  stop(): void {
    this.#run('pg_ctl', ['-D', this.#data, '-m', 'immediate', '-w', 'stop'])
    rmSync(this.#folder, { recursive: true, force: true })
  }

  get #data(): string {
    return join(this.#folder, 'data')
  }

  #run(program: string, parameters: readonly string[]): void {
    execFileSync(join(programs ?? '', program), parameters, {
      stdio: 'ignore',
      cwd: this.#folder,
      ...serverUser(),
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    })
  }
}
