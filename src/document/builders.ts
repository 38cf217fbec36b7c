import type {
  Block,
  Chart,
  Document,
  Emphasis,
  Heading,
  HeadingLevel,
  Inline,
  LineBreak,
  Link,
  List,
  ListItem,
  Note,
  NumberNode,
  Paragraph,
  Quote,
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
export const number = (printed: string, factId: string): NumberNode => ({
  type: 'number',
  text: printed,
  factId,
})
export const link = (url: string, ...children: readonly InlineInput[]): Link => ({
  type: 'link',
  url,
  children: inlines(children),
})
export const lineBreak = (): LineBreak => ({ type: 'break' })
