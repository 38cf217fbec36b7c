import type { Item, ItemOf } from './item.js'

const joint =
  /^(?:、|和|及|与|以及)(?:(?:增长|下降|上升|回落|提高|降低|加快|放缓|高于|低于|快于|慢于|上涨|下跌)[^，,。;、\d]{0,8})?$/

/** Gives figures of a list the unit that only the last of them has: 0.3、2.3和2.9个百分点. */
export function shareUnits(text: string, items: readonly Item[]): Item[] {
  const out = [...items]
  for (let at = out.length - 2; at >= 0; at--) {
    const one = out[at]
    const next = out[at + 1]
    if (one?.type !== 'quantity' || next?.type !== 'quantity') continue
    if (!isBare(one, next.unit) || next.unit === null || next.range !== undefined) continue
    if (!joint.test(text.slice(one.end, next.start + (next.negative === true ? -1 : 0)))) continue
    out[at] = { ...one, unit: next.unit }
  }
  return out
}

function isBare(
  { unit, fraction, range, script, qualifiers }: ItemOf<'quantity'>,
  shared: string | null,
): boolean {
  return (
    (unit === null || (unit === '个' && shared !== '个' && shared?.startsWith('个') === true)) &&
    fraction !== true &&
    range === undefined &&
    script === 'digits' &&
    qualifiers.length === 0
  )
}
