import type { StyleName } from '../theme/theme.js'

/** The Word style of each of the theme's styles; Word's own styles wherever it has one. */
export const styleIds: Readonly<Record<StyleName, string>> = {
  body: 'Normal',
  kicker: 'Kicker',
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Byline',
  redHeadMark: 'RedHeadMark',
  redHeadLine: 'RedHeadLine',
  addressee: 'Salutation',
  contentsHead: 'TOCHeading',
  contentsEntry: 'TOC1',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  quote: 'Quote',
  boxHead: 'BoxHead',
  boxBody: 'BoxText',
  cardLabel: 'CardLabel',
  cardFigure: 'CardFigure',
  cardDetail: 'CardDetail',
  list: 'ListParagraph',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableCell: 'TableText',
  note: 'Note',
  footnote: 'FootnoteText',
  signature: 'Signature',
  attachmentHead: 'AttachmentHead',
  imprint: 'Imprint',
  runningHead: 'Header',
  pageNumber: 'Footer',
}

/**
 * The name under which Word lists each style; those of Word's own styles are shown in the user's language,
 * and a user's own file has them under these names whatever their ids are.
 */
export const styleNames: Readonly<Record<StyleName, string>> = {
  body: 'Normal',
  kicker: 'Kicker',
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Byline',
  redHeadMark: 'Red Head Mark',
  redHeadLine: 'Red Head Line',
  addressee: 'Salutation',
  contentsHead: 'TOC Heading',
  contentsEntry: 'toc 1',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  quote: 'Quote',
  boxHead: 'Box Head',
  boxBody: 'Box Text',
  cardLabel: 'Card Label',
  cardFigure: 'Card Figure',
  cardDetail: 'Card Detail',
  list: 'List Paragraph',
  caption: 'caption',
  tableHead: 'Table Head',
  tableCell: 'Table Text',
  note: 'Note',
  footnote: 'footnote text',
  signature: 'Signature',
  attachmentHead: 'Attachment Head',
  imprint: 'Imprint',
  runningHead: 'header',
  pageNumber: 'footer',
}

/** Those that Word does not have itself. */
export const ownStyles: ReadonlySet<StyleName> = new Set([
  'kicker',
  'byline',
  'redHeadMark',
  'redHeadLine',
  'boxHead',
  'boxBody',
  'cardLabel',
  'cardFigure',
  'cardDetail',
  'tableHead',
  'tableCell',
  'note',
  'attachmentHead',
  'imprint',
])

/** Holds a chart; its line grows with what stands in it, where an exact line would cut the chart off. */
export const chartStyleId = 'Chart'
export const linkStyleId = 'Hyperlink'
export const footnoteMarkStyleId = 'FootnoteReference'
