import { amounts, changeBefore, type Change } from './back.js'
import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** The change that a figure speaks of: before it, right behind it, or told as a figure and the one it is compared with. */
export function changeBeside(reading: Reading, figure: TextFigure): Change | undefined {
  return (
    changeBefore(reading, figure) ??
    changeAfter(reading, figure) ??
    changeOnCompared(reading, figure) ??
    changeFromBehind(reading, figure)
  )
}

const fromItsStart = /^(?:from|to)\b|^[从由自]/

/** Rose by 3.2% to B from A; 增长3.2倍，由A增至B. */
function changeAfter(reading: Reading, figure: TextFigure): Change | undefined {
  const next = reading.after(figure)
  if (next?.claim.kind !== 'from-to' || next.from === undefined || next.to === undefined) return undefined
  const { claim, from, to, unit, start, end } = next
  const same = claim.indicator === figure.claim.indicator && claim.region === figure.claim.region
  // A change that names years of its own may go further back than the figure does.
  if (!same || next.approximate || !fromItsStart.test(claim.quote) || /(?:19|20)\d{2}/.test(claim.quote))
    return undefined
  if (!/^[\s,，]*$/.test(reading.plain.slice(figure.end, start))) return undefined
  return { figure: next, from, to, unit, unitText: claim.unit ?? '', start, end }
}

/** 失业率为3.33%，较上月3.34%下降0.01个百分点. */
function changeOnCompared(reading: Reading, figure: TextFigure): Change | undefined {
  const base = reading.before(figure)
  const level = base && reading.before(base)
  if (base === undefined || level === undefined || !areAlike(level, base)) return undefined
  const lead = reading.plain.slice(level.end, base.end).replace(/(?<=\d),(?=\d{3})/g, '')
  if (!/^[，,（(]?(?:较|比|与)[^，,。；;]*$/.test(lead)) return undefined
  const words = reading.plain.slice(base.end, figure.end)
  if (!/^的?[^\d，,。；;]{0,3}(?:增|减|升|降|提高|上涨|下跌|多|少|回落)/.test(words)) return undefined
  return pair(level, base)
}

/** Income was $52,310 in 2023, up 9.0% from $48,000 in 2022. */
function changeFromBehind(reading: Reading, figure: TextFigure): Change | undefined {
  const level = reading.before(figure)
  const base = reading.after(figure)
  if (level === undefined || base === undefined || !areAlike(level, base)) return undefined
  if (!/^(?: in \d{4})?,? ?(?:and )?(?:up|down)\b/.test(reading.plain.slice(level.end, figure.end)))
    return undefined
  const words = reading.plain.slice(figure.start, base.end)
  return /\bfrom [A-Z]{0,3}[$€£]?\d[\d.,]*[^.;]*$/.test(words) && !/\bto\b/.test(words)
    ? pair(level, base)
    : undefined
}

function areAlike(level: TextFigure, base: TextFigure): boolean {
  return (
    amounts.has(level.claim.kind) &&
    amounts.has(base.claim.kind) &&
    level.claim.unit === base.claim.unit &&
    level.claim.region === base.claim.region &&
    !level.approximate &&
    !base.approximate
  )
}

function pair(level: TextFigure, base: TextFigure): Change | undefined {
  if (level.printed === undefined || base.printed === undefined) return undefined
  return {
    figure: level,
    from: base.printed,
    to: level.printed,
    unit: level.unit,
    unitText: level.claim.unit ?? '',
    start: Math.min(level.start, base.start),
    end: Math.max(level.end, base.end),
  }
}
