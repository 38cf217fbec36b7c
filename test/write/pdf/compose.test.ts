import { describe, expect, it } from 'vitest'
import { createCoverage } from '../../../src/write/fonts/coverage.js'
import { resolveFaces } from '../../../src/write/fonts/resolve.js'
import type { Piece } from '../../../src/write/pdf/atoms.js'
import { composeLines, type ComposeOptions, type Line } from '../../../src/write/pdf/compose.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

const faces = resolveFaces({ theme: gongwen })
const sizePt = 10
const typeArea: ComposeOptions = {
  widthPt: 200,
  sizePt,
  indentPt: 0,
  trackingPt: 0,
  align: 'justify',
  coverage: createCoverage(faces),
}
const piece = (text: string): Piece => ({ text, role: 'song' })
const figure = (text: string): Piece => ({ text, role: 'song', isFigure: true })
const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('')
const compose = (pieces: Piece[], options: Partial<ComposeOptions> = {}): Line[] =>
  composeLines([pieces], { ...typeArea, ...options })

/** From the first character's left edge to the last one's right edge. */
const printedPt = ({ runs, startPt }: Line): number =>
  runs.reduce((end, { xPt, widthPt }) => Math.max(end, xPt + widthPt), 0) - startPt

const han = '今年以来全区上下坚持稳中求进工作总基调经济运行总体平稳发展质量稳步提升'

describe('composeLines', () => {
  it('sets as many characters in a line as fit', () => {
    expect(compose([piece(han)]).map((line) => textOf(line).length)).toEqual([20, 15])
  })

  it('keeps the first line’s indent and the tracking', () => {
    const lines = compose([piece(han)], { indentPt: 20, trackingPt: -0.5 })
    expect(lines[0]?.startPt).toBe(20)
    expect(lines.map((line) => textOf(line).length)).toEqual([19, 16])
    expect(compose([piece(han)], { trackingPt: -1.2 })[0]?.runs[0]?.text).toHaveLength(22)
  })

  it('fills every line but the last to the measure', () => {
    const lines = compose([piece('增长7.9%，比上年'.repeat(12))])
    for (const line of lines.slice(0, -1)) {
      const blankPt = /[，。）]$/.test(textOf(line)) ? sizePt / 2 : 0
      expect(printedPt(line) - blankPt).toBeCloseTo(200, 6)
    }
    expect(lines.at(-1)?.runs[0]?.spacingPt).toBe(0)
  })

  it('lets a mark hang by its blank half instead of pushing a character to the next line', () => {
    const lines = compose([piece(`${han.slice(0, 20)}，${han.slice(20)}`)])
    expect(textOf(lines[0] ?? ({ runs: [] } as never))).toBe(`${han.slice(0, 20)}，`)
    expect(printedPt(lines[0] ?? ({ runs: [] } as never))).toBeCloseTo(205, 6)
  })

  it('never begins a line with a closing mark, wherever the line ends', () => {
    for (let before = 1; before < 45; before += 1) {
      const lines = compose([piece(`${han.repeat(2).slice(0, before)}（含①期）。”${han}`)])
      for (const line of lines) {
        expect(textOf(line)).not.toMatch(/^[）。”]/)
        expect(textOf(line)).not.toMatch(/[（“①]$/)
      }
    }
  })

  it('keeps a figure whole, or at the least its digits', () => {
    for (let before = 1; before < 45; before += 1) {
      const start = han.repeat(2).slice(0, before)
      const lines = compose([piece(start), figure('1234.56亿元'), piece(han)]).map(textOf)
      expect(lines.some((line) => line.includes('1234.56'))).toBe(true)
      expect(lines.join('')).toBe(`${start}1234.56亿元${han}`)
    }
  })

  it('parts a word that no line can hold', () => {
    const word = 'https://example.org/'.repeat(6)
    const lines = compose([piece(word)], { align: 'left' })
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(textOf).join('')).toBe(word)
    for (const line of lines) expect(printedPt(line)).toBeLessThanOrEqual(200.01)
  })

  it('drops the spaces at which a line ends', () => {
    const lines = compose([piece('growth of the region '.repeat(8))], { align: 'left' })
    for (const line of lines) expect(textOf(line)).toBe(textOf(line).trim())
  })

  it('makes the lines of a title about equally long', () => {
    const lines = compose([piece(han.slice(0, 23))], { align: 'center', isBalanced: true })
    expect(lines.map((line) => textOf(line).length)).toEqual([12, 11])
    expect(lines[0]?.startPt).toBeCloseTo(40, 6)
  })

  it('gives an empty paragraph no line and a break one line each', () => {
    expect(compose([])).toEqual([])
    expect(composeLines([[piece('甲')], [piece('乙')]], typeArea).map(textOf)).toEqual(['甲', '乙'])
  })

  it('parts no word to make lines equally long', () => {
    const lines = compose([piece('Year-on-year growth (%)')], {
      align: 'center',
      isBalanced: true,
      widthPt: 75,
    })
    expect(lines.map(textOf)).toEqual(['Year-on-year', 'growth (%)'])
  })

  it('makes the spaces of Western lines as even as they can be, without parting words', () => {
    const text =
      'Industrial output above the designated size rose by 9.1% year on year, 2.3 percentage points faster than in the first half and the third fastest among the sixteen cities of the province.'
    const lines = compose([piece(text)], { stretchesSpaces: true, widthPt: 240 })
    expect(lines.map(textOf).join(' ')).toBe(text)
    for (const line of lines.slice(0, -1)) expect(printedPt(line)).toBeCloseTo(240, 6)
    const spaces = lines.slice(0, -1).map(({ runs }) => {
      const [first, second] = runs
      return (second?.xPt ?? 0) - (first?.xPt ?? 0) - (first?.widthPt ?? 0)
    })
    expect(Math.max(...spaces)).toBeLessThan(sizePt * 0.7)
    const greedy = compose([piece(text)], { align: 'left', widthPt: 240 })
    expect(greedy.length).toBe(lines.length)
  })

  it('fills a last line that would have one character from the lines before it', () => {
    const paragraph = `${han.slice(0, 30)}${han.slice(0, 31)}。`
    const lines = compose([piece(paragraph)])
    expect(lines.map(textOf).join('')).toBe(paragraph)
    expect(textOf(lines.at(-1) as Line).length).toBeGreaterThan(3)
    for (const line of lines.slice(0, -1)) expect(printedPt(line)).toBeCloseTo(200, 6)
  })
})
