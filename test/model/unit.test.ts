import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/model/decimal.js'
import { convert, parseUnit, requireUnit } from '../../src/model/unit.js'

describe('parseUnit', () => {
  it.each([
    ['亿元', 'money:CNY', '100000000', '亿', '元'],
    ['元', 'money:CNY', '1', '', '元'],
    ['万美元', 'money:USD', '10000', '万', '美元'],
    ['万亿元', 'money:CNY', '1000000000000', '万亿', '元'],
    ['万人', 'count:人', '10000', '万', '人'],
    ['万人次', 'count:人次', '10000', '万', '人次'],
    ['家次', 'count:家次', '1', '', '家次'],
    ['家', 'count:家', '1', '', '家'],
    ['平方公里', 'area', '1000000', '', '平方公里'],
    ['平方千米', 'area', '1000000', '', '平方千米'],
    ['万平方米', 'area', '10000', '万', '平方米'],
    ['立方米', 'volume', '1', '', '立方米'],
    ['千米', 'length', '1000', '', '千米'],
    ['千瓦', 'power', '1', '', '千瓦'],
    ['千瓦时', 'energy', '3600', '', '千瓦时'],
    ['亿千瓦时', 'energy', '360000000000', '亿', '千瓦时'],
    ['吨标准煤', 'energy', '29307600', '', '吨标准煤'],
    ['万吨标准煤', 'energy', '293076000000', '万', '吨标准煤'],
    ['万吨', 'mass', '10000000', '万', '吨'],
    ['千克', 'mass', '1', '', '千克'],
    ['%', 'ratio', '0.01', '', '%'],
    ['‰', 'ratio', '0.001', '', '‰'],
    ['个百分点', 'points', '1', '', '个百分点'],
    ['点', 'index', '1', '', '点'],
    ['個百分點', 'points', '1', '', '個百分點'],
    ['億元', 'money:CNY', '100000000', '億', '元'],
    ['萬億元', 'money:CNY', '1000000000000', '萬億', '元'],
    ['萬噸標準煤', 'energy', '293076000000', '萬', '噸標準煤'],
  ])('reads %s', (text, dimension, factor, multiplier, base) => {
    const unit = parseUnit(text)
    expect([unit?.dimension, unit?.factor.toFixed(), unit?.multiplier, unit?.base]).toEqual([
      dimension,
      factor,
      multiplier,
      base,
    ])
  })

  it.each([
    '',
    '万',
    '亿',
    '百分点',
    '万万元',
    '元亿',
    '亿 元',
    '亿元人民币',
    '米元',
    '/元',
    '元/',
    '元/某',
    'constructor元',
    'toString人',
    '__proto__%',
    'constructor',
    '元/'.repeat(30),
  ])('does not know %j', (text) => {
    expect(parseUnit(text)).toBeUndefined()
  })

  it('reads a quotient', () => {
    const unit = parseUnit('万元/平方米')
    expect([unit?.dimension, unit?.factor.toFixed()]).toEqual(['money:CNY/area', '10000'])
  })

  it('has a name in each script, whichever it was written in', () => {
    expect(parseUnit('億元')?.names).toEqual({
      'zh-Hans': '亿元',
      'zh-Hant': '億元',
      en: 'hundred million yuan',
    })
    expect(parseUnit('亿元')?.names).toEqual(parseUnit('億元')?.names)
    expect(parseUnit('萬元/畝')?.names['zh-Hans']).toBe('万元/亩')
    expect(parseUnit('万元/亩')?.names['zh-Hant']).toBe('萬元/畝')
  })
})

describe('convert', () => {
  const to = (value: string, from: string, unit: string): string | undefined =>
    convert(new Decimal(value), requireUnit(from), requireUnit(unit))?.toFixed()

  it.each([
    ['1.08', '亿元', '万元', '10800'],
    ['10800', '万元', '亿元', '1.08'],
    ['10800', '萬元', '亿元', '1.08'],
    ['3', '平方公里', '公顷', '300'],
    ['5.2', '‰', '%', '0.52'],
    ['1', '千瓦时', '度', '1'],
    ['1', 'MWh', '千瓦时', '1000'],
    ['1.5', '万元/平方米', '元/平方米', '15000'],
    ['25', '个基点', '个百分点', '0.25'],
    ['0.3', '个千分点', '个百分点', '0.03'],
  ])('%s %s in %s is %s', (value, from, unit, result) => {
    expect(to(value, from, unit)).toBe(result)
  })

  it.each([
    ['亿元', '万美元'],
    ['家', '户'],
    ['人', '人次'],
    ['%', '个百分点'],
    ['米', '平方米'],
    ['千瓦', '千瓦时'],
    ['元/平方米', '元'],
  ])('refuses %s in %s', (from, unit) => {
    expect(to('1', from, unit)).toBeUndefined()
  })
})
