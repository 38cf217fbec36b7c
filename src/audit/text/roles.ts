import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** Figures that stand together under the names that a relation needs. */
export type Together<Role extends string> = Readonly<Record<Role, TextFigure>>

const fillers =
  /(?:(?:分别|约|近|达到|达|为|是|共|有|实现|完成|合计|增长|增加|下降|减少|[的，,（(：:\s*—]|\b(?:was|were|fell|rose|grew|increased|decreased|declined|is|of|at|stood|totalled|numbered|reached|came|to|about|an?|RMB|minus))|[A-Z]{0,3}[$€£¥]|[-－−])+$/
const longest = 60

/**
 * Sets of figures of one paragraph, one period and one region, each right behind the name of its role. Once a set
 * is complete the next begins.
 */
export function* togetherIn<Role extends string>(
  reading: Reading,
  roles: Readonly<Record<Role, RegExp>>,
): Iterable<Together<Role>> {
  const names = Object.keys(roles) as Role[]
  let found: Partial<Record<Role, TextFigure>> = {}
  let paragraph = -1
  for (const figure of reading.figures) {
    if (reading.inTable(figure) || figure.printed === undefined || figure.approximate) continue
    const start = reading.lineStart(figure.start + 1)
    if (start !== paragraph) found = {}
    paragraph = start
    const words = nameOf(reading, figure)
    const role = names.find((name) => roles[name].test(words))
    if (role === undefined) continue
    found[role] = figure
    if (!isComplete(found, names)) continue
    const all = names.map((name) => found[name])
    const [first] = all
    const together = all.every(
      (one) =>
        first !== undefined &&
        one?.claim.period === first.claim.period &&
        reading.meaning(one).regions[0] === reading.meaning(first).regions[0],
    )
    if (together) yield found
    found = {}
  }
}

function isComplete<Role extends string>(
  found: Partial<Record<Role, TextFigure>>,
  names: readonly Role[],
): found is Record<Role, TextFigure> {
  return names.every((name) => found[name] !== undefined)
}

/** The words in front of a figure's number, without those that only lead to it. */
export function nameOf(reading: Reading, figure: TextFigure): string {
  const { plain } = reading
  const quote = plain.slice(figure.start, figure.end)
  const at = figure.printed === undefined ? -1 : quote.lastIndexOf(figure.printed.text)
  const number = figure.start + (at >= 0 ? at : Math.max(0, quote.search(/\d/)))
  const from = Math.max(reading.leadOf(figure), number - longest)
  return plain.slice(from, number).replace(fillers, '')
}
