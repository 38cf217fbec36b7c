import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

const label =
  /(?:^|\n)[\s*•·\-—]*([^\s*•·\-—：:，,。；;\d][^：:，,。；;\d\n]{2,40})[：:][\s*]*(?:RMB |US\$|HK\$|NT\$|€)?$/
const longest = 80
/** What may stand between a name and its figure. */
const between =
  /^[\s*]*(?:actually (?:used|utilised|utilized) )?(?:完成|实现|达到?|为|约|共|[：:]|stood at|numbered|totall?ed|reached)?[\s*]*(?:RMB |US\$|HK\$|NT\$|€)?$/
const longestBetween = 36

/**
 * Figures of lines such as “引进青年人才：1287人” with those that stand right behind the same words in the
 * running text: there words are few enough to be sure that the same is meant.
 */
export function* labelledFigures(
  reading: Reading,
): Iterable<readonly [labelled: TextFigure, others: readonly TextFigure[]]> {
  const { plain, figures } = reading
  const running = figures.filter((figure) => !reading.inTable(figure))
  const byStart = new Map(running.map((figure) => [numberStart(plain, figure), figure]))
  const lower = plain.toLowerCase()
  let labels = 0
  for (const figure of running) {
    const start = numberStart(plain, figure)
    const name = label
      .exec(plain.slice(Math.max(0, start - longest), start))?.[1]
      ?.trim()
      .toLowerCase()
    if (name === undefined || figure.printed === undefined || figure.approximate) continue
    if (++labels > mostLabels) return
    const others: TextFigure[] = []
    let looked = 0
    for (let at = lower.indexOf(name); at >= 0 && looked < most; at = lower.indexOf(name, at + name.length)) {
      looked++
      const behind = at + name.length
      const digit = /\d/.exec(plain.slice(behind, behind + longestBetween))
      const other = digit === null ? undefined : byStart.get(behind + digit.index)
      if (digit === null || other === undefined || other === figure || other.approximate) continue
      if (other.unit?.dimension !== figure.unit?.dimension) continue
      if (between.test(plain.slice(behind, behind + digit.index))) others.push(other)
    }
    if (others.length > 0 && looked < most) yield [figure, others]
  }
}

/** The text is gone through for each label. */
const mostLabels = 100

/** A name that is everywhere is none of one figure. */
const most = 12

function numberStart(plain: string, { start, end, printed }: TextFigure): number {
  const quote = plain.slice(start, end)
  const at = printed === undefined ? -1 : quote.lastIndexOf(printed.text)
  return start + (at >= 0 ? at : Math.max(0, quote.search(/\d/)))
}
