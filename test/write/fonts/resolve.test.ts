import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JianbaoError } from '../../../src/errors.js'
import { packagedPath } from '../../../src/write/fonts/faces.js'
import { resolveFaces } from '../../../src/write/fonts/resolve.js'
import { findInstalledFace, fontFolders } from '../../../src/write/fonts/system-fonts.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import type { Theme } from '../../../src/write/theme/theme.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
  mkdirSync(join(folder, 'deeper'))
  copyFileSync(packagedPath('kai'), join(folder, 'deeper', 'kai.ttf'))
  writeFileSync(join(folder, 'broken.ttf'), 'no font')
})
afterAll(() => rmSync(folder, { recursive: true }))

const wanting = (eastAsia: string): Theme => ({
  ...gongwen,
  faces: { ...gongwen.faces, fangsong: { ...gongwen.faces.fangsong, eastAsia, system: [] } },
})

describe('resolveFaces', () => {
  it('takes the packaged faces and says what they stand in for', () => {
    const { faceOf, substitutions } = resolveFaces({ theme: gongwen })
    expect(faceOf('fangsong').family).toBe('Noto Serif SC')
    expect(substitutions).toContainEqual({ role: 'fangsong', wanted: '仿宋', used: 'Noto Serif SC' })
    expect(substitutions).toHaveLength(5)
  })

  it('puts the file of the user first', () => {
    const { faceOf, substitutions } = resolveFaces({
      theme: wanting('LXGW WenKai'),
      fonts: { fangsong: packagedPath('kai') },
    })
    expect(faceOf('fangsong').family).toBe('LXGW WenKai')
    expect(substitutions.map(({ role }) => role)).not.toContain('fangsong')
  })

  it('looks for installed faces only when asked to', () => {
    const theme = wanting('LXGW WenKai')
    expect(resolveFaces({ theme }, [folder]).faceOf('fangsong').family).toBe('Noto Serif SC')
    const { faceOf, substitutions } = resolveFaces({ theme, systemFonts: true }, [folder])
    expect(faceOf('fangsong').family).toBe('LXGW WenKai')
    expect(substitutions.map(({ role }) => role)).not.toContain('fangsong')
  })

  it('reports every font file that cannot be read', () => {
    const fonts = { hei: join(folder, 'broken.ttf'), kai: join(folder, 'missing.ttf') }
    let thrown: unknown
    try {
      resolveFaces({ theme: gongwen, fonts })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(JianbaoError)
    expect((thrown as JianbaoError).findings.map(({ code }) => code)).toEqual([
      'font-not-readable',
      'font-not-readable',
    ])
    expect((thrown as JianbaoError).message).toContain('broken.ttf')
    expect((thrown as JianbaoError).message).toContain('missing.ttf')
  })
})

describe('installed faces', () => {
  it('are found by family, deeper folders included, missing folders passed over', () => {
    expect(findInstalledFace(['nothing', 'LXGW WenKai'], [join(folder, 'none'), folder])?.path).toBe(
      join(folder, 'deeper', 'kai.ttf'),
    )
    expect(findInstalledFace(['nothing'], [folder])).toBeUndefined()
  })

  it('are looked for where each system keeps them', () => {
    expect(fontFolders('linux', {})).toContain('/usr/share/fonts')
    expect(fontFolders('darwin', {})).toContain('/System/Library/Fonts')
    expect(fontFolders('win32', { WINDIR: 'D:\\Win' })[0]).toContain('D:\\Win')
  })
})
