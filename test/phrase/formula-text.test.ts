import { describe, expect, it } from 'vitest'
import { parseUnit } from '../../src/model/unit.js'
import { en } from '../../src/phrase/en.js'
import { amountIn, formulaIn, unitIn } from '../../src/phrase/formula-text.js'
import { zhHans } from '../../src/phrase/zh-hans.js'
import { zhHantHk } from '../../src/phrase/zh-hant-hk.js'
import { zhHantTw } from '../../src/phrase/zh-hant-tw.js'

describe('formulas in a document’s language', () => {
  it.each([
    ['7.9% − 6.0% = 1.9个百分点', '7.9% − 6.0% = 1.9 percentage points'],
    ['1.890% − 2.8% ≈ -0.910个百分点', '1.890% − 2.8% ≈ -0.910 percentage points'],
    ['2890百万美元 ÷ 2750百万美元 ≈ 1.05倍', 'US$2.89 billion ÷ US$2.75 billion ≈ 1.05 times'],
    [
      '(2949425.1million USD ÷ 2894707.0million USD − 1) × 100 ≈ 1.890%',
      '(US$2.9494251 trillion ÷ US$2.8947070 trillion − 1) × 100 ≈ 1.890%',
    ],
    ['30—60天', '30–60 days'],
    ['2024-Q1 7.9%, 2023-Q1 6.1%', '2024-Q1 7.9%, 2023-Q1 6.1%'],
    ['1 + 5 of 8 above 1.890% = 6', '1 + 5 of 8 above 1.890% = 6'],
    ['2.5万元/人 (zone2)', 'RMB 25,000 per person (zone2)'],
    ['2024年的8个地区', '2024年的8个地区'],
  ])('tells %s in English', (text, expected) => {
    expect(formulaIn(en, text)).toBe(expected)
    expect(formulaIn(en, expected)).toBe(expected)
  })

  it('tells them in traditional characters, and leaves simplified ones as they are', () => {
    const text = '7.9% − 6.0% = 1.9个百分点, 3.2亿元 ÷ 2.0亿元 = 1.6倍'
    expect(formulaIn(zhHans, text)).toBe(text)
    expect(formulaIn(zhHantHk, text)).toBe('7.9% − 6.0% = 1.9個百分點, 3.2億元 ÷ 2.0億元 = 1.6倍')
    expect(formulaIn(zhHans, '3.5million USD')).toBe('3.5百万美元')
  })
})

describe('English units of currencies and counts', () => {
  it.each([
    ['million yuan', '5.2百万元', '5.2百萬元', 'RMB 5.2 million'],
    ['10,000 yuan', '5.2万元', '5.2萬元', 'RMB 52,000'],
    ['100 million yuan', '5.2亿元', '5.2億元', 'RMB 520 million'],
    ['billion yuan', '5.2十亿元', '5.2十億元', 'RMB 5.2 billion'],
    ['RMB 100 million', '5.2亿元', '5.2億元', 'RMB 520 million'],
    ['RMB', '5.2元', '5.2元', 'RMB 5.2'],
    ['million HK$', '5.2百万港元', '5.2百萬港元', 'HK$5.2 million'],
    ['NT$ million', '新台币5.2百万元', '新台幣5.2百萬元', 'NT$5.2 million'],
    ['million EUR', '5.2百万欧元', '5.2百萬歐元', '€5.2 million'],
    ['million GBP', '5.2百万英镑', '5.2百萬英鎊', '£5.2 million'],
    ['10,000 persons', '5.2万人', '5.2萬人', '52,000 people'],
    ['thousands of households', '5.2千户', '5.2千戶', '5,200 households'],
    ['million tonnes', '5.2百万吨', '5.2百萬公噸', '5.2 million tonnes'],
    ['100 million kWh', '5.2亿千瓦时', '5.2億千瓦時', '520 million kWh'],
    ['percent', '5.2%', '5.2%', '5.2%'],
  ])('%s prints in all phrasebooks', (text, hans, hant, english) => {
    const unit = parseUnit(text)
    expect(unit, text).toBeDefined()
    const formula = `5.2${unit?.id ?? ''}`
    expect([zhHans, zhHantHk, en].map((book) => formulaIn(book, formula))).toEqual([hans, hant, english])
    expect(formulaIn(zhHantTw, formula)).toMatch(/^(?:新臺幣)?5\.2/)
  })

  it.each(['million', 'dollars', 'million bananas', '10,000', 'yuan yuan', ''])(
    'does not know %j',
    (text) => {
      expect(parseUnit(text)).toBeUndefined()
    },
  )

  it.each(['万元', '百万美元', '个百分点', '万人', '亿千瓦时', '倍', '平方公里'])(
    'reads back what a ledger calls %s',
    (id) => {
      const unit = parseUnit(id)
      if (unit === undefined) throw new Error(id)
      const name = unitIn(en, unit)
      expect(name).not.toMatch(/\p{Script=Han}/u)
      if (id !== '倍')
        expect(parseUnit(name)).toMatchObject({ dimension: unit.dimension, factor: unit.factor })
      expect(amountIn('5', name)).toBe(`5 ${name}`)
    },
  )
})
