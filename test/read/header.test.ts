import { describe, expect, it } from 'vitest'
import { tableColumns } from '../../src/read/columns.js'
import { readHeader } from '../../src/read/header.js'

function read(
  cells: string[],
  table: keyof typeof tableColumns = 'observations',
): {
  names: (string | undefined)[] | undefined
  faults: [string, unknown, number | undefined][]
} {
  const faults: [string, unknown, number | undefined][] = []
  const header = readHeader(cells, tableColumns[table], (code, parameters, column) =>
    faults.push([code, parameters, column]),
  )
  return { names: header?.map((column) => column?.name), faults }
}

describe('readHeader', () => {
  it('takes columns in any order, in either language', () => {
    const { names, faults } = read(['来源', '数值', 'Period', ' 地区 ', '指标', '备注', '单位'])
    expect(names).toEqual(['source', 'value', 'period', 'region', 'indicator', 'note', 'unit'])
    expect(faults).toEqual([])
  })

  it('reads 名称 and 简称 of a catalogue', () => {
    expect(read(['编号', '名称', '简称', '单位', '英文名称'], 'indicators').names).toEqual([
      'id',
      'name',
      'short_name',
      'unit',
      'name_en',
    ])
  })

  it('ignores empty columns at the end', () => {
    expect(read(['region', 'indicator', 'period', 'value', 'source', '', '']).faults).toEqual([])
  })

  it('names close columns for an unknown one', () => {
    const { faults } = read(['region', 'indicator', 'period', 'value', 'sorce', 'source'])
    expect(faults).toEqual([['column-unknown', expect.objectContaining({ similar: 'source' }), 5]])
  })

  it('refuses the same column under two headings', () => {
    const { faults } = read(['region', 'indicator', 'period', 'value', 'source', '来源'])
    expect(faults).toEqual([['column-duplicate', { column: '来源', name: 'source', first: 5 }, 6]])
  })

  it('tells each column that is missing', () => {
    const { names, faults } = read(['region', 'indicator', 'value'])
    expect(names).toBeUndefined()
    expect(faults.map(([code, parameters]) => [code, (parameters as { column: string }).column])).toEqual([
      ['column-missing', 'period'],
      ['column-missing', 'source'],
    ])
  })

  it('needs a name in one language only', () => {
    expect(read(['id', 'level', 'name_en'], 'regions').faults).toEqual([])
    expect(read(['id', 'level'], 'regions').faults.map(([code]) => code)).toEqual(['column-missing'])
  })

  it('says so if the cells are separated by something else', () => {
    expect(read(['region;indicator;period']).faults.map(([code]) => code)).toEqual(['csv-separator'])
  })

  it.each(['__proto__', 'constructor', 'toString'])('does not know a column %s', (heading) => {
    const { faults } = read(['region', 'indicator', 'period', 'value', 'source', heading])
    expect(faults.map(([code]) => code)).toEqual(['column-unknown'])
  })

  it('has no heading twice in a table', () => {
    for (const { columns } of Object.values(tableColumns)) {
      const headings = columns.flatMap(({ name, aliases }) => [name, ...aliases])
      expect(new Set(headings).size).toBe(headings.length)
    }
  })
})
