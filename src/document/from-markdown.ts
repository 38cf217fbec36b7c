import type { FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { finding, type Finding, type Place } from '../errors.js'
import type { Message } from '../messages/index.js'
import { isLinkUrl } from './links.js'
import { hasMark, setBlocksApart, splitMarks } from './marks.js'
import { foldParts, type Part } from './fold-parts.js'
import type {
  Block,
  Footnote,
  HeadingLevel,
  Inline,
  ListItem,
  NumberNode,
  Reference,
  TableColumn,
} from './nodes.js'
import { joinLines } from './join-lines.js'
import { plainText } from './plain-text.js'

/** What the marks in the Markdown stand for, and where its parts come from. */
export interface MarkResolver {
  figure(index: number): NumberNode
  /** A block, or the beginning or end of one that has blocks inside. */
  block(index: number): Part | undefined
  reference(index: number): Reference
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
  const reader = new MarkdownReader(source, marks, definitionsOf(root))
  const parts = root.children.flatMap((node) => reader.part(node))
  reader.checkTitle()
  reader.checkFootnotes()
  return { blocks: foldParts(parts), findings: reader.findings }
}

const constructs = {
  codeBlock: { en: 'code block', zh: '代码块' },
  code: { en: 'code', zh: '代码' },
  definition: { en: 'link definition', zh: '链接定义' },
  nestedFootnote: {
    en: 'footnote inside a list or quote, or inside a footnote',
    zh: '列表、引文或脚注中的脚注',
  },
  footnoteBlocks: { en: 'footnote of more than one paragraph', zh: '多于一段的脚注' },
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
  readonly #used = new Set<string>()
  #titles = 0

  constructor(
    readonly source: string,
    readonly marks: MarkResolver,
    readonly footnotes: ReadonlyMap<string, FootnoteDefinition>,
  ) {}

  checkTitle(): void {
    if (this.#titles === 0) this.findings.push(finding('title-missing', {}, this.marks.linePlace('')))
  }

  /** A footnote that nothing refers to would be lost. */
  checkFootnotes(): void {
    for (const [identifier, definition] of this.footnotes) {
      if (this.#used.has(identifier)) continue
      const place = this.marks.linePlace(this.#line(definition))
      this.findings.push(finding('footnote-unused', { name: definition.label ?? identifier }, place))
    }
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

  /** What stands at the top level: blocks, and the marks round them. */
  part(node: RootContent): Part[] {
    const index = node.type === 'paragraph' ? onlyBlockMark(node.children) : undefined
    if (index === undefined) return this.block(node)
    const part = this.marks.block(index)
    return part === undefined ? [] : [part]
  }

  block(node: RootContent, nested = false): Block[] {
    switch (node.type) {
      case 'heading':
        if (nested) return this.#unsupported('nestedHeading', node)
        return [this.#heading(node)]
      case 'paragraph':
        return [{ type: 'paragraph', children: this.#inlines(node.children) }]
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
        return [{ type: 'divider' }]
      case 'definition':
        return this.#unsupported('definition', node)
      case 'footnoteDefinition':
        return nested ? this.#unsupported('nestedFootnote', node) : []
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
        return this.#footnote(node)
      case 'linkReference':
        return this.#unsupported('definition', node)
    }
  }

  #footnote(node: FootnoteReference): [Footnote] | [] {
    const definition = this.footnotes.get(node.identifier)
    const [paragraph, ...more] = definition?.children ?? []
    if (definition === undefined || paragraph?.type !== 'paragraph' || more.length > 0) {
      return this.#unsupported('footnoteBlocks', definition ?? node)
    }
    if (this.#used.has(node.identifier)) {
      const place = this.marks.linePlace(this.#line(node))
      this.findings.push(finding('footnote-repeated', { name: node.label ?? node.identifier }, place))
    }
    this.#used.add(node.identifier)
    if (paragraph.children.some((child) => child.type === 'footnoteReference')) {
      return this.#unsupported('nestedFootnote', definition)
    }
    return [{ type: 'footnote', children: this.#inlines(paragraph.children) }]
  }

  #text(value: string): Inline[] {
    return splitMarks(value).flatMap((part): Inline[] => {
      if (part.kind === 'text') return [{ type: 'text', value: part.text }]
      if (part.kind === 'figure') return [this.marks.figure(part.index)]
      if (part.kind === 'reference') return [this.marks.reference(part.index)]
      this.findings.push(
        finding('block-inside-paragraph', { text: withoutMarks(value) }, this.marks.blockPlace(part.index)),
      )
      return []
    })
  }
}

function definitionsOf(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  }
  return definitions
}

/** The index of the block mark that is all of a paragraph's content. */
function onlyBlockMark(children: readonly PhrasingContent[]): number | undefined {
  const [first] = children
  if (children.length !== 1 || first?.type !== 'text') return undefined
  const [only, ...more] = splitMarks(first.value.trim())
  return only?.kind === 'block' && more.length === 0 ? only.index : undefined
}

/** A piece of Markdown for a message. */
function withoutMarks(markdown: string): string {
  return splitMarks(markdown)
    .map((part) => (part.kind === 'text' ? part.text : '…'))
    .join('')
    .trim()
    .slice(0, 40)
}
