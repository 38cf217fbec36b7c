import { expect, test } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'
import { simplifyText } from '../../../src/audit/claims/script.js'
import { inWritingOf } from '../../../src/audit/text/writing.js'
import { readDocument } from '../../../src/audit/text/reading.js'
import { proofreadingAdvice } from '../../../src/messages/proofreading.js'

const suggestionsTo = (text: string): string[] => audit(text).findings.map((one) => one.suggestion)

test.each([
  ['企业从120家增加到480家，增长了4倍。', '应为“3倍”'],
  ['企業由120家增加到480家，增長了4倍。', '應為「3倍」'],
  ['高技術產業投資佔全部投資比重的16%。', '應為「佔全部投資的比重為16%」'],
  ['2024年，全區生產總值按年上升7.9%，較全市（6.0%）高2.9個百分點。', '應為「1.9個百分點」'],
  [
    'In 2024, the zone’s GDP grew by 7.9%, 2.9 percentage points above the city (6.0%).',
    '应为“1.9 percentage points”',
  ],
])('%s is answered as it is written', (text, suggestion) => {
  expect(suggestionsTo(text)).toEqual([suggestion])
})

test('amounts are told to English as English prints them', () => {
  const reading = readDocument({ text: 'Exports totalled RMB 3 billion.' }, {})
  expect(inWritingOf(reading, 'en', 'write 3.2十亿元, 12.4百万美元 or 1.5倍')).toBe(
    'write RMB 3.2 billion, US$12.4 million or 1.5 times',
  )
})

test('no word of advice is left in simplified characters', () => {
  const reading = readDocument({ text: '進出口總額。' }, {})
  const words = Object.values(proofreadingAdvice)
    .map((advice) =>
      typeof advice === 'function'
        ? advice({
            right: '1.9个百分点',
            of: [''],
            value: '',
            key: '',
            expected: '',
            name: '',
            a: '',
            b: '',
            status: '',
          })
        : advice,
    )
    .map(({ zh }) => zh)
    .join('')
  const written = inWritingOf(reading, 'zh-Hant', words)
  // Each of these is written otherwise in traditional script.
  expect(
    [...written].filter((character) => '应为个点与误据数间处说区实时预计际对请这统'.includes(character)),
  ).toEqual([])
  expect(simplifyText(written).replace(/[「」]/g, '')).toBe(words.replace(/[“”]/g, ''))
})
