import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Opens a Word file in LibreOffice and saves it again, `times` times over. */
export function resaved(docx: Uint8Array, times = 1): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-resave-'))
  try {
    let bytes = docx
    for (let time = 0; time < times; time += 1) {
      writeFileSync(join(folder, 'a.docx'), bytes)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const output = join(folder, 'out')
      const parameters = ['--headless', profile, '--convert-to', 'docx', '--outdir', output]
      spawnSync('soffice', [...parameters, join(folder, 'a.docx')], { timeout: 50_000 })
      bytes = readFileSync(join(output, 'a.docx'))
    }
    return bytes
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
