import { expect, test } from 'vitest'
import { interfaceLanguage } from '../../src/cli/interface-language.js'

test.each([
  ['zh', { LC_ALL: 'en_US.UTF-8' }, 'en-US', 'zh'],
  [undefined, { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  [undefined, { LANG: 'C' }, 'zh-CN', 'en'],
  [undefined, {}, 'zh-CN', 'zh'],
  [undefined, {}, 'de-DE', 'en'],
] as const)('%j, %j on a system in %s: %s', (asked, environment, system, language) => {
  expect(interfaceLanguage(asked, environment, system)).toBe(language)
})
