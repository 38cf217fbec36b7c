import { describe, expect, it } from 'vitest'
import { geometryOf, type Geometry } from '../../../src/write/pdf/geometry.js'
import { paginate as deal } from '../../../src/write/pdf/paginate.js'
import type { PlacedPage, PlacedUnit } from '../../../src/write/pdf/placed-page.js'
import type { Mark } from '../../../src/write/pdf/page.js'
import {
  foot,
  keepParagraph,
  keepTogether,
  matter,
  space,
  turn,
  type Matter,
  type Unit,
} from '../../../src/write/pdf/units.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

/** A unit is known by the name of a destination in it. */
const named = (name: string): Mark => ({ kind: 'destination', name, x: 0, y: 0, of: 'artifact' })
const line = (name: string, heightPt = 10): Matter => matter(heightPt, [named(name)])
const lines = (name: string, count: number): Matter[] =>
  Array.from({ length: count }, (_, index) => line(`${name}${index + 1}`))
const nameOf = ({ unit }: PlacedUnit): string =>
  unit.marks.map((mark) => (mark.kind === 'destination' ? mark.name : '')).join('') ||
  (unit.kind === 'space' ? '_' : '?')
const names = (pages: readonly PlacedPage[]): string[] =>
  pages.map(({ units, notes }) => {
    const text = units.map(nameOf).join(' ')
    return notes.length === 0 ? text : `${text} | ${notes.map(nameOf).join(' ')}`
  })
const geometry = (areaHeightPt: number): Geometry => ({
  ...geometryOf(gongwen, 'portrait'),
  areaHeightPt,
})
const paginate = (units: readonly Unit[], heightPt: number): PlacedPage[] =>
  deal(units, geometry(heightPt), { gapPt: 2, unitsOf: (note) => [line(`note${note}`, 4)] })

