import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import { JianbaoError } from '../../../src/errors.js'
import { checkCharacters } from '../../../src/write/characters.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'

const properties = { language: 'zh-Hans', title: '题', date: '2024-04-20' } as const
const check = (value: string) => checkCharacters(b.document(properties, b.paragraph(value)))

describe('checkCharacters', () => {
  test.each([
    ['\u0000', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\u000b', 'U+000B'],
    ['\u001f', 'U+001F'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\ufffe', 'U+FFFE'],
    ['\uffff', 'U+FFFF'],
    ['\ud800', 'U+D800'],
    ['\udc00', 'U+DC00'],
  ])('finds %j', (character, codePoint) => {
    const [finding, ...more] = check(`前${character}后`)
    expect(more).toEqual([])
    expect(finding?.code).toBe('character-not-allowed')
    expect(finding?.place.path).toBe('children[0].children[0].value')
    expect(finding?.message.en).toContain(codePoint)
    expect(finding?.message.zh).toContain('前\ufffd后')
  })

  test.each(['\t', '\n', '𠮷', '😀', '①', '\u200b', 'é'])('lets %j pass', (character) => {
    expect(check(`前${character}后`)).toEqual([])
  })

  test('looks into every text of the tree', () => {
    const bad = '\u0001'
    const findings = checkCharacters(
      b.document(
        { ...properties, title: bad, issuer: bad },
        b.heading(1, bad, b.strong(b.number(bad, 'f'))),
        b.list(false, b.listItem(b.quote(b.paragraph(b.link('https://example.org', bad))))),
        b.table({
          label: bad,
          caption: [b.text(bad)],
          columns: [{ header: [b.text(bad)], align: 'left' }],
          rows: [{ cells: [[b.text(bad)]] }],
          notes: [[b.text(bad)]],
        }),
        b.chart({
          kind: 'bar',
          label: '',
          caption: [],
          unit: bad,
          categories: [bad],
          series: [{ name: bad, points: [{ value: '1', text: bad, factId: 'f' }, null] }],
          alternative: bad,
          notes: [],
        }),
        b.signature(bad, bad),
      ),
    )
    expect(findings).toHaveLength(17)
  })

  test('finds nothing in the sample', () => {
    expect(checkCharacters(sampleBriefing)).toEqual([])
  })

  test('names each kind of character once for each text', () => {
    expect(check('\u0001\u0001\u0002')).toHaveLength(2)
  })
})

test('writeDocx throws all of them at once and writes nothing', async () => {
  const document = b.document(properties, b.paragraph('\u0001'), b.paragraph('\ufffe'))
  const error: unknown = await writeDocx(document, { theme: gongwen }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(JianbaoError)
  expect((error as JianbaoError).findings.map(({ code }) => code)).toEqual([
    'character-not-allowed',
    'character-not-allowed',
  ])
})
