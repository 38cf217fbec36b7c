import { expect, it } from 'vitest'
import { identifier, inLanguage, namesSchema } from '../../src/model/identifier.js'

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

it.each([
  ['zh-Hant-TW', '平臺'],
  ['zh-Hant-HK', '平台'],
  ['zh-Hant', '平台'],
  ['zh-Hans', undefined],
] as const)('finds the name for %s', (language, name) => {
  const names = namesSchema.parse({ 'zh-Hant': '平台', 'zh-Hant-TW': '平臺', en: 'platforms' })
  expect(inLanguage(names, language)).toBe(name)
  expect(inLanguage(undefined, language)).toBeUndefined()
})

it('does not take the name of one place for the other', () => {
  expect(inLanguage({ 'zh-Hant-TW': '平臺' }, 'zh-Hant-HK')).toBeUndefined()
  expect(inLanguage({ 'zh-Hant-TW': '平臺' }, 'zh-Hant')).toBeUndefined()
})