describe('paginate', () => {
  it('fills pages to the last line', () => {
    expect(names(paginate(lines('a', 7), 30))).toEqual(['a1 a2 a3', 'a4 a5 a6', 'a7'])
  })

  it('takes a heading to the page of its text', () => {
    const units = [...lines('a', 2), ...keepTogether([line('heading'), line('b1')])]
    expect(names(paginate(units, 30))).toEqual(['a1 a2', 'heading b1'])
  })

  it('leaves no single line of a paragraph at the foot or the head of a page', () => {
    expect(names(paginate([...lines('a', 2), ...keepParagraph(lines('b', 4))], 30))).toEqual([
      'a1 a2',
      'b1 b2',
      'b3 b4',
    ])
    expect(names(paginate([line('a1'), ...keepParagraph(lines('b', 3))], 30))).toEqual(['a1', 'b1 b2 b3'])
  })

  it('leaves no space at the head of a page', () => {
    expect(names(paginate([...space(5), ...lines('a', 3), ...space(5), line('b1')], 30))).toEqual([
      'a1 a2 a3',
      'b1',
    ])
  })

  it('parts what is kept together but is higher than a page', () => {
    expect(names(paginate(keepTogether(lines('a', 5)), 30))).toEqual(['a1 a2 a3', 'a4 a5'])
  })

  it('repeats the head of what goes on on the next page', () => {
    const head = [line('head')]
    const rows = lines('row', 4).map((row) => ({ ...row, head, foot: [named('closed')] }))
    const pages = paginate([...keepTogether([line('head'), rows[0] as Matter]), ...rows.slice(1)], 30)
    expect(names(pages)).toEqual(['head row1 row2', 'head row3 row4'])
    expect(pages.map(({ closing }) => closing.length)).toEqual([1, 0])
  })

  it('keeps room for footnotes on the page that refers to them', () => {
    const noted = { ...line('b'), notes: [1] }
    expect(names(paginate([line('a'), noted, line('c'), line('d')], 30))).toEqual(['a b | note1', 'c d'])
    expect(names(paginate([...lines('a', 2), noted, line('c')], 30))).toEqual(['a1 a2', 'b c | note1'])
  })

  it('lets text pass a figure that does not fit, but no figure and no barrier', () => {
    const figure = (name: string, heightPt: number): Matter => ({
      ...line(name, heightPt),
      float: { kind: 'figure', gapPt: 0 },
    })
    expect(names(paginate([line('a'), figure('f', 25), ...lines('b', 3)], 30))).toEqual([
      'a b1 b2',
      'f',
      'b3',
    ])
    expect(names(paginate([line('a'), figure('f', 25), figure('g', 5), line('b')], 30))).toEqual([
      'a b',
      'f g',
    ])
    const barrier = { ...line('heading'), barrier: 'firm' as const }
    expect(names(paginate([...lines('a', 2), figure('f', 20), barrier], 30))).toEqual(['a1 a2', 'f heading'])
    const soft = { ...line('heading'), barrier: 'soft' as const }
    expect(names(paginate([line('a'), figure('f', 25), soft, line('b')], 30))).toEqual(['a heading b', 'f'])
    expect(names(paginate([...lines('a', 5), figure('f', 25), soft], 60))).toEqual([
      'a1 a2 a3 a4 a5',
      'f heading',
    ])
  })

  const floating = (name: string, heightPt: number, kind: 'figure' | 'table' = 'figure'): Matter => ({
    ...line(name, heightPt),
    float: { kind, gapPt: 0 },
  })

  it('lets a figure pass a table that does not fit, and the other way round', () => {
    const units = [...lines('a', 5), floating('table', 30, 'table'), floating('figure', 20), line('b')]
    expect(names(paginate(units, 70))).toEqual(['a1 a2 a3 a4 a5 figure', 'table b'])
  })

  it('takes the text behind a table to the heading above it', () => {
    const heading = { ...line('heading'), isHeading: true, keepWithNext: true }
    const units = [...lines('a', 3), heading, floating('table', 60, 'table'), ...lines('b', 3)]
    expect(names(paginate(units, 70))).toEqual(['a1 a2 a3 heading b1 b2 b3', 'table'])
  })

  it('makes a drawing lower where text does not fill the page, but not too low', () => {
    const shorter = (name: string): Matter => ({
      ...floating(name, 40),
      shorter: (heightPt) => floating(name, heightPt),
    })
    expect(names(paginate([...lines('a', 4), shorter('f')], 70))).toEqual(['a1 a2 a3 a4 f'])
    expect(names(paginate([...lines('a', 5), shorter('f')], 70))).toEqual(['a1 a2 a3 a4 a5', 'f'])
    expect(names(paginate([...lines('a', 4), shorter('f'), ...lines('b', 3)], 70))).toEqual([
      'a1 a2 a3 a4 b1 b2 b3',
      'f',
    ])
  })

  it('makes a drawing lower rather than let it pass a heading', () => {
    const figure: Matter = { ...floating('f', 40), shorter: (heightPt) => floating('f', heightPt) }
    const heading = { ...line('heading'), barrier: 'soft' as const }
    const units = [...lines('a', 4), figure, heading, ...lines('b', 3)]
    expect(names(paginate(units, 70))).toEqual(['a1 a2 a3 a4 f', 'heading b1 b2 b3'])
    expect(names(paginate([line('a0'), ...units], 70))).toEqual(['a0 a1 a2 a3 a4 heading b1', 'f b2 b3'])
  })

  it('parts a table of few rows rather than leave much of a page empty', () => {
    const float = { kind: 'table', gapPt: 0, rows: lines('row', 4) } as const
    const table = lines('row', 4).map((row) => ({ ...row, float }))
    expect(names(paginate([...lines('a', 4), ...keepTogether(table)], 70))).toEqual([
      'a1 a2 a3 a4 row1 row2 row3',
      'row4',
    ])
    expect(names(paginate([...lines('a', 6), ...keepTogether(table)], 70))).toEqual([
      'a1 a2 a3 a4 a5 a6',
      'row1 row2 row3 row4',
    ])
  })

  it('leaves blank between a float and what it comes to stand beside', () => {
    const figure: Matter = { ...line('f', 30), float: { kind: 'figure', gapPt: 4 } }
    expect(names(paginate([line('a', 20), figure, ...lines('b', 4)], 50))).toEqual(['a b1 b2 b3', 'f _ b4'])
  })

  it('turns pages where it is told to, blank ones only if told twice', () => {
    expect(names(paginate([turn(false), line('a'), turn(false), turn(false), line('b')], 30))).toEqual([
      'a',
      'b',
    ])
    expect(names(paginate([line('a'), turn(true), turn(true), line('b')], 30))).toEqual(['a', '', 'b'])
    expect(names(paginate([line('a'), turn(true)], 30))).toEqual(['a'])
  })

  it('puts a closing block at the foot, on a new page if there is no room', () => {
    const closing = foot(15, [named('foot')])
    const [first] = paginate([line('a'), closing], 30)
    expect(first?.units.at(-1)?.y).toBe(15)
    expect(names(paginate([...lines('a', 2), closing], 30))).toEqual(['a1 a2', 'foot'])
  })

  it('has one page for nothing', () => {
    expect(names(paginate([], 30))).toEqual([''])
  })
})
