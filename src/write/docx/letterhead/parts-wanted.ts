import type { Block, Chart, Document, Table } from '../../../document/nodes.js'
import { plainText } from '../../../document/plain-text.js'
import { words } from '../words.js'

/** Placeholders that stand in a line, under their English and Chinese names. */
export const lineNames = {
  title: ['title', '标题', '標題'],
  kicker: ['kicker', '栏目', '欄目'],
  subtitle: ['subtitle', '副标题', '副標題'],
  byline: ['byline', '作者'],
  date: ['date', '日期'],
  issuer: ['issuer', '发文机关', '發文機關', '署名'],
  number: ['number', '发文字号', '發文字號', '文号', '文號'],
  signer: ['signer', '签发人', '簽發人'],
  addressee: ['addressee', '主送机关', '主送機關'],
  'running-head': ['running head', 'running-head', '页眉', '頁眉'],
} as const

/** Placeholders that take whole paragraphs. */
export const blockNames = {
  body: ['body', '正文'],
  contents: ['contents', '目录', '目錄'],
  attachments: ['attachments', '附件说明', '附件說明'],
  signature: ['signature', '落款'],
} as const

export type LineName = keyof typeof lineNames
export type BlockName = keyof typeof blockNames

/** What a placeholder asks for. */
export type Wanted =
  | { readonly kind: 'line'; readonly name: LineName }
  | { readonly kind: 'block'; readonly name: BlockName }
  | { readonly kind: 'table' | 'chart'; readonly key: string }

export const acceptedNames = [
  ...Object.keys(lineNames),
  ...Object.keys(blockNames),
  'table 1',
  'table:id',
  'chart 1',
  'chart:id',
]
  .map((name) => `{{${name}}}`)
  .join(' ')

const figure = /^(table|chart|表|图|圖)(?:\s*[:：]\s*(.+)|\s*(\d+))$/i

/** Reads a placeholder's name; undefined if there is none of that name. */
export function readName(name: string): Wanted | undefined {
  const wanted = name.toLowerCase().replace(/\s+/g, ' ')
  const match = figure.exec(name)
  if (match !== null) {
    const kind = /^(?:table|表)$/i.test(match[1] ?? '') ? 'table' : 'chart'
    return { kind, key: (match[2] ?? match[3] ?? '').trim() }
  }
  for (const [key, names] of Object.entries(lineNames))
    if ((names as readonly string[]).includes(wanted)) return { kind: 'line', name: key as LineName }
  for (const [key, names] of Object.entries(blockNames))
    if ((names as readonly string[]).includes(wanted)) return { kind: 'block', name: key as BlockName }
  return undefined
}

/** The text of a line placeholder; undefined if the document has nothing of the kind. */
export function lineText(document: Document, name: LineName): string | undefined {
  const first = <T extends Block['type']>(type: T) =>
    document.children.find((block): block is Extract<Block, { type: T }> => block.type === type)
  const title = first('title')
  const redHead = first('red-head')
  const signature = first('signature')
  const text = (children: Parameters<typeof plainText>[0] | undefined): string | undefined =>
    children === undefined ? undefined : plainText(children)
  const texts: Readonly<Record<LineName, () => string | undefined>> = {
    title: () => text(title?.children) ?? document.title,
    kicker: () => text(title?.kicker),
    subtitle: () => text(title?.subtitle),
    byline: () => text(title?.byline),
    date: () => signature?.date ?? words[document.language].date(document.date),
    issuer: () => signature?.issuer ?? document.issuer,
    number: () => redHead?.number,
    signer: () => redHead?.signer?.name,
    addressee: () => text(first('addressee')?.children),
    'running-head': () => document.runningHead,
  }
  const found = texts[name]()
  return found === '' ? undefined : found
}

/** The tables or charts of a document in order, wherever they stand. */
export function figuresOf(document: Document, kind: 'table' | 'chart'): (Table | Chart)[] {
  const found: (Table | Chart)[] = []
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === kind) found.push(block)
      else if (block.type === 'section' || block.type === 'box' || block.type === 'quote')
        visit(block.children)
      else if (block.type === 'list') for (const item of block.items) visit(item.children)
    }
  }
  visit(document.children)
  return found
}

/** The table or chart with a number, counted from 1, or an id. */
export function figureOf(
  document: Document,
  kind: 'table' | 'chart',
  key: string,
): Table | Chart | undefined {
  const figures = figuresOf(document, kind)
  return figures.find(({ id }) => id === key) ?? (/^\d+$/.test(key) ? figures[Number(key) - 1] : undefined)
}
