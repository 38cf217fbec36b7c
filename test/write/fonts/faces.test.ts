import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../../src/package-root.js'
import { packagedFace, packagedFiles } from '../../../src/write/fonts/faces.js'
import { faceRoles } from '../../../src/write/theme/theme.js'

const places = '茌莘郓鄄垚淄濮'
const symbols = '℃㎡①⑳￥‰×±≥≤～∶〔〕【】■□●▲▼△↑↓→Ⅳα％，－−–—⸺…·“”‘’（）《》一、'

function charactersOfGb2312(): string[] {
  const decoder = new TextDecoder('gbk')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      if (row !== 0xd7 || cell <= 0xf9) characters.push(decoder.decode(Uint8Array.of(row, cell)))
  return characters
}

describe('packaged faces', () => {
  it.each(faceRoles)('%s has place names, symbols and all Han characters of GB2312', (role) => {
    const { font } = packagedFace(role)
    const wanted = [...places, ...symbols, ...charactersOfGb2312()]
    const lacking = wanted.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    expect(charactersOfGb2312()).toHaveLength(6763)
    expect(lacking).toEqual([])
  })

  it('are opened once for the process', () => {
    expect(packagedFace('hei').font).toBe(packagedFace('hei').font)
    expect(packagedFace('fangsong')).toBe(packagedFace('song'))
    expect(packagedFace('hei').font).not.toBe(packagedFace('kai').font)
  })

  it('stay below 25 MB, each below 7 MB, with a licence for each', () => {
    const folder = join(packageRoot(), 'fonts')
    const files = [...new Set(Object.values(packagedFiles))]
    const sizes = files.map((file) => statSync(join(folder, file)).size)
    expect(Math.max(...sizes)).toBeLessThan(7e6)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25e6)
    const licences = readdirSync(folder).filter((file) => file.startsWith('OFL-'))
    expect(licences).toHaveLength(3)
    for (const licence of licences)
      expect(readFileSync(join(folder, licence), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })

  it('carry no name that their licences reserve', () => {
    for (const role of faceRoles) {
      const { font } = packagedFace(role)
      expect(`${font.familyName} ${font.fullName} ${font.postscriptName}`).not.toMatch(/source/i)
    }
  })
})
