import type { Face } from '../theme/theme.js'
import { element, escapeXml, valued } from './xml.js'

/** A piece of a paragraph: its XML, and what the estimate of lines has to know of it. */
export interface WordInline {
  readonly xml: string
  /** As it stands in the line; a break is a newline. */
  readonly text: string
  /** Width in points of what is no text: a picture. */
  readonly drawnPt?: number
  /** Text of the footnotes that hang on it. */
  readonly notes?: readonly string[]
}

export interface RunStyle {
  /** A face other than the paragraph's own. */
  readonly face?: Face
  readonly bold?: boolean
  readonly italic?: boolean
  /** Dots under the characters. */
  readonly dotted?: boolean
  /** RGB. */
  readonly color?: string
  readonly sizePt?: number
  /** Room after each character, in twips. */
  readonly spacingTwips?: number
  readonly styleId?: string
  /** Text is Western: quotation marks and dashes take the Western face. */
  readonly western?: boolean
}

const han = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u

/** Without the hint, Word gives “ ” — … · ± ① the Latin face. */
function fonts({ face, western }: RunStyle, text: string): string {
  const hint = western === true && !han.test(text) ? {} : { 'w:hint': 'eastAsia' }
  if (face === undefined) return 'w:hint' in hint ? '<w:rFonts w:hint="eastAsia"/>' : ''
  return element('w:rFonts', {
    ...hint,
    'w:ascii': face.latin,
    'w:eastAsia': face.eastAsia,
    'w:hAnsi': face.latin,
    'w:cs': face.latin,
  })
}

/** The properties of a run, in the order of the schema. */
export function runProperties(style: RunStyle, text = ''): string {
  const { bold, italic, dotted, color, spacingTwips, sizePt, styleId } = style
  const inner =
    (styleId === undefined ? '' : valued('w:rStyle', styleId)) +
    fonts(style, text) +
    (bold === true ? '<w:b/><w:bCs/>' : '') +
    (italic === true ? '<w:i/><w:iCs/>' : '') +
    (color === undefined ? '' : valued('w:color', color)) +
    (spacingTwips === undefined ? '' : valued('w:spacing', spacingTwips)) +
    (sizePt === undefined ? '' : valued('w:sz', sizePt * 2) + valued('w:szCs', sizePt * 2)) +
    (dotted === true ? '<w:em w:val="dot"/>' : '')
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`
}

const textContent = (text: string): string =>
  text
    .split(/(\t)/)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === ''
          ? ''
          : /^\s|\s$|\s\s/.test(part)
            ? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
            : `<w:t>${escapeXml(part)}</w:t>`,
    )
    .join('')

/** One run; a newline in the text is a break. */
export function textRun(text: string, style: RunStyle = {}): WordInline {
  if (text === '') return { xml: '', text }
  const content = text.split('\n').map(textContent).join('<w:br/>')
  return { xml: `<w:r>${runProperties(style, text)}${content}</w:r>`, text }
}

export const breakRun = (style: RunStyle = {}): WordInline => textRun('\n', style)

/** Runs round which an element is put, such as a link. */
export function wrapped(start: string, children: readonly WordInline[], end: string): WordInline {
  return {
    xml: start + children.map(({ xml }) => xml).join('') + end,
    text: children.map(({ text }) => text).join(''),
    notes: children.flatMap(({ notes }) => notes ?? []),
  }
}
