import { expect, test } from 'vitest'
import * as b from '../../src/document/builders.js'
import type { Block } from '../../src/document/nodes.js'
import { staysWith } from '../../src/document/stays-with.js'

const text = b.paragraph('正文。')
const signature = b.signature('示例市统计局', '2025年1月20日')
const table = b.table({ label: '', caption: [], columns: [], rows: [], notes: [] })

test.each<[string, Block, Block, Block | undefined, boolean]>([
  ['text before a signature', text, signature, undefined, true],
  ['sources before a signature', b.note('数据来源：甲。'), signature, undefined, true],
  ['text before the sources at the end', text, b.note('数据来源：甲。'), undefined, true],
  ['text before the sources that are signed', text, b.note('数据来源：甲。'), signature, true],
  ['a table before the sources at the end', table, b.note('数据来源：甲。'), undefined, true],
  ['a box before the sources that are signed', b.box([], text), b.note('数据来源：甲。'), signature, true],
  ['a table before a note inside', table, b.note('注：甲。'), text, false],
  ['text before the last line', text, b.paragraph('特此报告。'), signature, true],
  ['text before the last lines', text, b.paragraph('甲'.repeat(80)), signature, false],
  ['text before a note inside', text, b.note('注：甲。'), text, false],
  ['an announced list', b.paragraph('三项：'), b.list(true), undefined, true],
  ['an announced table', b.paragraph('Figures:'), table, undefined, true],
  ['a list that is not announced', text, b.list(true), undefined, false],
  ['a byline', b.paragraph(b.emphasis('□ 本报记者')), text, undefined, true],
  ['a strong line', b.paragraph(b.strong('Notes')), b.list(true), undefined, true],
  ['a question', b.paragraph(b.strong('记者：'), '怎么办？'), text, undefined, true],
  ['a question in the text', b.paragraph('怎么办？'), text, undefined, false],
  ['two paragraphs', text, text, undefined, false],
])('%s', (_, node, next, afterNext, expected) => {
  expect(staysWith(node, next, afterNext)).toBe(expected)
})
