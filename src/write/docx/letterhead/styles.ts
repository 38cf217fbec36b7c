import type { StyleName, Theme } from '../../theme/theme.js'
import { styleIds, styleNames } from '../style-ids.js'
import { addedStyle, furtherStyles } from '../styles.js'

/** A style in a user's file. */
interface UserStyle {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly isDefault: boolean
  readonly xml: string
}

/** How the styles of a document are found in a user's file. */
export interface MappedStyles {
  readonly ids: Readonly<Record<StyleName, string>>
  /** The same for the styles that are no theme's, by the id that the writer gives them. */
  readonly further: ReadonlyMap<string, string>
  /** Definitions of those that the file does not have. */
  readonly added: string
  /** Whether the file numbers headings of this style itself. */
  readonly isNumbered: (name: StyleName) => boolean
  /** The numbering that the file gives to a style with one of these names. */
  readonly numberingOf: (...names: readonly string[]) => string | undefined
}

const value = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name} [^<>]*?w:val="([^"]*)"`).exec(xml)?.[1]

function readStyles(styles: string): UserStyle[] {
  return [...styles.matchAll(/<w:style [^<>]*>.*?<\/w:style>/gs)].map(([xml]) => {
    const start = /^<w:style [^<>]*>/.exec(xml)?.[0] ?? ''
    const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(start)?.[1] ?? ''
    return {
      id: attribute('w:styleId'),
      type: attribute('w:type'),
      isDefault: /^(?:1|true|on)$/.test(attribute('w:default')),
      name: (value(xml, 'w:name') ?? '').toLowerCase(),
      xml,
    }
  })
}

/** Styles that stand for another where a file has no better: its plain text. */
const plainStyles: ReadonlySet<StyleName> = new Set(['body', 'list', 'quote', 'addressee'])

/** Stands for the look of the placeholder's own paragraph until it is put in. */
export const bodyMark = '@body'

export function mapStyles(styles: string, theme: Theme): MappedStyles {
  const all = readStyles(styles)
  const paragraphStyles = all.filter(({ type }) => type === 'paragraph' || type === '')
  const byName = new Map(paragraphStyles.map((style) => [style.name, style]))
  const used = new Set(all.map(({ id }) => id))
  const base = (paragraphStyles.find(({ isDefault }) => isDefault) ?? byName.get('normal'))?.id
  const fresh = (id: string): string => {
    let free = id
    while (used.has(free)) free += '1'
    used.add(free)
    return free
  }
  const ids: Record<StyleName, string> = { ...styleIds }
  let added = ''
  for (const name of Object.keys(styleIds) as StyleName[]) {
    const theirs = byName.get(styleNames[name].toLowerCase())
    if (name === 'body') ids[name] = bodyMark
    else if (theirs !== undefined) ids[name] = theirs.id
    else if (plainStyles.has(name)) ids[name] = bodyMark
    else {
      ids[name] = fresh(styleIds[name])
      added += addedStyle(name, theme, ids[name], base)
    }
  }
  const further = new Map<string, string>()
  for (const [id, { name, xml }] of furtherStyles(theme)) {
    const theirs = all.find((style) => style.name === name.toLowerCase())
    const chosen = theirs?.id ?? fresh(id)
    further.set(id, chosen)
    if (theirs === undefined)
      added += xml
        .replace(`w:styleId="${id}"`, `w:styleId="${chosen}"`)
        .replace(/<w:basedOn w:val="([^"]*)"\/>/, (whole, on: string) => {
          if (on === styleIds.body) return base === undefined ? '' : `<w:basedOn w:val="${base}"/>`
          if (on === styleIds.contentsEntry) return `<w:basedOn w:val="${ids.contentsEntry}"/>`
          return used.has(on) ? whole : ''
        })
  }
  return {
    ids,
    further,
    added,
    isNumbered: (name) => {
      const style = byName.get(styleNames[name].toLowerCase())
      const numberId = value(style?.xml ?? '', 'w:numId')
      return numberId !== undefined && numberId !== '0'
    },
    numberingOf: (...names) => {
      for (const name of names) {
        const numberId = value(byName.get(name)?.xml ?? '', 'w:numId')
        if (numberId !== undefined && numberId !== '0') return numberId
      }
      return undefined
    },
  }
}
