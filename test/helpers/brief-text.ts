import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brief, type Briefing } from '../../src/briefing.js'
import type { Block, Inline } from '../../src/document/nodes.js'
import { JianbaoError, type Finding } from '../../src/errors.js'
import type { Dataset } from '../../src/model/dataset.js'
import { openDataset } from '../../src/read/open-dataset.js'

export const liaocheng = await openDataset('seeds/liaocheng')

/** The front matter takes lines 1 to 12, so that the text begins on line 13. */
export const frontMatter = `---
name: 试用模板
options:
  word: { type: text, default: 词 }
  lead: { type: indicators, default: [gdp] }
  none: { type: indicators }
  yes: { type: flag, default: true }
  topics:
    type: list
    default: []
    fields: { title: { type: text, required: true }, ids: { type: indicators }, rows: { type: list, fields: { name: { type: text } } } }
---
`

interface Settings {
  readonly options?: Readonly<Record<string, unknown>>
  readonly data?: Dataset
  readonly region?: string
  readonly period?: string
  readonly head?: string
  /** Name of the template, under which a dataset keeps its options. */
  readonly id?: string
}

const folder = mkdtempSync(join(tmpdir(), 'jianbao-template-'))
let count = 0

/** Makes a briefing from a template's text; each template is a file of its own. */
export function briefText(text: string, settings: Settings = {}): Briefing {
  const { options = {}, data = liaocheng, region = 'liaocheng-hitech', period = '2024-Q1' } = settings
  const { head = frontMatter } = settings
  const template = join(folder, `${settings.id ?? `trial-${count++}`}.md.hbs`)
  writeFileSync(template, head + text)
  return brief({ data, template, region, period, options })
}

/** The findings with which a step fails. */
export function findingsOf(step: () => unknown): readonly Finding[] {
  try {
    step()
  } catch (error) {
    if (error instanceof JianbaoError) return error.findings
    throw error
  }
  return []
}

/** `code line:column` of every fault of a template's text. */
export function faultsOf(text: string, settings: Settings = {}): string[] {
  return findingsOf(() => briefText(text, settings)).map(
    ({ code, place }) => `${code} ${place.line ?? '?'}:${place.column ?? '?'}`,
  )
}

/** The blocks under the title, written short. */
export function bodyOf(text: string, settings: Settings = {}): string[] {
  return briefText(`# 题\n\n${text}`, settings).document.children.slice(1).map(blockText)
}

export function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
    case 'paragraph':
    case 'note':
      return `${block.type === 'paragraph' ? '' : `${block.type}: `}${inlineText(block.children)}`
    case 'heading':
      return `h${block.level} ${block.label}|${inlineText(block.children)}`
    case 'list':
      return `list${block.ordered ? ` from ${block.start}` : ''}: ${block.items
        .map((item) => item.children.map(blockText).join(' + '))
        .join(' / ')}`
    case 'quote':
      return `quote: ${block.children.map(blockText).join(' + ')}`
    case 'signature':
      return `signature: ${block.issuer} ${block.date}`
    case 'table':
      return [
        `table${block.label}: ${block.columns.map(({ header, align }) => `${inlineText(header)}(${align})`).join(' | ')}`,
        ...block.rows.map(({ cells }) => cells.map(inlineText).join(' | ')),
      ].join('\n')
    case 'chart':
      return `chart: ${block.alternative}`
    case 'red-head':
      return `red-head: ${block.mark} ${block.number}`
    case 'addressee':
      return `addressee: ${inlineText(block.children)}`
    case 'contents':
      return `contents: ${block.label} ${block.depth}`
    case 'box':
      return `box ${inlineText(block.label)}: ${block.children.map(blockText).join(' + ')}`
    case 'cards':
      return `cards: ${block.items
        .map(({ label, figure, detail }) => `${inlineText(label)} ${figure.text} ${inlineText(detail)}`)
        .join(' / ')}`
    case 'divider':
    case 'page-break':
      return block.type
    case 'section':
      return `${block.orientation}: ${block.children.map(blockText).join(' + ')}`
    case 'attachment-list':
      return `${block.label}${block.items.map(inlineText).join(' / ')}`
    case 'attachment':
      return `attachment ${block.label}: ${inlineText(block.children)}`
    case 'imprint':
      return `imprint: ${block.copies ?? ''} ${block.printer} ${block.date}`
  }
}

/** Text with marks: *emphasis*, **strong**, [figure], <url text>, / for a break. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value
        case 'number':
          return `[${node.text}]`
        case 'strong':
          return `**${inlineText(node.children)}**`
        case 'emphasis':
          return `*${inlineText(node.children)}*`
        case 'link':
          return `<${node.url} ${inlineText(node.children)}>`
        case 'break':
          return '/'
        case 'footnote':
          return `^(${inlineText(node.children)})`
        case 'reference':
          return `<#${node.target} ${node.text}>`
        case 'arrow':
          return `(${node.direction})`
        case 'bar':
          return `(bar ${node.percent})`
      }
    })
    .join('')
}
