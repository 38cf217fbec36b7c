import type { Block, BlockType, Document, Heading, Inline } from './nodes.js'
import { plainText } from './plain-text.js'

/** Where in a document something is printed. */
export interface TreePlace {
  /** In the tree: `children[3].rows[0].cells[2]`. */
  readonly path: string
  readonly block: BlockType
  /** The heading above, with its number; empty before the first. */
  readonly heading: string
  /** Which block of text it is under that heading, from 1; 0 in headings, tables and charts. */
  readonly paragraph: number
  /** Label of a table or chart: 表1. */
  readonly label: string
  /** Heads of a table's row and column, or a chart's category and series. */
  readonly row: string
  readonly column: string
}

/** A piece of a document's text, in reading order: plain text, or a figure with the facts it stands for. */
export interface Stretch {
  readonly text: string
  readonly factIds: readonly string[]
  readonly place: TreePlace
}

/**
 * Everything that a reader of a document sees, in order. Labels and numbers that writers and headings
 * add (一、, 表1, page numbers) are no part of it, nor what a chart says in place of its picture.
 */
export function stretchesOf(document: Document): Stretch[] {
  const walk = new Walk()
  walk.blocks(document.children, 'children')
  return walk.found
}

class Walk {
  readonly found: Stretch[] = []
  #heading = ''
  #paragraphs = 0

  blocks(blocks: readonly Block[], path: string): void {
    blocks.forEach((block, index) => this.#block(block, `${path}[${index}]`))
  }

  #add(text: string, factIds: readonly string[], place: TreePlace): void {
    if (text !== '') this.found.push({ text, factIds, place })
  }

  #inlines(nodes: readonly Inline[], place: TreePlace): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.#add(node.value, [], place)
          break
        case 'number':
          this.#add(node.text, [node.factId, ...(node.otherIds ?? [])], place)
          break
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'footnote':
          this.#inlines(node.children, place)
          break
        case 'reference':
        case 'break':
        case 'arrow':
        case 'bar':
          break
      }
    }
  }

  #place(path: string, block: BlockType, more: Partial<TreePlace> = {}): TreePlace {
    return { path, block, heading: this.#heading, paragraph: 0, label: '', row: '', column: '', ...more }
  }

  #block(node: Block, path: string): void {
    const place = this.#place(path, node.type)
    switch (node.type) {
      case 'title':
        for (const line of [node.kicker, node.children, node.subtitle, node.byline]) {
          this.#inlines(line ?? [], place)
        }
        break
      case 'heading':
        this.#heading = headingText(node)
        this.#paragraphs = 0
        this.#inlines(node.children, this.#place(path, 'heading'))
        break
      case 'paragraph':
        this.#paragraphs += 1
        this.#inlines(node.children, { ...place, paragraph: this.#paragraphs })
        break
      case 'note':
      case 'addressee':
      case 'attachment':
        this.#inlines(node.children, place)
        break
      case 'list':
        node.items.forEach((item, index) => this.blocks(item.children, `${path}.items[${index}].children`))
        break
      case 'box':
        this.#inlines(node.label, place)
        this.blocks(node.children, `${path}.children`)
        break
      case 'quote':
      case 'section':
        this.blocks(node.children, `${path}.children`)
        break
      case 'cards':
        node.items.forEach(({ label, figure, detail }, index) => {
          const at = { ...place, path: `${path}.items[${index}]`, row: plainText(label) }
          this.#inlines([...label, figure, ...detail], at)
        })
        break
      case 'table':
        this.#table(node, path)
        break
      case 'chart':
        this.#chart(node, path)
        break
      case 'attachment-list':
        for (const item of node.items) this.#inlines(item, place)
        break
      case 'red-head':
        this.#add(
          [node.copyNumber, node.secrecy, node.urgency, node.mark, node.number, node.signer?.name]
            .filter(Boolean)
            .join(' '),
          [],
          place,
        )
        break
      case 'signature':
        this.#add(`${node.issuer} ${node.date}`.trim(), [], place)
        break
      case 'imprint':
        this.#add([node.copies, node.printer, node.date].filter(Boolean).join(' '), [], place)
        break
      case 'contents':
      case 'divider':
      case 'page-break':
        break
    }
  }

  #table(node: Extract<Block, { type: 'table' }>, path: string): void {
    const place = this.#place(path, 'table', { label: node.label })
    this.#inlines(node.caption, place)
    this.#inlines(node.unit ?? [], place)
    for (const { header } of node.spanners ?? []) this.#inlines(header, place)
    for (const { header } of node.columns) this.#inlines(header, place)
    node.rows.forEach(({ cells }, rowIndex) => {
      const row = plainText(cells[0] ?? [])
      cells.forEach((cell, index) => {
        const column = columnName(node, index)
        this.#inlines(cell, { ...place, path: `${path}.rows[${rowIndex}].cells[${index}]`, row, column })
      })
    })
    for (const note of node.notes) this.#inlines(note, place)
  }

  #chart(node: Extract<Block, { type: 'chart' }>, path: string): void {
    const place = this.#place(path, 'chart', { label: node.label })
    this.#inlines(node.caption, place)
    for (const category of node.categories) this.#add(category, [], place)
    node.series.forEach(({ name, points }, series) => {
      this.#add(name, [], place)
      points.forEach((point, category) => {
        const row = node.categories[category] ?? ''
        const at = { ...place, path: `${path}.series[${series}].points[${category}]`, row, column: name }
        if (point) this.#add(point.text, [point.factId], at)
      })
    })
    for (const note of node.notes) this.#inlines(note, place)
  }
}

const headingText = ({ label, children }: Heading): string => label + plainText(children)

function columnName({ spanners, columns }: Extract<Block, { type: 'table' }>, index: number): string {
  const head = plainText(columns[index]?.header ?? [])
  const over = spanners?.find(({ from, to }) => from <= index && index <= to)
  return over === undefined ? head : `${plainText(over.header)}·${head}`
}
