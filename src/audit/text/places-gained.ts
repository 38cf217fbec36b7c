import type { Reading } from './reading.js'
import type { StatedTwice } from './stated-twice.js'

const said =
  /(?:位次|名次|排名)[较比](?:\d{4}年|上年|去年)?(?:同期)?(前移|上升|提升|后移|下降)了?(\d{1,3})[位名]|\bmoved (up|down) (?:by )?(\d{1,3}) places?\b/gi
const column = /(?:位次|名次|排名).{0,8}(?:前移|上升|提升)|places gained/i

/** 位次比2019年前移1位 beside a table that gives how many places each region gained; its own row is set in bold. */
export function* placesGained({ document, plain }: Reading): Iterable<StatedTwice> {
  const own = (document.tables ?? []).flatMap(({ rows }) => {
    const at = rows[0]?.findIndex(({ text }) => column.test(text)) ?? -1
    const cells = rows.filter(([label]) => label?.strong === true).map((row) => row[at])
    return at < 0 ? [] : cells.filter((cell) => cell !== undefined && /^[-－−]?\d+$/.test(cell.text))
  })
  const [first] = own
  if (first === undefined) return
  const gained = new Set(own.map((cell) => Number(cell?.text.replace(/[－−]/, '-'))))
  for (const { 0: all, 1: zh, 2: places, 3: en, 4: moved, index } of plain.matchAll(said)) {
    const size = Number(places ?? moved)
    const change = /后移|下降|down/i.test(zh ?? en ?? '') ? -size : size
    if (gained.has(change)) continue
    const other = { start: first.offset, end: first.offset + first.text.length }
    yield { at: { start: index, end: index + all.length }, other, a: String(change), b: first.text }
  }
}
