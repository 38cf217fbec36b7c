import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JianbaoError } from '../../../src/errors.js'
import { packagedPath } from '../../../src/write/fonts/faces.js'
import { openFace } from '../../../src/write/fonts/font-face.js'
import { readFontNames } from '../../../src/write/fonts/font-names.js'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'jianbao-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const codesOf = (path: string): string[] => {
  try {
    openFace(path)
    return []
  } catch (error) {
    if (error instanceof JianbaoError) return error.findings.map(({ code }) => code)
    throw error
  }
}

const fileOf = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('openFace', () => {
  it('refuses what is no font, or only the beginning of one', () => {
    const whole = readFileSync(packagedPath('hei'))
    expect(codesOf(join(folder, 'missing.ttf'))).toEqual(['font-not-readable'])
    expect(codesOf(folder)).toEqual(['font-not-readable'])
    expect(codesOf(fileOf('empty.ttf', ''))).toEqual(['font-not-readable'])
    expect(codesOf(fileOf('text.ttf', 'this is not a font file'))).toEqual(['font-not-readable'])
    for (const share of [0.001, 0.1, 0.5, 0.9])
      expect(codesOf(fileOf(`cut-${share}.ttf`, whole.subarray(0, Math.floor(whole.length * share))))).toEqual([
        'font-not-readable',
      ])
    expect(codesOf(fileOf('whole.ttf', whole))).toEqual([])
  })

  it('opens a file anew when it has changed', () => {
    const path = fileOf('changing.ttf', readFileSync(packagedPath('hei')))
    const first = openFace(path)
    expect(openFace(path)).toBe(first)
    fileOf('changing.ttf', readFileSync(packagedPath('kai')))
    expect(openFace(path).family).toBe('LXGW WenKai')
  })
})

describe('readFontNames', () => {
  it('gives the names of a font file and nothing for other files', () => {
    expect(readFontNames(packagedPath('hei'))[0]).toMatchObject({
      postscriptName: 'NotoSansSC-Regular',
      isRegular: true,
    })
    expect(readFontNames(packagedPath('hei'))[0]?.families).toContain('Noto Sans SC')
    expect(readFontNames(fileOf('text.otf', 'OTTO but no more'))).toEqual([])
    expect(readFontNames(fileOf('text.ttc', 'ttcf\0\0\0\0\xff\xff\xff\xff'))).toEqual([])
  })
})
