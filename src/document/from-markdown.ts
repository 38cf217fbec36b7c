import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { finding, type Finding, type Place } from '../errors.js'
import type { Message } from '../messages/index.js'
import { isLinkUrl } from './links.js'
import { hasMark, setBlocksApart, splitMarks } from './marks.js'
import type { Block, HeadingLevel, Inline, ListItem, NumberNode, TableColumn } from './nodes.js'
import { joinLines } from './join-lines.js'
import { plainText } from './plain-text.js'

/** What the marks in the Markdown stand for, and where its parts come from. */
export interface MarkResolver {
  figure(index: number): NumberNode
  block(index: number): Block | undefined
  /** The number in front of a heading; empty for none. */
  headingLabel(level: HeadingLevel, number: number): string
  blockPlace(index: number): Place
  /** Where a line of Markdown was written, as far as that can be told. */
  linePlace(line: string): Place
}

const parser = unified()
  .use(remarkParse)
  // One tilde must stay a tilde: 15%~30%.
  .use(remarkGfm, { singleTilde: false })
  .use(function (this: Processor) {
    const data = this.data()
    // HTML is text, and so is what the author of a template indented.
    const textOnly = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension(), textOnly]
    // GFM's own extension makes links of addresses in data even where they are escaped.
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map((extension) => ({ ...extension, transforms: [] }))
  })

/** Makes the tree of a document's blocks out of Markdown with marks; faults are returned, not thrown. */
export function blocksFromMarkdown(
  markdown: string,
  marks: MarkResolver,
): { blocks: Block[]; findings: Finding[] } {
  const source = setBlocksApart(markdown)
  const root: Root = parser.parse(source)
  const reader = new MarkdownReader(source, marks)
  const blocks = root.children.flatMap((node) => reader.block(node))
  reader.checkTitle()
  return { blocks, findings: reader.findings }
}

const constructs = {
  codeBlock: { en: 'code block', zh: '代码块' },
  code: { en: 'code', zh: '代码' },
  thematicBreak: { en: 'thematic break', zh: '分隔线' },
  definition: { en: 'link definition', zh: '链接定义' },
  footnote: { en: 'footnote', zh: '脚注' },
  image: { en: 'image', zh: '图片' },
  strikeThrough: { en: 'strike-through', zh: '删除线' },
  checkbox: { en: 'check box', zh: '复选框' },
  other: { en: 'such construct', zh: '此类写法' },
  nestedHeading: { en: 'heading inside a list or quote', zh: '列表或引文中的标题' },
  nestedTable: { en: 'table inside a list or quote', zh: '列表或引文中的表格' },
  addressOfFigure: { en: 'figure inside the address of a link', zh: '链接网址中的数据' },
} satisfies Record<string, Message>

class MarkdownReader {
  readonly findings: Finding[] = []
  readonly #numbers = [0, 0, 0, 0]
  #titles = 0

  constructor(
    readonly source: string,
    readonly marks: MarkResolver,
  ) {}

  checkTitle(): void {
    if (this.#titles === 0) this.findings.push(finding('title-missing', {}, this.marks.linePlace('')))
  }

  /** The first line of a node as it stands in the Markdown. */
  #line(node: Nodes): string {
    const text = this.source.slice(node.position?.start.offset, node.position?.end.offset)
    return text.split('\n', 1)[0] ?? ''
  }

