import type { Chart, HeadingLevel, Table } from '../../document/nodes.js'

/** A numbered chart or table that may stand a little later. */
export type FloatNode = Chart | Table

/** One piece of a page's height: a paragraph's lines, a table's row, a drawing. Lengths in points. */
export interface Flow {
  readonly beforePt: number
  readonly lines: number
  readonly linePt: number
  readonly afterPt: number
  /** Stands on the page of the next piece. */
  readonly keepNext: boolean
  /** All its lines stand on one page. */
  readonly keepLines: boolean
  readonly breakBefore: boolean
  /** Height of the footnotes that hang on it. */
  readonly notesPt: number
  /** Height of the head that is repeated where a page begins with it. */
  readonly headPt?: number
  /** Bookmarks that are looked for by their page. */
  readonly bookmarks: readonly string[]
  /** What it is a piece of. */
  readonly float?: FloatNode
  /** Of a drawing that may be lower than it is. */
  readonly leastPt?: number
  readonly heading?: HeadingLevel
}

/** Blocks as the parts of a Word file have them, with their heights for the estimate of pages. */
export interface WordBlock {
  readonly xml: string
  readonly flow: readonly Flow[]
}

export const noBlock: WordBlock = { xml: '', flow: [] }

export function joined(blocks: readonly WordBlock[]): WordBlock {
  return {
    xml: blocks.map(({ xml }) => xml).join(''),
    flow: blocks.flatMap(({ flow }) => flow),
  }
}

/** A block as a chart or table that may stand a little later, if it has a number by which the text finds it. */
export const floating = (node: FloatNode, { xml, flow }: WordBlock): WordBlock =>
  node.label === '' ? { xml, flow } : { xml, flow: flow.map((one) => ({ ...one, float: node })) }

/** Of the spaces below one piece and above the next the larger stands for both. */
export const gapAbove = (before: Flow | undefined, { beforePt }: Flow): number =>
  Math.max(0, beforePt - (before?.afterPt ?? 0))

export const heightOf = (flow: readonly Flow[]): number =>
  flow.reduce(
    (height, one, index) => height + gapAbove(flow[index - 1], one) + one.lines * one.linePt + one.afterPt,
    0,
  )

/** Some blocks as one piece that no page break divides, such as a row of a table. */
export function solid(flow: readonly Flow[], more: Partial<Flow> = {}): Flow {
  return {
    beforePt: 0,
    lines: 1,
    linePt: heightOf(flow),
    afterPt: 0,
    keepNext: false,
    keepLines: true,
    breakBefore: false,
    notesPt: flow.reduce((height, { notesPt }) => height + notesPt, 0),
    bookmarks: flow.flatMap(({ bookmarks }) => bookmarks),
    ...more,
  }
}

const firstProperties = /<w:pPr>(?:<w:pStyle [^<>]*>)?(?:<w:keepNext\/>)?(?:<w:keepLines\/>)?/
const breakElement = '<w:pageBreakBefore/>'

/** Starts a block on a new page; one that does already is left as it is. */
export function onNewPage({ xml, flow }: WordBlock): WordBlock {
  const [first, ...rest] = flow
  const found = firstProperties.exec(xml)
  if (first === undefined || found === null || first.breakBefore) return { xml, flow }
  const at = found.index + found[0].length
  return {
    xml: xml.slice(0, at) + breakElement + xml.slice(at),
    flow: [{ ...first, breakBefore: true }, ...rest],
  }
}
