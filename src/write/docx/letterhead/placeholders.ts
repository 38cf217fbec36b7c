/** A piece of text in a part: the content of one `w:t`. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A paragraph of a part with the text of its runs; paragraphs in a text box are their own. */
export interface FoundParagraph {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  /** Runs, breaks and text boxes stand in it beside its text. */
  readonly hasDrawing: boolean
  readonly isInTextBox: boolean
  /** Width of the table cell round it, in twips; undefined if it is in none. */
  readonly cellWidth?: number
}

export interface Placeholder {
  /** As it is written, with its braces. */
  readonly written: string
  readonly name: string
  readonly paragraph: FoundParagraph
  /** From and to in the paragraph's text. */
  readonly from: number
  readonly to: number
}

const tag =
  /<w:p(?:\s[^<>]*[^/])?>|<\/w:p>|<w:t(?:\s[^<>]*[^/])?>([^<]*)<\/w:t>|<w:txbxContent[^<>]*>|<\/w:txbxContent>|<w:tcW [^<>]*>|<w:tc(?:\s[^<>]*)?>|<\/w:tc>|<w:(?:drawing|pict|object)[ >]/g

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

type Open = { -readonly [K in keyof Omit<FoundParagraph, 'end' | 'pieces'>]: FoundParagraph[K] } & {
  pieces: Piece[]
}

/** The paragraphs of a part in the order in which they end. */
export function findParagraphs(xml: string): FoundParagraph[] {
  const found: FoundParagraph[] = []
  const open: Open[] = []
  const cells: (number | undefined)[] = []
  let textBoxes = 0
  for (const match of xml.matchAll(tag)) {
    const [whole, text] = match
    if (text !== undefined) {
      open
        .at(-1)
        ?.pieces.push({ start: match.index, end: match.index + whole.length, text: unescapeXml(text) })
    } else if (whole.startsWith('</w:p>')) {
      const paragraph = open.pop()
      if (paragraph !== undefined) found.push({ ...paragraph, end: match.index + whole.length })
    } else if (whole.startsWith('<w:txbxContent')) textBoxes += 1
    else if (whole.startsWith('</w:txbx')) textBoxes -= 1
    else if (whole.startsWith('<w:tcW')) {
      const width = Number(/ w:w="(\d+)"/.exec(whole)?.[1])
      if (/ w:type="dxa"/.test(whole) && width > 0) cells[cells.length - 1] = width
    } else if (whole.startsWith('<w:tc')) cells.push(0)
    else if (whole === '</w:tc>') cells.pop()
    else if (/^<w:(?:drawing|pict|object)/.test(whole)) {
      const paragraph = open.at(-1)
      if (paragraph !== undefined) paragraph.hasDrawing = true
    } else {
      const cellWidth = cells.at(-1)
      open.push({
        start: match.index,
        pieces: [],
        hasDrawing: false,
        isInTextBox: textBoxes > 0,
        ...(cellWidth === undefined ? {} : { cellWidth }),
      })
    }
  }
  return found
}

export const paragraphText = ({ pieces }: FoundParagraph): string => pieces.map(({ text }) => text).join('')

/** The placeholders of a paragraph, also those that Word has divided between runs. */
export function findPlaceholders(paragraph: FoundParagraph): Placeholder[] {
  return [...paragraphText(paragraph).matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => ({
    written: match[0],
    name: (match[1] ?? '').trim(),
    paragraph,
    from: match.index,
    to: match.index + match[0].length,
  }))
}
