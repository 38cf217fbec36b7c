import type { DocumentText, Story } from '../../audit/text/document-text.js'
import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import { Archive } from '../../ooxml/archive.js'
import { relationsOf } from '../../ooxml/relations.js'
import { attribute, readXml, XmlDecoder } from '../../ooxml/xml.js'
import { readStory } from './read-story.js'
import type { DocxStory, RunText } from './story.js'
import { refuseOtherKinds } from '../document/kind.js'
import { TextBuilder } from '../document/text-builder.js'

/** Where a piece of the document's text stands in the package. */
export interface Piece {
  readonly offset: number
  readonly part: string
  readonly text: RunText
}

/** A Word file (.docx, ECMA-376): its text, and where in its parts each piece of it stands. */
export interface DocxDocument {
  readonly archive: Archive
  /** The main part's name and XML. */
  readonly part: string
  readonly xml: string
  readonly main: DocxStory
  readonly document: DocumentText
  readonly pieces: readonly Piece[]
}

/**
 * Reads a Word file: its text with the notes, headers and footers last.
 *
 * @throws JianbaoError, without a place, for what is no Word file, is damaged, protected or too large.
 */
export function readDocx(bytes: Uint8Array, name?: string): DocxDocument {
  refuseOtherKinds(bytes, 'zip')
  const archive = new Archive(bytes, 'document')
  const part = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target
  if (part === undefined || !archive.has(part)) fail('document-not-one', {})
  const relations = relationsOf(archive, part)
  const styles = relations.find(({ type, target }) => type === 'styles' && archive.has(target))?.target
  const headings = styles === undefined ? new Set<string>() : headingStyles(archive, styles)
  const builder = new TextBuilder()
  const pieces: Piece[] = []
  const xml = partText(archive, part)
  const main = readStory(xml, part)
  if (!/<(?:\w+:)?document[\s>]/.test(xml)) fail('document-not-one', {})
  build(main, part, { builder, pieces, headings })
  for (const story of ['footnote', 'endnote', 'header', 'footer'] as const) {
    const type = story === 'footnote' || story === 'endnote' ? `${story}s` : story
    const targets = new Set(relations.filter((one) => one.type === type).map(({ target }) => target))
    for (const target of targets) {
      if (!archive.has(target)) continue
      builder.story(story)
      build(readStory(partText(archive, target), target), target, { builder, pieces, headings, story })
    }
  }
  return { archive, part, xml, main, document: builder.document(name), pieces }
}

interface Built {
  readonly builder: TextBuilder
  readonly pieces: Piece[]
  readonly headings: ReadonlySet<string>
  readonly story?: Story
}

function build({ parts }: DocxStory, part: string, { builder, pieces, headings, story }: Built): void {
  for (const one of parts) {
    switch (one.type) {
      case 'text':
        pieces.push({ offset: builder.add(one.text), part, text: one })
        break
      case 'end-paragraph': {
        const isHeading = one.level === undefined ? headings.has(one.style ?? '') : /^[0-8]$/.test(one.level)
        builder.endBlock(isHeading)
        break
      }
      case 'open-table':
        builder.openTable()
        break
      case 'open-cell':
        builder.openCell(one.columns)
        break
      case 'close-cell':
        builder.closeCell()
        break
      case 'close-row':
        builder.closeRow()
        break
      case 'close-table':
        builder.closeTable()
        break
      case 'open-box':
        builder.story('text-box')
        break
      case 'close-box':
        builder.story(story)
    }
  }
  builder.endBlock()
}

/** A part's XML as text. */
export function partText(archive: Archive, part: string): string {
  const decoder = new XmlDecoder(part, 'document')
  const pieces: string[] = []
  let size = 0
  archive.read(part, (piece) => {
    size += piece.length
    if (size > limits.documentPartBytes) fail('document-too-large', { part, limit: limits.documentPartBytes })
    pieces.push(decoder.decode(piece))
  })
  pieces.push(decoder.end())
  return pieces.join('')
}

/** Styles with a level of the outline, their own or that of the style they are based on. */
function headingStyles(archive: Archive, part: string): ReadonlySet<string> {
  const based = new Map<string, string>()
  const levels = new Map<string, boolean>()
  let style = ''
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'styleId') ?? ''
      else if (name === 'basedOn') based.set(style, attribute(attributes, 'val') ?? '')
      else if (name === 'outlineLvl') levels.set(style, /^[0-8]$/.test(attribute(attributes, 'val') ?? ''))
    },
  })
  const isHeading = (id: string, steps = 0): boolean =>
    levels.get(id) ?? (steps < 20 && based.has(id) && isHeading(based.get(id) ?? '', steps + 1))
  return new Set([...based.keys(), ...levels.keys()].filter((id) => isHeading(id)))
}
