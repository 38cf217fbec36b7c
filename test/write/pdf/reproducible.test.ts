import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Document } from '../../../src/document/nodes.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

const documentOf = (text: string): Document =>
  b.document(
    { language: 'zh-Hans', title: text.slice(0, 4), date: '2024-04-20' },
    b.title(text.slice(0, 6)),
    b.heading(1, '一、', text),
    b.paragraph(text, b.number('7.9%', 'f'), '，“', text, '”。'),
  )
const texts = ['增长的数据——①㎡℃éñ', '贸易、消费与投资ÀÉ', '城镇居民人均收入']
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const written = async (text: string): Promise<string> =>
  hash((await writePdf(documentOf(text), { theme: gongwen })).bytes)

describe('the bytes of a PDF', () => {
  it('do not depend on what the process has printed before', async () => {
    const first = await Promise.all(texts.map(written))
    for (const text of [...texts].reverse()) await written(`${text}${texts.join('')}`)
    expect([
      await written(texts[2] ?? ''),
      await written(texts[1] ?? ''),
      await written(texts[0] ?? ''),
    ]).toEqual(first.reverse())
  })

  it('are the same in another process that has printed other things', async () => {
    const script = `
      import { createHash } from 'node:crypto'
      const [{ writePdf }, { gongwen }] = await Promise.all([
        import('./src/write/pdf/document.ts'), import('./src/write/theme/gongwen.ts')])
      const documents = JSON.parse(process.argv[1])
      for (const one of documents) {
        const { bytes } = await writePdf(one, { theme: gongwen })
        console.log(createHash('sha256').update(bytes).digest('hex'))
      }`
    const order = [texts[1], texts[2], texts[0]].map((text) => text ?? '')
    const out = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, JSON.stringify(order.map(documentOf))],
      { encoding: 'utf8' },
    )
    expect(out.trim().split('\n')).toEqual([
      await written(order[0] ?? ''),
      await written(order[1] ?? ''),
      await written(order[2] ?? ''),
    ])
  })
})
