import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/document/languages.js'
import { sampleBriefing } from '../../src/sample.js'
import type { ThemeName } from '../../src/write/theme/themes.js'

/** A page whose picture is kept, by template, language and theme; pages count from 1. */
export interface GoldenPage {
  readonly id: string
  readonly language: Language
  readonly theme: ThemeName
  readonly page: number
}

export const goldenPages: readonly GoldenPage[] = [
  { id: 'quarterly-briefing', language: 'zh-Hans', theme: 'gongwen', page: 1 },
  { id: 'official-report', language: 'zh-Hans', theme: 'gongwen', page: 1 },
  { id: 'data-sheet', language: 'zh-Hant-HK', theme: 'report', page: 1 },
  { id: 'ranking-bulletin', language: 'en', theme: 'report', page: 1 },
]

export const goldenFolder = fileURLToPath(new URL('../write/golden', import.meta.url))
export const goldenPath = ({ id, language, theme, page }: GoldenPage): string =>
  join(goldenFolder, `${id}.${language}.${theme}.${page}.png`)
/** Which poppler drew the pictures: another draws the edges of letters otherwise. */
export const popplerPath = join(goldenFolder, 'poppler.txt')

const dpi = 50

/** `22.12.0`; empty where it is not installed. */
export function popplerVersion(): string {
  const { stderr } = spawnSync('pdftoppm', ['-v'], { encoding: 'utf8' })
  return /version (\S+)/.exec(stderr ?? '')?.[1] ?? ''
}

/** Draws the page from a sample written now, as a grey PNG. */
export async function drawPage({ id, language, theme, page }: GoldenPage): Promise<Buffer> {
  const { bytes } = await (await sampleBriefing(id, language)).write('pdf', { theme })
  const folder = mkdtempSync(join(tmpdir(), 'golden-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    const place = ['-f', String(page), '-l', String(page), '-singlefile']
    const { status, stderr } = spawnSync('pdftoppm', [
      ...['-r', String(dpi), '-gray', '-png', ...place],
      ...[join(folder, 'a.pdf'), join(folder, 'a')],
    ])
    if (status !== 0) throw new Error(stderr.toString())
    return readFileSync(join(folder, 'a.png'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
