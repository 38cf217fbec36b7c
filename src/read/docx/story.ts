/** A stretch of a part's XML, in characters. */
export interface Stretch {
  readonly start: number
  end: number
}

/** A run, and how it begins, so that it can be divided. */
export interface Run extends Stretch {
  readonly tag: string
  properties: string
  isEmpty: boolean
}

/** A content control of the file. */
export interface ContentControl extends Stretch {
  /** By what it was given: its binding to the ledger, or its tag; programs keep one or the other. */
  id: string | undefined
  /** It shows what Word asks for instead of a text. */
  isPlaceholder: boolean
}

/** Text of a run and where it stands in the part's XML. */
export interface RunText {
  readonly type: 'text'
  readonly text: string
  /** The element with the text, and the text in it; undefined for marks such as a tab. */
  readonly element: Stretch
  readonly inner?: Stretch
  readonly run?: Run
  /** Whether the run has nothing before it. */
  readonly isFirst: boolean
  /** The content controls around it, the outermost first. */
  readonly controls?: readonly ContentControl[]
  /** What the program that shows the file puts in, such as the number of a page. */
  readonly isField?: boolean
  /** What must not be divided: a content control, a formula, the run with the text box. */
  readonly whole?: Stretch
  /** The note it belongs to, such as `footnote 1`. */
  readonly note?: string
}

/** What a part with text consists of, in the order in which it is read. */
export type StoryPart =
  | RunText
  | { readonly type: 'end-paragraph'; readonly style: string | undefined; readonly level: string | undefined }
  | { readonly type: 'open-table' | 'close-cell' | 'close-row' | 'close-table' | 'open-box' | 'close-box' }
  | { readonly type: 'open-cell'; readonly columns: number }

export interface DocxStory {
  readonly parts: readonly StoryPart[]
  /** Runs with the mark of a note, by `footnote 1`. */
  readonly notes: ReadonlyMap<string, Run>
}
