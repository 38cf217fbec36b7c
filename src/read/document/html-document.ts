import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { DocumentText } from '../../audit/text/document-text.js'
import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import { TextBuilder } from './text-builder.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const unread: ReadonlySet<string> = new Set(
  'script style template noscript head iframe object embed svg canvas audio video select option textarea button datalist dialog nav'.split(
    ' ',
  ),
)
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/**
 * The text of a web page as a reader sees it: without scripts, styles and what is hidden, with its tables
 * apart.
 *
 * @throws JianbaoError, without a place, for a page that is too large or nested too deeply.
 */
export function readHtml(source: string, name?: string): DocumentText {
  if (source.length > limits.htmlBytes) fail('document-too-large', { part: '', limit: limits.htmlBytes })
  refuseDeep(source)
  const builder = new TextBuilder()
  readNodes(parse(source).childNodes, { builder, space: false, isPre: false })
  return builder.document(name)
}

/** The parser slows down with the square of the depth: what is nested without end is not given to it. */
function refuseDeep(source: string): void {
  let depth = 0
  const tag = /<(\/?)(?:div|span|table|td|b|i|a|font|ul|ol|li|p|section|blockquote|em|strong)\b/gi
  for (const [, closes] of source.matchAll(tag)) {
    depth = closes === '/' ? Math.max(0, depth - 1) : depth + 1
    // Elements such as <p> and <li> need not be closed.
    if (depth > limits.htmlUnclosed) fail('document-too-deep', { limit: limits.documentNesting })
  }
}

interface Reader {
  readonly builder: TextBuilder
  space: boolean
  isPre: boolean
}

function readNodes(nodes: readonly Node[], reader: Reader, depth = 0): void {
  if (depth > limits.documentNesting) fail('document-too-deep', { limit: limits.documentNesting })
  for (const node of nodes) {
    if ('tagName' in node) readElement(node, reader, depth)
    else if (node.nodeName === '#text' && 'value' in node) addText(node.value, reader)
  }
}

function addText(value: string, reader: Reader): void {
  const { builder } = reader
  if (reader.isPre) {
    builder.add(value)
    return
  }
  const text = value.replace(/[ \t\r\n\f]+/g, ' ')
  if (text === '') return
  const isGlued = reader.space || !text.startsWith(' ')
  const shown = isGlued && reader.space ? text.trimStart() : text
  if (shown !== '') builder.add(unspaced(shown))
  reader.space = text.endsWith(' ')
}

/** A line end in the source between Han characters is no blank. */
function unspaced(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}，。；：、]) (?=[\p{Script=Han}，。；：、])/gu, '')
}

function readElement(element: Element, reader: Reader, depth: number): void {
  const { builder } = reader
  const { tagName, childNodes } = element
  if (unread.has(tagName) || isHidden(element)) return
  if (tagName === 'br') {
    builder.add('\n')
    reader.space = true
    return
  }
  if (tagName === 'td' || tagName === 'th') {
    builder.openCell(span(element, 'colspan'), span(element, 'rowspan'))
    reader.space = true
    readNodes(childNodes, reader, depth + 1)
    builder.closeCell()
    return
  }
  const isBlock = blocks.has(tagName)
  if (isBlock) endBlock(reader, false)
  if (tagName === 'table') builder.openTable()
  const before = reader.isPre
  if (tagName === 'pre') reader.isPre = true
  readNodes(childNodes, reader, depth + 1)
  reader.isPre = before
  if (isBlock) endBlock(reader, /^h[1-6]$/.test(tagName))
  if (tagName === 'tr') builder.closeRow()
  if (tagName === 'table') builder.closeTable()
}

function endBlock(reader: Reader, isHeading: boolean): void {
  reader.builder.endBlock(isHeading)
  reader.space = true
}

function span(element: Element, name: string): number {
  const value = Number(element.attrs.find((one) => one.name === name)?.value ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(100, value) : 1
}

/** Tooltips and the like are not seen until somebody asks for them. */
function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'role' && value === 'tooltip') ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  )
}
