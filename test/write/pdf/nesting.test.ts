import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block } from '../../../src/document/nodes.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { everyNode } from '../../fixtures/every-node.js'
import { documentText, isText, squeeze, structureText } from '../../helpers/pdf-layout.js'

const containers: Readonly<Record<string, (block: Block) => Block>> = {
  quote: (block) => b.quote(block, b.paragraph('后')),
  box: (block) => b.box(['框'], block, b.paragraph('后')),
  list: (block) =>
    b.list(true, b.listItem(b.paragraph('前'), block), b.listItem(structuredClone(block)), b.listItem()),
  landscape: (block) => b.section('landscape', block),
}
const documents = everyNode()
const blocks = documents.children.filter(
  (block, index, all) =>
    all.findIndex(({ type }) => type === block.type) === index && block.type !== 'contents',
)
const cases = Object.keys(containers).flatMap((name) =>
  blocks.map((block) => [name, block.type, block] as const),
)

describe('a block inside another', () => {
  it.each(cases)('%s: %s', (name, _, block) => {
    const inner = (containers[name] as (block: Block) => Block)(block)
    const document = { ...documents, children: [b.paragraph('前'), inner, b.paragraph('后')] }
    for (const theme of [gongwen, report]) {
      const layout = layOut(document, { theme })
      const characters = (text: string): string => [...squeeze(text)].sort().join('')
      if (block.type !== 'chart')
        expect(characters(structureText(layout))).toBe(characters(documentText(document)))
      for (const { marks, widthPt, heightPt } of layout.pages)
        for (const mark of marks.filter(isText)) {
          expect(mark.x).toBeLessThan(widthPt)
          expect(mark.y).toBeLessThan(heightPt)
        }
    }
  })
})
