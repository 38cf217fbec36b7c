import { describe, expect, it } from 'vitest'
import { finding } from '../../../src/errors.js'
import { createCoverage } from '../../../src/write/fonts/coverage.js'
import { packagedFace } from '../../../src/write/fonts/faces.js'
import type { FontFace } from '../../../src/write/fonts/font-face.js'
import { resolveFaces } from '../../../src/write/fonts/resolve.js'
import type { FaceRole } from '../../../src/write/theme/theme.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

const faces = resolveFaces({ theme: gongwen })
/** A face that knows Latin only. */
const latinOnly = ((): FontFace => {
  const face = packagedFace('hei')
  const font = Object.create(face.font) as typeof face.font
  font.hasGlyphForCodePoint = (codePoint) => codePoint < 0x2000
  return { ...face, font }
})()
const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('')

describe('coverage', () => {
  it('keeps a text that its own face has in one run', () => {
    const runs = createCoverage(faces).runs('茌平、莘县：增长25.7%——“压舱石”①℃', 'song')
    expect(runs).toHaveLength(1)
    expect(runs[0]?.face).toBe(packagedFace('song'))
  })

  it.each(['song', 'hei', 'kai', 'xiaobiaosong'] as const)('has units and places of Hong Kong and Taiwan in %s', (role) => {
    const coverage = createCoverage(faces)
    const runs = coverage.runs('43.5萬瓩，鰂魚涌、赤鱲角、鴨脷洲、烏坵、草湳、茄苳', role)
    expect(runs.every(({ face }) => face === runs[0]?.face)).toBe(true)
    expect(coverage.findings()).toEqual([])
  })

  it('takes another face for what the own one lacks, and leaves the text as it is', () => {
    const lacking = { ...faces, faceOf: (role: FaceRole) => (role === 'song' ? latinOnly : faces.faceOf(role)) }
    const coverage = createCoverage(lacking)
    const runs = coverage.runs('GDP增长7%', 'song')
    expect(runs.map(({ text }) => text)).toEqual(['GDP', '增长', '7%'])
    expect(runs[1]?.face).toBe(packagedFace('song'))
    expect(coverage.findings()).toEqual([])
  })

  it('sets quotation marks of 楷体 as wide as Chinese ones', () => {
    const runs = createCoverage(faces).runs('工业“压舱石”作用', 'kai')
    expect(textOf(runs)).toBe('工业“压舱石”作用')
    for (const { text, face } of runs) if (/[“”]/.test(text)) expect(face).toBe(packagedFace('song'))
  })

  it('names each character that no face has once, with its neighbours', () => {
    const coverage = createCoverage(faces)
    coverage.runs('前面的文字\u{1F600}后面的文字', 'song')
    coverage.runs('又一次\u{1F600}和\u{2A6A5}', 'hei')
    expect(coverage.findings()).toEqual([
      finding('character-without-face', {
        character: '\u{1F600}',
        codePoint: 'U+1F600',
        context: '前面的文字\u{1F600}后面的文字',
      }),
      finding('character-without-face', {
        character: '\u{2A6A5}',
        codePoint: 'U+2A6A5',
        context: '又一次\u{1F600}和\u{2A6A5}',
      }),
    ])
  })

  it('prints nothing for joiners and selectors', () => {
    const coverage = createCoverage(faces)
    expect(textOf(coverage.runs('a\u200bb\ufeff中\ufe0f\u2060', 'song'))).toBe('ab中')
    expect(coverage.findings()).toEqual([])
  })

  it('finds one face for texts that cannot be split', () => {
    const coverage = createCoverage({ ...faces, faceOf: (role: FaceRole) => (role === 'song' ? latinOnly : faces.faceOf(role)) })
    expect(coverage.faceFor(['7.9', '亿元'], 'song')).toBe(packagedFace('song'))
    expect(coverage.findings()).toEqual([])
    coverage.faceFor(['亿元\u{1F600}'], 'hei')
    expect(coverage.findings().map(({ code }) => code)).toEqual(['character-without-face'])
  })
})
