import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extendTheme } from '../../../src/write/theme/extend.js'
import type { ThemeExtension } from '../../../src/write/theme/extension.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { loadTheme } from '../../../src/write/theme/load.js'
import { report } from '../../../src/write/theme/report.js'
import { findingsOf } from '../../helpers/brief-text.js'
import { greyPng } from '../../helpers/png.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-theme-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
let count = 0
function themeFile(content: string | Uint8Array, end = 'yaml'): string {
  const file = join(folder, `theme-${count++}.${end}`)
  writeFileSync(file, content)
  return file
}
const faultsOf = (step: () => unknown): string[] =>
  findingsOf(step).map(
    ({ code, place }) => `${code} ${place.path ?? `${place.line ?? ''}:${place.column ?? ''}`}`,
  )

describe('an extension', () => {
  it('changes what it names and nothing else', () => {
    const mine = extendTheme(report, { styles: { title: { sizePt: 26 } }, page: { marginMm: { left: 30 } } })
    expect(mine.styles.title).toEqual({ ...report.styles.title, sizePt: 26 })
    expect(mine.page).toEqual({ ...report.page, marginMm: { ...report.page.marginMm, left: 30 } })
    expect({ ...mine, styles: report.styles, page: report.page }).toEqual(report)
    expect(extendTheme(gongwen, {})).toEqual(gongwen)
  })

  it('takes a colour with or without its mark, and carries the accent to all that has it', () => {
    const mine = extendTheme(report, {
      colors: { accent: '#8b1a1a' },
      styles: { heading1: { color: '333333' } },
    })
    expect(mine.colors.accent).toBe('8B1A1A')
    expect(mine.table.headFill).toBe('8B1A1A')
    expect(mine.chart.colors[0]).toBe('8B1A1A')
    expect(mine.styles.cardFigure.color).toBe('8B1A1A')
    expect(mine.styles.heading1.color).toBe('333333')
    expect(mine.styles.body).toEqual(report.styles.body)
  })

  it('puts a family given by name before those of the base', () => {
    const { hei } = extendTheme(report, { faces: { hei: '思源黑体' } }).faces
    expect(hei).toMatchObject({ eastAsia: '思源黑体', latin: '思源黑体' })
    expect(hei.css.slice(0, 2)).toEqual(['思源黑体', report.faces.hei.css[0]])
    const latin = extendTheme(report, { faces: { song: { latin: 'Georgia' } } }).faces.song
    expect(latin).toEqual({ ...report.faces.song, latin: 'Georgia' })
  })

  it('keeps the user’s own face in every language', () => {
    const mine = extendTheme(report, { faces: { hei: '思源黑体' } })
    for (const language of ['zh-Hant-HK', 'zh-Hant-TW', 'en'] as const) {
      expect(themeIn(language, mine).faces.hei).toEqual(mine.faces.hei)
      expect(themeIn(language, mine).faces.song).toEqual(themeIn(language, report).faces.song)
    }
  })

  it('may be extended again', () => {
    const twice = extendTheme(extendTheme(gongwen, { name: '甲', titleBlock: 'band' }), {
      chart: { heightMm: 60 },
    })
    expect(twice).toMatchObject({ name: '甲', titleBlock: 'band', chart: { heightMm: 60, role: 'song' } })
  })

  it('tells all its faults at once, each with its path', () => {
    const wrong = {
      colors: { accent: 'blue', onAccent: 123456, border: '000000' },
      styles: { titel: {}, title: { sizePt: '22', align: 'middle', linePt: -1 } },
      faces: { hei: 7 },
      chart: { colors: [] },
      paper: 'A3',
    } as unknown as ThemeExtension
    expect(faultsOf(() => extendTheme(report, wrong)).sort()).toEqual(
      [
        'field-unknown colors.border',
        'field-unknown paper',
        'field-unknown styles.titel',
        'theme-field chart.colors',
        'theme-field colors.accent',
        'theme-field colors.onAccent',
        'theme-field faces.hei',
        'theme-field styles.title.align',
        'theme-field styles.title.linePt',
        'theme-field styles.title.sizePt',
      ].sort(),
    )
    const [unknown] = findingsOf(() => extendTheme(report, { page: { width: 1 } } as never))
    expect(unknown?.message.en).toContain('accepted: widthMm, heightMm, marginMm')
    const [color] = findingsOf(() => extendTheme(report, { colors: { accent: 'blue' } }))
    expect(color?.message.zh).toBe('colors.accent：应为六位十六进制颜色，如 "1F4E79"')
  })

  it('refuses margins that leave no room', () => {
    expect(faultsOf(() => extendTheme(report, { page: { marginMm: { left: 100, right: 90 } } }))).toEqual([
      'theme-type-area page',
    ])
  })
})

