import { expect, it } from 'vitest'
import {
  document,
  emphasis,
  heading,
  link,
  list,
  listItem,
  number,
  paragraph,
  strong,
  table,
  text,
} from '../../../src/document/builders.js'
import type { Inline } from '../../../src/document/nodes.js'
import { plainText } from '../../../src/document/plain-text.js'
import { writeMarkdown } from '../../../src/write/markdown/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { linesOf, readMarkdown } from '../../helpers/read-markdown.js'

const pieces = [
  ...['工', '业', '𠮷', '“', '”', '（', '）', '。', '，', '～', '%', 'a', 'b', '1', ' '],
  ...['*', '**', '_', '`', '~', '<', '>', '[', ']', '(', ')', '!', '#', '|', '\\', '-', '+', '=', ':', '.'],
  ...['&', '&amp;', '&#x5DE5;', 'https://a.b/c', 'www.', '@', 'x@y.z', '^1', '"', "'", '/', '$'],
]

/** The same pseudo-random whole numbers for the same seed. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function inlines(next: (below: number) => number, depth: number): Inline[] {
  const word = (): string => Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('')
  return Array.from({ length: 1 + next(3) }, () => {
    const kind = next(depth > 0 ? 8 : 4)
    if (kind === 0) return number(word(), 'f')
    if (kind === 4) return strong(...inlines(next, depth - 1))
    if (kind === 5) return emphasis(...inlines(next, depth - 1))
    if (kind === 6) return link(`https://example.org/${word().replaceAll(' ', '')}`, text(word()))
    return text(word())
  })
}

it('reads any text back as it was, in every kind of block', async () => {
  const next = generator(20240420)
  for (let run = 0; run < 1000; run += 1) {
    const children = inlines(next, 2)
    const expected = plainText(children).trim()
    if (expected === '') continue
    const { bytes } = await writeMarkdown(
      document(
        { language: 'zh-Hans', title: '', date: '2024-04-20' },
        paragraph(...children),
        heading(1, '', ...children),
        list(true, listItem(paragraph(...children))),
        table({
          label: '',
          caption: [],
          columns: [{ header: children, align: 'left' }],
          rows: [{ cells: [children] }],
          notes: [],
        }),
      ),
      { theme: gongwen },
    )
    const printed = new TextDecoder().decode(bytes)
    const read = linesOf(readMarkdown(printed)).map((line) => line.trim())
    expect(read, printed).toEqual(Array<string>(5).fill(expected))
  }
})
