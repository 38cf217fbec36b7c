import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import type { Finding } from '../../src/errors.js'

type Files = Record<string, string | Uint8Array>

/** A small dataset without a fault. */
export const soundFiles = {
  'dataset.yaml': 'title: 示例\nsources:\n  - { id: s, agency: 统计局, title: 月报 }\n',
  'regions.csv': 'id,level,parent,name\ncity,prefecture,,某市\ncounty,county,city,某县\n',
  'indicators.csv': 'id,name,unit\ngdp,地区生产总值,亿元\n',
  'observations.csv': 'region,indicator,period,value,source\ncounty,gdp,2024-Q1,25.70,s\n',
} as const satisfies Files

const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

/** A folder with the sound files, some of them changed, added or (null) left out. */
export async function folderWith(changes: Record<string, string | Uint8Array | null> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-'))
  folders.push(folder)
  for (const [name, content] of Object.entries({ ...soundFiles, ...changes })) {
    if (content === null) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** `observations.csv:2:4 value-invalid`, with the folder left out. */
export function briefly(findings: readonly Finding[], folder: string): string[] {
  return findings.map(({ code, place }) => {
    const file = place.file?.slice(folder.length + 1)
    return `${[file, place.line, place.column].filter((part) => part !== undefined).join(':')} ${code}`
  })
}