describe('a logo', () => {
  const sizeOf = (png: Uint8Array, given: { widthMm?: number; heightMm?: number } = {}): number[] => {
    const { logo } = extendTheme(report, { logo: { png, ...given } })
    return [logo?.widthMm ?? 0, logo?.heightMm ?? 0].map((mm) => Math.floor(mm * 100 + 0.5) / 100)
  }

  it('has the size that the file says, at most 60 × 18 mm', () => {
    expect(sizeOf(greyPng(100, 50, 10_000))).toEqual([10, 5])
    expect(sizeOf(greyPng(48, 24))).toEqual([12.7, 6.35])
    expect(sizeOf(greyPng(2000, 100))).toEqual([60, 3])
    expect(sizeOf(greyPng(500, 500))).toEqual([18, 18])
  })

  it('keeps its proportions where one length is given', () => {
    expect(sizeOf(greyPng(100, 50), { widthMm: 30 })).toEqual([30, 15])
    expect(sizeOf(greyPng(100, 50), { heightMm: 10 })).toEqual([20, 10])
    expect(sizeOf(greyPng(100, 50), { widthMm: 30, heightMm: 10 })).toEqual([30, 10])
  })

  it.each([
    ['no picture', new TextEncoder().encode('<svg/>')],
    ['an empty file', new Uint8Array()],
    ['a cut picture', greyPng(10, 10).slice(0, 60)],
    ['a picture without size', greyPng(0, 10)],
  ])('is refused if it is %s', (_, png) => {
    expect(faultsOf(() => extendTheme(report, { logo: { png } }))).toEqual(['theme-logo-not-png logo'])
  })
})

describe('a theme file', () => {
  it('extends the theme it names, report if none, and reads a logo beside it', () => {
    writeFileSync(join(folder, 'emblem.png'), greyPng(100, 50))
    const file = themeFile(
      'extends: gongwen\nname: 本局\ncolors: { accent: "8B1A1A" }\nlogo: { file: emblem.png, heightMm: 12, alternative: 局徽 }\n',
    )
    expect(loadTheme(file)).toMatchObject({
      name: '本局',
      colors: { accent: '8B1A1A' },
      logo: { widthMm: 24, heightMm: 12, alternative: '局徽' },
      page: gongwen.page,
    })
    expect(loadTheme(themeFile('{"titleBlock": "plain"}', 'json'))).toEqual({
      ...report,
      titleBlock: 'plain',
    })
  })

  it('is told apart from a name', () => {
    expect(loadTheme('report')).toBe(report)
    const [fault] = findingsOf(() => loadTheme('reprot'))
    expect(fault?.code).toBe('theme-unknown')
    expect(fault?.message.en).toContain('known: gongwen, report')
  })

  it('has the line and column of every fault', () => {
    const file = themeFile(
      'extends: letter\ncolors:\n  accent: 112233\n  soft: "EEE"\nstyles:\n  body: { sizePt: 300, colour: "000000" }\nlogo: { file: none.png }\n',
    )
    expect(faultsOf(() => loadTheme(file)).sort()).toEqual(
      [
        'theme-field 1:1',
        'theme-field 3:3',
        'theme-field 4:3',
        'theme-field 6:11',
        'field-unknown 6:24',
        'theme-file-unreadable 7:9',
      ].sort(),
    )
    for (const { place } of findingsOf(() => loadTheme(file))) expect(place.file).toBe(file)
  })

  it.each([
    ['a list', '- 1\n', ['theme-not-mapping 1:1']],
    ['nothing', '', ['theme-not-mapping 1:1']],
    ['broken', 'a: [1\nb: 2\n', ['yaml-syntax 2:1']],
    ['a logo without a path', 'logo: { widthMm: 3 }\n', ['theme-field 1:1']],
  ])('is refused if it is %s', (_, content, faults) => {
    expect(faultsOf(() => loadTheme(themeFile(content)))).toEqual(expect.arrayContaining(faults))
  })

  it('is refused if it cannot be read', () => {
    expect(faultsOf(() => loadTheme(join(folder, 'none.yaml')))).toEqual(['theme-file-unreadable :'])
    expect(faultsOf(() => loadTheme(themeFile(new Uint8Array([0xff, 0xfe, 0]))))).toEqual([
      'theme-file-unreadable :',
    ])
    const huge = themeFile(`# ${'x'.repeat(5_000_000)}\n`)
    expect(faultsOf(() => loadTheme(huge))).toEqual(['theme-file-unreadable :'])
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (let level = 0; level < 8; level += 1)
      bomb.push(
        `${String.fromCharCode(98 + level)}: &${String.fromCharCode(98 + level)} [${Array.from({ length: 9 }, () => `*${String.fromCharCode(97 + level)}`).join(',')}]`,
      )
    expect(faultsOf(() => loadTheme(themeFile(bomb.join('\n')))).length).toBeGreaterThan(0)
  })
})
