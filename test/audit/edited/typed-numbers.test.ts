import { expect, test } from 'vitest'
import { retyped } from '../../../src/audit/edited/retyped.js'
import { auditEditedDocx } from '../../../src/read/docx/read-edited.js'
import { sampleBriefing } from '../../../src/sample.js'
import { withPart } from '../../helpers/edit-docx.js'

test('numbers typed in Chinese characters and in full width have no source; periods are none', async () => {
  const { bytes } = await (await sampleBriefing('quarterly-briefing')).write('docx')
  const typed = '主要指标中，2023年三成企业增长两倍，３５家企业'
  const edited = withPart(bytes, (xml) => xml.replace('主要指标中', typed))
  const told = auditEditedDocx(edited, { all: true })?.findings.map(({ code, quote }) => [code, quote])
  expect(told).toEqual([
    ['number-unsourced', '三成'],
    ['number-unsourced', '两倍'],
    ['number-unsourced', '３５'],
  ])
})

test.each([
  ['7.9%', '７．９％', 'same'],
  ['7.9%', '7.90%', 'same'],
  ['7.9%', '8%', 'within-rounding'],
  ['7.9%', '7.92%', 'other'],
  ['7.9%', '-7.9%', 'other'],
  ['7.9%', '7.9个百分点', 'other'],
  ['持平', '基本持平', 'other'],
] as const)('%s retyped as %s: %s', (printed, text, expected) => {
  const fact = { id: 'a', value: '7.9', unit: '%', name: '', words: '', symbols: '', substituted: '' }
  const facts = [{ ...fact, sources: [], status: [] }]
  expect(retyped({ id: 'f1', printed, form: 'magnitude', before: '', after: '', facts }, text)).toBe(expected)
})
