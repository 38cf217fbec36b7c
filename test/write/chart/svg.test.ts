import { expect, it } from 'vitest'
import { chartKinds, type Chart } from '../../../src/document/nodes.js'
import { chartSvg } from '../../../src/write/chart/svg.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { chartOf } from '../../fixtures/every-node.js'
import { fillTexts } from '../../helpers/fill-texts.js'
import { hostileTexts } from '../../helpers/hostile.js'
import { attributeValues, elements, textOf } from '../../helpers/markup.js'

const sample = sampleBriefing.children.find((node): node is Chart => node.type === 'chart') as Chart
const options = { widthPt: 440, theme: gongwen, language: 'zh-Hans', fontFamily: "'SimSun', serif" } as const

it('uses plain shapes alone', () => {
  const allowed = new Set(['svg', 'g', 'rect', 'line', 'text', 'title'])
  for (const { name } of elements(chartSvg(sample, options))) expect(allowed).toContain(name)
})

it('prints every figure with its fact, and no figure for a gap', () => {
  const svg = chartSvg(sample, options)
  expect(attributeValues(svg, 'data-fact')).toEqual(['f1', 'f4', 'f12', 'f13', 'f14'])
  expect(textOf(svg)).toContain('12.7')
  expect(textOf(svg)).not.toMatch(/null|NaN|undefined/)
})

it('names the unit in the language of the document', () => {
  expect(textOf(chartSvg(sample, options))).toContain('单位：%')
  expect(textOf(chartSvg(sample, { ...options, language: 'zh-Hant' }))).toContain('單位：%')
  expect(textOf(chartSvg(sample, { ...options, language: 'en' }))).toContain('Unit: %')
})

it('prints lengths with two decimals at most', () => {
  const svg = chartSvg(sample, options)
  for (const name of ['x', 'y', 'x1', 'y1', 'width', 'height', 'font-size'])
    for (const value of attributeValues(svg, name)) expect(value).toMatch(/^-?\d+(\.\d{1,2})?$/)
})

it('gives the same string twice', () => {
  expect(chartSvg(sample, options)).toBe(chartSvg(structuredClone(sample), options))
})

it.each(chartKinds)('draws a %s with nothing but shapes, twice the same, whatever its words are', (kind) => {
  const one = chartOf(kind)
  expect(chartSvg(one, options)).toBe(chartSvg(structuredClone(one), options))
  for (const hostile of [...hostileTexts, 'NUL\u0000 \ud800', 'W'.repeat(10_000), '']) {
    const svg = chartSvg(fillTexts(one, hostile), options)
    for (const { name, attributes } of elements(svg)) {
      expect(['svg', 'g', 'rect', 'line', 'path', 'circle', 'text', 'title']).toContain(name)
      for (const key of attributes) expect(key).not.toMatch(/^(?:href|style|on.*)$/)
    }
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  }
})

it('starts and ends the dashes, slices and marks of the SVG where the scene has them', () => {
  const line = chartSvg(chartOf('line'), options)
  expect(line.match(/<path d="M[\d. ]+L[\d. ]+" fill="none"/g)).toHaveLength(2)
  expect(line.match(/<circle/g)).toHaveLength(4)
  const pie = chartSvg(chartOf('pie'), options)
  expect(pie.match(/A[\d.]+ [\d.]+ 0 [01] 1 /g)).toHaveLength(3)
  expect(pie.match(/ 0 1 1 /g)).toHaveLength(1)
  expect(pie).toContain('<title>比重 第二产业 57.5%</title>')
})

it.each([...hostileTexts, 'NUL\u0000 \ud800 \uffff'])(
  'stays well-formed with %j in every place',
  (hostile) => {
    const svg = chartSvg(
      {
        ...sample,
        unit: hostile,
        categories: sample.categories.map(() => hostile),
        series: sample.series.map(({ points }) => ({
          name: hostile,
          points: points.map((point) => point && { ...point, text: hostile, factId: hostile }),
        })),
      },
      { ...options, fontFamily: hostile },
    )
    const allowed = new Set(['svg', 'g', 'rect', 'line', 'text', 'title'])
    for (const { name, attributes } of elements(svg)) {
      expect(allowed).toContain(name)
      for (const key of attributes) expect(key).not.toMatch(/^(?:href|style|on.*)$/)
    }
    expect(svg).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  },
)
