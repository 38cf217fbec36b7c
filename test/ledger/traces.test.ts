import { expect, test } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Fact } from '../../src/derive/fact.js'
import { tracesOf } from '../../src/ledger/traces.js'
import { parsePeriod } from '../../src/model/period.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { zhHans } from '../../src/phrase/zh-hans.js'

const data = await openDataset('seeds/china-provinces')
const language = { book: zhHans }

function rank(): Fact {
  const period = parsePeriod('2023')
  if (period === undefined) throw new Error('2023 is a period')
  const fact = derive(data, {
    measure: 'rank',
    of: 'level',
    region: data.region('shandong'),
    indicator: data.indicator('gdp'),
    period,
  })
  if (fact.kind !== 'fact') throw new Error(fact.reason.en)
  return fact
}

test('a trace says what, how and from where, and so do those of its inputs', () => {
  const fact = rank()
  const traces = tracesOf([fact], data, language)
  const trace = traces.get(fact.id)
  expect(trace).toMatchObject({ value: '3', unit: '', moreInputs: 0, words: '优于本地区的同类地区数加 1' })
  expect(trace?.name).toBe('山东省 2023 地区生产总值')
  expect(trace?.inputs).toHaveLength(31)
  for (const id of trace?.inputs ?? [])
    expect(traces.get(id)).toMatchObject({ id, words: '来源公布数', sources: [expect.stringMatching(/./)] })
})

test('of many inputs the first are told, and how many more there are', () => {
  const fact = rank()
  const many = { ...fact, inputs: [...fact.inputs, ...fact.inputs] }
  const trace = tracesOf([many], data, language).get(fact.id)
  expect(trace?.inputs).toHaveLength(40)
  expect(trace?.moreInputs).toBe(22)
})

test('of another figure nothing is known', () => {
  expect(tracesOf([rank()], data, language).get('a/b/2023/level')).toBeUndefined()
})
