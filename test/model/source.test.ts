import { expect, it } from 'vitest'
import { sourceSchema, sourceTranslation } from '../../src/model/source.js'

const source = sourceSchema.parse({
  id: 'report',
  agency: '莘县',
  title: '水利资产盘活报道',
  translations: {
    'zh-Hant': { agency: '莘縣', title: '水利資產盤活報道' },
    'zh-Hant-TW': { title: '水利資產活化報導' },
  },
})

it.each([
  ['zh-Hant', { agency: '莘縣', title: '水利資產盤活報道' }],
  ['zh-Hant-HK', { agency: '莘縣', title: '水利資產盤活報道' }],
  ['zh-Hant-TW', { agency: '莘縣', title: '水利資產活化報導' }],
  ['en', undefined],
] as const)('names a source in %s', (language, told) => {
  expect(sourceTranslation(source, language)).toEqual(told)
})
