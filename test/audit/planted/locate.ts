import type { Briefing } from '../../../src/briefing.js'
import type { Block, Inline } from '../../../src/document/nodes.js'
import { plainText } from '../../../src/document/plain-text.js'
import { walkBlocks } from '../../../src/document/walk.js'
import type { LedgerEntry } from '../../../src/ledger/entry.js'

/** A figure of a briefing and where it stands in the Markdown. */
export interface Located {
  readonly fact: LedgerEntry
  readonly start: number
  readonly end: number
  readonly inTable: boolean
}

/** Where the figures of a briefing stand in its Markdown, in reading order. */
export function located({ document, facts }: Briefing, text: string): Located[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const { plain, offsets } = unmarked(text)
  const figures: Located[] = []
  let cursor = 0
  for (const block of walkBlocks(document.children)) {
    for (const { inlines, inTable } of runsOf(block)) {
      const words = plainText(inlines)
      const at = words.trim() === '' ? -1 : plain.indexOf(words, cursor)
      if (at < 0) continue
      cursor = at + words.length
      let offset = at
      for (const { text: own, id } of leaves(inlines)) {
        const fact = id === undefined ? undefined : byId.get(id)
        if (fact !== undefined) {
          const [start, last] = [offsets[offset], offsets[offset + own.length - 1]]
          if (start !== undefined && last !== undefined) figures.push({ fact, start, end: last + 1, inTable })
        }
        offset += own.length
      }
    }
  }
  return figures
}

/** Markdown without its marks of emphasis, and where each character stood. */
function unmarked(text: string): { plain: string; offsets: number[] } {
  let plain = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (/[*\\]/.test(text.charAt(at))) continue
    plain += text.charAt(at)
    offsets.push(at)
  }
  return { plain, offsets }
}

interface Run {
  readonly inlines: readonly Inline[]
  readonly inTable: boolean
}

function* runsOf(block: Block): Generator<Run> {
  switch (block.type) {
    case 'paragraph':
    case 'note':
    case 'heading':
    case 'addressee':
      yield { inlines: block.children, inTable: false }
      return
    case 'title':
      for (const inlines of [block.kicker, block.children, block.subtitle, block.byline]) {
        if (inlines !== undefined) yield { inlines, inTable: false }
      }
      return
    case 'cards':
      for (const { label, figure, detail } of block.items) {
        for (const inlines of [label, [figure], detail]) yield { inlines, inTable: false }
      }
      return
    case 'table':
      yield { inlines: block.caption, inTable: true }
      for (const { cells } of block.rows) for (const inlines of cells) yield { inlines, inTable: true }
      return
    case 'chart':
      yield { inlines: block.caption, inTable: true }
      for (const [row, category] of block.categories.entries()) {
        yield { inlines: [{ type: 'text', value: category }], inTable: true }
        for (const { points } of block.series) {
          const point = points[row]
          if (point !== undefined && point !== null) {
            yield { inlines: [{ type: 'number', text: point.text, factId: point.factId }], inTable: true }
          }
        }
      }
      return
    default:
  }
}

function* leaves(inlines: readonly Inline[]): Generator<{ text: string; id: string | undefined }> {
  for (const one of inlines) {
    if ('children' in one && one.type !== 'footnote') yield* leaves(one.children)
    else if (one.type === 'number') yield { text: one.text, id: one.factId }
    else yield { text: plainText([one]), id: undefined }
  }
}
