export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** A printed figure with its unit, exactly as it stands in the text: `25.7%`, `500余人`, `第2位`. */
export interface NumberNode {
  readonly type: 'number'
  readonly text: string
  readonly factId: string
  /** The facts that are printed with it: 均居全市第1位 is the rank of several. */
  readonly otherIds?: readonly string[]
  /** How its text follows from its fact, where the text alone does not tell, as in a table's cell. */
  readonly form?: string
}

export interface Link {
  readonly type: 'link'
  /** https, http, mailto only. */
  readonly url: string
  readonly children: readonly Inline[]
}

export interface LineBreak {
  readonly type: 'break'
}

/** A note at the page's foot, or at the end where there are no pages; writers number them from 1. */
export interface Footnote {
  readonly type: 'footnote'
  readonly children: readonly Inline[]
}

/** A reference to a heading, table or chart, such as 表1, that leads there. */
export interface Reference {
  readonly type: 'reference'
  /** The `id` of the node referred to; it exists in the document. */
  readonly target: string
  readonly text: string
}

/** Which way a figure points, as an arrow in the theme's colours; `label` says it in words. */
export interface Arrow {
  readonly type: 'arrow'
  readonly direction: 'up' | 'down' | 'flat'
  readonly label: string
}

/** A small bar in a table's cell; decoration beside a figure that is printed. */
export interface Bar {
  readonly type: 'bar'
  /** Length in per cent of the column's longest bar, 0 to 100, as a plain decimal. */
  readonly percent: string
  readonly isNegative: boolean
}

export type Inline =
  Text | Strong | Emphasis | NumberNode | Link | LineBreak | Footnote | Reference | Arrow | Bar
export type InlineType = Inline['type']
