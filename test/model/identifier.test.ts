import { expect, it } from 'vitest'
import { identifier, namesSchema } from '../../src/model/identifier.js'

it.each(['gdp', '2024-q1', '地区', 'a.b_c', 'x'])('takes %s', (id) => {
  expect(identifier.safeParse(id).success).toBe(true)
})

it.each(['', 'a b', '-a', 'a-', '.', '..', '../a', 'a/b', 'a|b', 'a@b', 'a'.repeat(81)])(
  'refuses %j',
  (id) => {
    expect(identifier.safeParse(id).success).toBe(false)
  },
)

it('wants a name in one language or more', () => {
  expect(namesSchema.safeParse({}).success).toBe(false)
  expect(namesSchema.safeParse({ en: '  ' }).success).toBe(false)
  expect(namesSchema.parse({ 'zh-Hans': ' 聊城 ' })).toEqual({ 'zh-Hans': '聊城' })
})
