import type { StyleName } from '../theme/theme.js'

/** The Word style of each of the theme's styles; Word's own styles wherever it has one. */
export const styleIds: Readonly<Record<StyleName, string>> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'Normal',
  quote: 'Quote',
  list: 'ListParagraph',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableCell: 'TableText',
  note: 'Note',
  signature: 'Signature',
  pageNumber: 'Footer',
}

/** Holds a chart; its line grows with what stands in it, where an exact line would cut the chart off. */
export const chartStyleId = 'Chart'
/** The space under a table that has no notes; it also keeps two tables from growing together. */
export const tableEndStyleId = 'TableEnd'
export const linkStyleId = 'Hyperlink'
