import { expect, test } from 'vitest'
import { briefText, faultsOf, findingsOf } from '../helpers/brief-text.js'

const faults = (head: string) => faultsOf('# 题', { head })

test.each([
  ['none', '', 'front-matter-missing 1:1'],
  ['not first', '\n---\nname: 甲\n---\n', 'front-matter-missing 1:1'],
  ['not closed', '---\nname: 甲\n', 'front-matter-missing 1:1'],
  ['no name', '---\ndescription: 乙\n---\n', 'front-matter-field 2:1'],
  ['empty', '---\n---\n', 'front-matter-field 2:1'],
  ['a list', '---\n- 甲\n---\n', 'front-matter-field 2:1'],
  ['an empty name', '---\nname: ""\n---\n', 'front-matter-field 2:1'],
  ['an unknown field', '---\nname: 甲\nnmae: 乙\n---\n', 'front-matter-field 3:1'],
  ['a wrong choice', '---\nname: 甲\nheadings: yes\n---\n', 'front-matter-field 3:1'],
  ['an unknown type', '---\nname: 甲\noptions:\n  a: { type: txt }\n---\n', 'front-matter-field 4:8'],
  ['no type', '---\nname: 甲\noptions:\n  a: {}\n---\n', 'front-matter-field 4:3'],
  ['a bad option name', '---\nname: 甲\noptions:\n  B-c: { type: text }\n---\n', 'front-matter-field 4:3'],
  [
    'a fault inside fields',
    '---\nname: 甲\noptions:\n  a:\n    type: list\n    fields:\n      b: { typ: text }\n---\n',
    'front-matter-field 7:7, front-matter-field 7:12',
  ],
  ['a name used twice', '---\nname: 甲\nname: 乙\n---\n', 'front-matter-invalid 3:1'],
  ['an open bracket', '---\nname: [甲\n---\n', 'front-matter-invalid 2:9'],
  [
    'aliases that multiply',
    `---\nname: &a [甲,甲,甲]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\n`,
    'front-matter-field 2:1',
  ],
])('%s', (_, head, fault) => {
  expect(faults(head).join(', ')).toBe(fault)
  expect(faults(head.replaceAll('\n', '\r\n')).join(', ')).toBe(fault)
})

test('all faults of the front matter come at once, with those of the text’s syntax', () => {
  const head = '---\nheadings: big\nextra: 1\n---\n'
  expect(faultsOf('# 题\n{{#if word}}', { head })).toEqual([
    'front-matter-field 2:1',
    'front-matter-field 2:1',
    'front-matter-field 3:1',
    'block-unclosed 6:1',
  ])
})

test('a byte order mark and CRLF are no faults', () => {
  expect(briefText('# 题', { head: '\uFEFF---\r\nname: 甲\r\n---\r\n' }).document.title).toBe('题')
})

test('an option may not take a name that every template has', () => {
  const head = '---\nname: 甲\noptions:\n  region: { type: text }\n---\n'
  expect(faults(head)).toEqual(['front-matter-field 4:3'])
  const [fault] = findingsOf(() => briefText('# 题', { head }))
  expect(fault?.message.en).toContain('region')
})
