import type { Block } from '../../../document/nodes.js'
import { writeBlocks } from '../blocks.js'
import type { Context } from '../context.js'
import { stretchesOf } from '../sections.js'
import { spacer } from '../paragraph.js'

/** The pages on which a placeholder stands, as the user's file sets them up. */
export interface UserSection {
  /** `w:sectPr` as it is written. */
  readonly xml: string
  readonly start: number
  readonly end: number
}

export function sectionAfter(xml: string, position: number): UserSection | undefined {
  const found = /<w:sectPr(?:\s[^<>]*)?>.*?<\/w:sectPr>/s.exec(xml.slice(position))
  if (found === null) return undefined
  const start = position + found.index
  return { xml: found[0], start, end: start + found[0].length }
}

const attribute = (xml: string, tag: string, name: string): number | undefined => {
  const start = new RegExp(`<${tag} [^<>]*>`).exec(xml)?.[0] ?? ''
  const value = new RegExp(` ${name}="(-?\\d+)"`).exec(start)?.[1]
  return value === undefined ? undefined : Number(value)
}

/** Width of the type area in twips; undefined if the file does not say. */
export function sectionWidth({ xml }: UserSection, isTurned = false): number | undefined {
  const page = attribute(xml, 'w:pgSz', isTurned ? 'w:h' : 'w:w')
  const [left, right] = [attribute(xml, 'w:pgMar', 'w:left'), attribute(xml, 'w:pgMar', 'w:right')]
  if (page === undefined || left === undefined || right === undefined) return undefined
  return Math.max(1, page - left - right - (attribute(xml, 'w:pgMar', 'w:gutter') ?? 0))
}

/** From the page's left edge to the type area, in twips; undefined if the file does not say. */
export const sectionLeft = ({ xml }: UserSection): number | undefined => attribute(xml, 'w:pgMar', 'w:left')

/** A section that goes on from another: no first page of its own, no new count of pages. */
export const continued = (xml: string): string =>
  xml.replace(/<w:titlePg(?:\s[^<>]*)?\/>/, '').replace(/<w:pgNumType [^<>]*w:start="[^<>]*>/, '')

function turned(xml: string): string {
  const [width, height] = [attribute(xml, 'w:pgSz', 'w:w'), attribute(xml, 'w:pgSz', 'w:h')]
  return xml.replace(
    /<w:pgSz [^<>]*>/,
    `<w:pgSz w:w="${height ?? 16838}" w:h="${width ?? 11906}" w:orient="landscape"/>`,
  )
}

/** Blocks with their turned pages; the last stretch goes on in the section that the file has there. */
export function writeUserSections(
  blocks: readonly Block[],
  context: Context,
  section: UserSection | undefined,
): { xml: string; isDivided: boolean } {
  const stretches = stretchesOf(blocks)
  if (section === undefined || stretches.length === 1) {
    const { xml } = writeBlocks(blocks, context)
    const [only] = stretches
    if (section === undefined || only?.orientation !== 'landscape') return { xml, isDivided: false }
  }
  let xml = ''
  const end = (properties: string): void => {
    if (!xml.endsWith('</w:p>')) xml += spacer(context, 1).xml
    const at = xml.indexOf('</w:pPr>', xml.lastIndexOf('<w:p>'))
    xml = xml.slice(0, at) + properties + xml.slice(at)
  }
  stretches.forEach((stretch, index) => {
    const isTurned = stretch.orientation === 'landscape'
    const width = sectionWidth(section, isTurned) ?? context.widthTwips
    const inside = { ...context, widthTwips: width, pageWidthTwips: width }
    if (isTurned && index === 0) {
      xml += spacer(context, 1).xml
      end(section.xml)
    }
    xml += writeBlocks(stretch.blocks, inside).xml
    const next = stretches[index + 1]
    if (isTurned) end(turned(continued(section.xml)))
    else if (next !== undefined) end(index === 0 ? section.xml : continued(section.xml))
  })
  return { xml, isDivided: true }
}
