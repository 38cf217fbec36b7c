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
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'quote'
  | 'list'
  | 'caption'
  | 'tableHead'
  | 'tableCell'
  | 'note'
  | 'signature'
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
    /** From the foot of the type area down to the dash of the page number. */
    readonly pageNumberBelowMm: number
  }
  readonly faces: Readonly<Record<FaceRole, Face>>
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>
  readonly table: {
    /** Rules at the head and foot of a table, and under its head row. */
    readonly outerRulePt: number
    readonly headRulePt: number
    readonly ruleColor: string
    readonly headFill: string
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
