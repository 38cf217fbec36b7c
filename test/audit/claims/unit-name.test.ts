import { expect, test } from 'vitest'
import { currencyUnits } from '../../../src/audit/claims/en/currencies.js'
import { unitRows } from '../../../src/audit/claims/en/unit-behind.js'
import { englishUnit } from '../../../src/audit/claims/en/unit-name.js'

test.each([...new Set([...unitRows.map(([unit]) => unit), ...currencyUnits])])(
  '%s has an English name',
  (unit) => {
    expect(englishUnit(unit)).not.toMatch(/[\u4e00-\u9fff]/)
  },
)

test.each([
  ['%', '%'],
  ['十亿元', ' billion yuan'],
  ['万亿卢比', ' trillion rupees'],
  ['十万公顷', ' lakh hectares'],
  ['千瓦时', ' kWh'],
  ['微克/立方米', ' micrograms per cubic metre'],
  ['元/人', ' yuan per person'],
  ['百万', ' million'],
])('%s is printed as “%s”', (unit, printed) => {
  expect(englishUnit(unit)).toBe(printed)
})
