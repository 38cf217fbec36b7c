import type {
  Addressee,
  Arrow,
  Attachment,
  AttachmentList,
  Bar,
  Block,
  Box,
  Card,
  Cards,
  Chart,
  Contents,
  Divider,
  Document,
  Emphasis,
  Footnote,
  Heading,
  HeadingLevel,
  Imprint,
  Inline,
  LineBreak,
  Link,
  List,
  ListItem,
  Note,
  NumberNode,
  PageBreak,
  Paragraph,
  Quote,
  RedHead,
  Reference,
  Section,
  Signature,
  Strong,
  Table,
  Text,
  Title,
} from './nodes.js'

type InlineInput = Inline | string

export const text = (value: string): Text => ({ type: 'text', value })
const inlines = (children: readonly InlineInput[]): Inline[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child))

export const document = (
  properties: Omit<Document, 'type' | 'children'>,
  ...children: readonly Block[]
): Document => ({ type: 'document', ...properties, children })
export const title = (...children: readonly InlineInput[]): Title => ({
  type: 'title',
  children: inlines(children),
})
export const redHead = (properties: Omit<RedHead, 'type'>): RedHead => ({ type: 'red-head', ...properties })
export const addressee = (...children: readonly InlineInput[]): Addressee => ({
  type: 'addressee',
  children: inlines(children),
})
export const contents = (label: string, depth: HeadingLevel): Contents => ({ type: 'contents', label, depth })
export const attachmentList = (
  label: string,
  ...items: readonly (readonly InlineInput[])[]
): AttachmentList => ({ type: 'attachment-list', label, items: items.map(inlines) })
export const attachment = (label: string, ...children: readonly InlineInput[]): Attachment => ({
  type: 'attachment',
  label,
  children: inlines(children),
})
export const imprint = (properties: Omit<Imprint, 'type'>): Imprint => ({ type: 'imprint', ...properties })
export const cards = (...items: readonly Card[]): Cards => ({ type: 'cards', items })
export const box = (label: readonly InlineInput[], ...children: readonly Block[]): Box => ({
  type: 'box',
  label: inlines(label),
  children,
})
export const divider = (): Divider => ({ type: 'divider' })
export const pageBreak = (): PageBreak => ({ type: 'page-break' })
export const section = (orientation: Section['orientation'], ...children: readonly Block[]): Section => ({
  type: 'section',
  orientation,
  children,
})
export const heading = (
  level: HeadingLevel,
  label: string,
  ...children: readonly InlineInput[]
): Heading => ({
  type: 'heading',
  level,
  label,
  children: inlines(children),
})
export const paragraph = (...children: readonly InlineInput[]): Paragraph => ({
  type: 'paragraph',
  children: inlines(children),
})
export const note = (...children: readonly InlineInput[]): Note => ({
  type: 'note',
  children: inlines(children),
})
export const list = (ordered: boolean, ...items: readonly ListItem[]): List => ({
  type: 'list',
  ordered,
  start: 1,
  items,
})
export const listItem = (...children: readonly Block[]): ListItem => ({ type: 'list-item', children })
export const quote = (...children: readonly Block[]): Quote => ({ type: 'quote', children })
export const signature = (issuer: string, date: string): Signature => ({ type: 'signature', issuer, date })
export const table = (properties: Omit<Table, 'type'>): Table => ({ type: 'table', ...properties })
export const chart = (properties: Omit<Chart, 'type'>): Chart => ({ type: 'chart', ...properties })
export const strong = (...children: readonly InlineInput[]): Strong => ({
  type: 'strong',
  children: inlines(children),
})
export const emphasis = (...children: readonly InlineInput[]): Emphasis => ({
  type: 'emphasis',
  children: inlines(children),
})
export const number = (printed: string, factId: string, ...otherIds: readonly string[]): NumberNode => ({
  type: 'number',
  text: printed,
  factId,
  ...(otherIds.length > 0 && { otherIds }),
})
export const link = (url: string, ...children: readonly InlineInput[]): Link => ({
  type: 'link',
  url,
  children: inlines(children),
})
export const lineBreak = (): LineBreak => ({ type: 'break' })
export const footnote = (...children: readonly InlineInput[]): Footnote => ({
  type: 'footnote',
  children: inlines(children),
})
export const reference = (target: string, printed: string): Reference => ({
  type: 'reference',
  target,
  text: printed,
})
export const arrow = (direction: Arrow['direction'], label: string): Arrow => ({
  type: 'arrow',
  direction,
  label,
})
export const bar = (percent: string, isNegative = false): Bar => ({ type: 'bar', percent, isNegative })
