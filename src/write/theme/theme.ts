/** The kinds of typeface that Chinese offices name, whatever foundry draws them. */
export type FaceRole = 'fangsong' | 'song' | 'hei' | 'kai' | 'xiaobiaosong'

export const faceRoles: readonly FaceRole[] = ['fangsong', 'song', 'hei', 'kai', 'xiaobiaosong']

export interface Face {
  /** Family names that the Word file asks for. */
  readonly eastAsia: string
  readonly latin: string
  /** Family names to look for among installed faces when the user asks for system faces, best first. */
  readonly system: readonly string[]
  /** CSS families for HTML, best first. */
  readonly css: readonly string[]
}

/** How one kind of paragraph is set; lengths in points unless the name says otherwise. */
export interface ParagraphStyle {
  readonly role: FaceRole
  readonly sizePt: number
  readonly linePt: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** First-line indent in characters of the style's own size. */
  readonly indentCharacters: number
  readonly beforePt: number
  readonly afterPt: number
  readonly bold: boolean
  /** RGB, six hex digits. */
  readonly color: string
}

export type StyleName =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'redHeadMark'
  | 'redHeadLine'
  | 'addressee'
  | 'contentsHead'
  | 'contentsEntry'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'quote'
  | 'boxHead'
  | 'boxBody'
  | 'cardLabel'
  | 'cardFigure'
  | 'cardDetail'
  | 'list'
  | 'caption'
  | 'tableHead'
  | 'tableCell'
  | 'note'
  | 'footnote'
  | 'signature'
  | 'attachmentHead'
  | 'imprint'
  | 'runningHead'
  | 'pageNumber'

export interface Theme {
  readonly name: string
  readonly page: {
    readonly widthMm: number
    readonly heightMm: number
    readonly marginMm: {
      readonly top: number
      readonly right: number
      readonly bottom: number
      readonly left: number
    }
    readonly linesPerPage: number
    readonly charactersPerLine: number
    /** Blank above and below figures, tables, cards and boxes, in lines of the body. */
    readonly gapLines: number
    /**
     * How close lines may come so that a document does not end on a nearly empty page, as a share of their
     * distance; 1 where lines keep their places.
     */
    readonly tightestLineShare: number
    /** From the foot of the type area down to the dash of the page number. */
    readonly pageNumberBelowMm: number
    /** `dashes`: — 1 —; `plain`: 1; `of-total`: 1 / 8. */
    readonly pageNumberForm: 'dashes' | 'plain' | 'of-total'
    /** `outside` is right on odd and left on even pages. */
    readonly pageNumberPlace: 'outside' | 'center' | 'right'
    /** Whether pages but the first have the document's running head. */
    readonly hasRunningHead: boolean
  }
  /** Colours of parts, RGB, six hex digits. */
  readonly colors: {
    /** Of the band behind the title, of rules and of what is marked. */
    readonly accent: string
    /** Text on the accent colour. */
    readonly onAccent: string
    /** Fill of boxes, cards and total rows. */
    readonly soft: string
    readonly rule: string
    /** Arrows and bars; mainland offices print rises red. */
    readonly up: string
    readonly down: string
    readonly flat: string
    /** Mark and rules of a red head. */
    readonly redHead: string
  }
  /** `plain`: as a heading at the head of the text; `band`: on a band of the accent colour over the whole width. */
  readonly titleBlock: 'plain' | 'band'
  /** PNG bytes with its size, set in the title's band or over the title. */
  readonly logo?: {
    readonly png: Uint8Array
    readonly widthMm: number
    readonly heightMm: number
    readonly alternative: string
  }
  readonly faces: Readonly<Record<FaceRole, Face>>
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>
  readonly table: {
    /** Rules at the head and foot of a table, and under its head row. */
    readonly outerRulePt: number
    readonly headRulePt: number
    readonly ruleColor: string
    readonly headFill: string
    /** Fill of every second row; empty for none. */
    readonly stripeFill: string
    readonly cellPaddingPt: number
  }
  readonly chart: {
    readonly heightMm: number
    readonly role: FaceRole
    readonly sizePt: number
    /** One colour for each series in turn, RGB. */
    readonly colors: readonly string[]
    readonly axisColor: string
    readonly gridColor: string
  }
}