  #unsupported(construct: keyof typeof constructs, node: Nodes): [] {
    const line = this.#line(node)
    const parameters = { construct: constructs[construct], text: withoutMarks(line) }
    this.findings.push(finding('markdown-not-supported', parameters, this.marks.linePlace(line)))
    return []
  }

  block(node: RootContent, nested = false): Block[] {
    switch (node.type) {
      case 'heading':
        if (nested) return this.#unsupported('nestedHeading', node)
        return [this.#heading(node)]
      case 'paragraph':
        return this.#paragraph(node.children, nested)
      case 'blockquote':
        return [{ type: 'quote', children: node.children.flatMap((child) => this.block(child, true)) }]
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            start: node.start ?? 1,
            items: node.children.map((item): ListItem => {
              if (typeof item.checked === 'boolean') this.#unsupported('checkbox', item)
              return {
                type: 'list-item',
                children: item.children.flatMap((child) => this.block(child, true)),
              }
            }),
          },
        ]
      case 'table':
        if (nested) return this.#unsupported('nestedTable', node)
        return [this.#table(node)]
      case 'code':
        return this.#unsupported('codeBlock', node)
      case 'thematicBreak':
        return this.#unsupported('thematicBreak', node)
      case 'definition':
        return this.#unsupported('definition', node)
      case 'footnoteDefinition':
        return this.#unsupported('footnote', node)
      default:
        return this.#unsupported('other', node)
    }
  }

  #heading(node: Extract<RootContent, { type: 'heading' }>): Block {
    const children = this.#inlines(node.children)
    const place = this.marks.linePlace(this.#line(node))
    if (plainText(children).trim() === '') this.findings.push(finding('heading-empty', {}, place))
    if (node.depth === 1) {
      this.#titles += 1
      if (this.#titles > 1) {
        this.findings.push(finding('title-repeated', { text: plainText(children).slice(0, 40) }, place))
      }
      return { type: 'title', children }
    }
    const level = Math.min(node.depth - 1, 4) as HeadingLevel
    const number = (this.#numbers[level - 1] ?? 0) + 1
    this.#numbers[level - 1] = number
    this.#numbers.fill(0, level)
    return { type: 'heading', level, label: this.marks.headingLabel(level, number), children }
  }

  /** A paragraph of text, or the block that its only content, a mark, stands for. */
  #paragraph(children: readonly PhrasingContent[], nested: boolean): Block[] {
    const [first] = children
    const parts = children.length === 1 && first?.type === 'text' ? splitMarks(first.value.trim()) : []
    const [only] = parts
    if (!nested && parts.length === 1 && only?.kind === 'block') {
      const block = this.marks.block(only.index)
      return block === undefined ? [] : [block]
    }
    return [{ type: 'paragraph', children: this.#inlines(children) }]
  }

  #table(node: Extract<RootContent, { type: 'table' }>): Block {
    const [head, ...rows] = node.children
    const columns = (head?.children ?? []).map((cell, index): TableColumn => ({
      header: this.#inlines(cell.children),
      align: node.align?.[index] ?? 'left',
    }))
    const cells = rows.map((row) => {
      if (row.children.length > columns.length) {
        const line = this.#line(row)
        const counts = { cells: row.children.length, columns: columns.length }
        this.findings.push(
          finding('table-row-too-long', { ...counts, text: withoutMarks(line) }, this.marks.linePlace(line)),
        )
      }
      return { cells: columns.map((_, index) => this.#inlines(row.children[index]?.children ?? [])) }
    })
    return { type: 'table', label: '', caption: [], columns, rows: cells, notes: [] }
  }

  /** The content of a paragraph, heading or cell. */
  #inlines(children: readonly PhrasingContent[]): Inline[] {
    return joinLines(children.flatMap((child) => this.#inline(child)))
  }

  #inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
      case 'html':
        return this.#text(node.value)
      case 'strong':
        return [{ type: 'strong', children: node.children.flatMap((child) => this.#inline(child)) }]
      case 'emphasis':
        return [{ type: 'emphasis', children: node.children.flatMap((child) => this.#inline(child)) }]
      case 'break':
        return [{ type: 'break' }]
      case 'link': {
        if (hasMark(node.url)) return this.#unsupported('addressOfFigure', node)
        const inner = node.children.flatMap((child) => this.#inline(child))
        return isLinkUrl(node.url) ? [{ type: 'link', url: node.url, children: inner }] : inner
      }
      case 'inlineCode':
        return this.#unsupported('code', node)
      case 'image':
      case 'imageReference':
        return this.#unsupported('image', node)
      case 'delete':
        return this.#unsupported('strikeThrough', node)
      case 'footnoteReference':
        return this.#unsupported('footnote', node)
      case 'linkReference':
        return this.#unsupported('definition', node)
    }
  }

  #text(value: string): Inline[] {
    return splitMarks(value).flatMap((part): Inline[] => {
      if (part.kind === 'text') return [{ type: 'text', value: part.text }]
      if (part.kind === 'figure') return [this.marks.figure(part.index)]
      this.findings.push(
        finding('block-inside-paragraph', { text: withoutMarks(value) }, this.marks.blockPlace(part.index)),
      )
      return []
    })
  }
}

/** A piece of Markdown for a message. */
function withoutMarks(markdown: string): string {
  return splitMarks(markdown)
    .map((part) => (part.kind === 'text' ? part.text : '…'))
    .join('')
    .trim()
    .slice(0, 40)
}
