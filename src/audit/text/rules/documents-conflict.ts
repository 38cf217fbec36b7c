import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Reading } from '../reading.js'
import type { DocumentsRule } from '../rule.js'
import { placeNamed, seriesOf } from '../series.js'
import type { TextFigure } from '../text-figure.js'
import { unnamedYear } from '../reading.js'
import { agree, signed } from './same-figure.js'

/** One region’s one indicator in one period has one value, whichever document prints it. */
export const documentsConflict: DocumentsRule = {
  code: 'documents-conflict',
  group: 'documents',
  source: 'one figure has one value; printed with fewer digits it is rounded',
  example: {
    wrong: '2024年，聊城市进出口总额完成610.8亿元。\f2024年，聊城市进出口总额完成601.8亿元。',
    right: '2024年，聊城市进出口总额完成610.8亿元。\f2024年，聊城市进出口总额完成611亿元。',
  },
  *checkAll(readings) {
    const first = new Map<string, { readonly reading: Reading; readonly figure: TextFigure }>()
    for (const reading of readings) {
      const place = placeNamed(reading)
      for (const [own, values] of seriesOf(reading).entries()) {
        // Two texts that name no region, or no year, need not speak of the same.
        if ((own.startsWith('|') && place === undefined) || own.includes(`|${unnamedYear}`)) continue
        const key = own.startsWith('|') ? `${place ?? ''}${own}` : own
        for (const figure of values) {
          const before = first.get(key)
          if (before === undefined) first.set(key, { reading, figure })
          else if (before.reading !== reading && !agree(before.figure, figure)) {
            if (before.figure.estimated !== figure.estimated) continue
            yield {
              reading,
              verdict: 'contradiction',
              at: figure,
              related: [{ start: before.figure.start, end: before.figure.end, reading: before.reading }],
              arithmetic: proofreadingAdvice.sameLevel({ a: signed(figure), b: signed(before.figure) }),
              right: proofreadingAdvice.eitherFigure,
            }
          }
        }
      }
    }
  },
}
