import type { StyleName } from '../theme/theme.js'
import type { Context } from './context.js'
import type { Flow, WordBlock } from './flow.js'
import { countLines } from './line-breaks.js'
import { characterSpacingTwips } from './page.js'
import type { WordInline } from './run.js'
import { latinFaceOf } from '../text-width.js'
import { ptToTwips, ptToTwipsWithin, twipsToPt } from './units.js'
import { element, valued } from './xml.js'

export type Alignment = 'left' | 'center' | 'right' | 'justify'

export interface TabStop {
  readonly kind: 'left' | 'right' | 'decimal'
  readonly at: number
  readonly leader?: 'dot'
}

export interface Rule {
  readonly kind?: 'single' | 'thickThinSmallGap' | 'thinThickSmallGap'
  readonly eighths: number
  readonly color: string
  /** Points between the text and the rule. */
  readonly space?: number
}

/** A paragraph's own properties, beside those of its style; lengths in twips. */
export interface ParagraphProperties {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly align?: Alignment
  readonly before?: number
  readonly after?: number
  /** Exact height of a line. */
  readonly line?: number
  /** The indents as a whole: what is left out is 0. */
  readonly indent?: {
    readonly left?: number
    readonly right?: number
    readonly hanging?: number
    readonly firstLine?: number
  }
  readonly tabs?: readonly TabStop[]
  readonly ruleAbove?: Rule
  readonly ruleBelow?: Rule
  readonly ruleLeft?: Rule
  /** Stands outside the flow of the text, measured from the page's corner. */
  readonly frame?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The list and its level, from 0, whose mark stands in front. */
  readonly list?: { readonly numberId: number; readonly level: number }
  readonly bookmarks?: readonly string[]
}

export const ruleElement = (name: string, { kind, eighths, color, space }: Rule): string =>
  element(name, {
    'w:val': kind ?? 'single',
    'w:sz': eighths,
    'w:space': space ?? 0,
    'w:color': color,
  })

const justifications = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

function indentElement({
  left = 0,
  right = 0,
  hanging = 0,
  firstLine = 0,
}: NonNullable<ParagraphProperties['indent']>): string {
  // Word prefers an indent in characters, so the style's own has to be set to nothing.
  return element('w:ind', {
    'w:left': left,
    'w:right': right,
    ...(hanging > 0
      ? { 'w:hangingChars': 0, 'w:hanging': hanging }
      : { 'w:firstLineChars': 0, 'w:firstLine': firstLine }),
  })
}

function frameElement({ x, y, width, height }: NonNullable<ParagraphProperties['frame']>): string {
  return element('w:framePr', {
    'w:w': width,
    'w:h': height,
    'w:hRule': 'exact',
    'w:wrap': 'notBeside',
    'w:vAnchor': 'page',
    'w:hAnchor': 'page',
    'w:x': x,
    'w:y': y,
  })
}

/** The properties in the order of the schema. */
function propertiesElement(styleId: string, p: ParagraphProperties): string {
  const rules =
    (p.ruleAbove === undefined ? '' : ruleElement('w:top', p.ruleAbove)) +
    (p.ruleLeft === undefined ? '' : ruleElement('w:left', p.ruleLeft)) +
    (p.ruleBelow === undefined ? '' : ruleElement('w:bottom', p.ruleBelow))
  const tabs = (p.tabs ?? []).map(({ kind, at, leader }) =>
    element('w:tab', { 'w:val': kind, ...(leader === undefined ? {} : { 'w:leader': leader }), 'w:pos': at }),
  )
  const spacing = {
    ...(p.before === undefined ? {} : { 'w:before': p.before }),
    ...(p.after === undefined ? {} : { 'w:after': p.after }),
    ...(p.line === undefined ? {} : { 'w:line': p.line, 'w:lineRule': 'exact' }),
  }
  return (
    '<w:pPr>' +
    valued('w:pStyle', styleId) +
    (p.keepNext === true ? '<w:keepNext/>' : '') +
    (p.keepLines === true ? '<w:keepLines/>' : '') +
    (p.frame === undefined ? '' : frameElement(p.frame)) +
    (p.list === undefined
      ? ''
      : element('w:numPr', {}, valued('w:ilvl', p.list.level), valued('w:numId', p.list.numberId))) +
    (rules === '' ? '' : `<w:pBdr>${rules}</w:pBdr>`) +
    (tabs.length === 0 ? '' : `<w:tabs>${tabs.join('')}</w:tabs>`) +
    (Object.keys(spacing).length === 0 ? '' : element('w:spacing', spacing)) +
    (p.indent === undefined ? '' : indentElement(p.indent)) +
    (p.align === undefined ? '' : valued('w:jc', justifications[p.align])) +
    '</w:pPr>'
  )
}

function flowOf(
  context: Context,
  name: StyleName,
  children: readonly WordInline[],
  p: ParagraphProperties,
): Flow {
  const { theme, widthTwips } = context
  const style = theme.styles[name]
  const spacingPt = style.sizePt === theme.styles.body.sizePt ? twipsToPt(characterSpacingTwips(theme)) : 0
  const emPt = style.sizePt
  const { left = 0, right = 0, hanging = 0, firstLine = 0 } = p.indent ?? {}
  const widthEm = Math.max(1, twipsToPt(widthTwips - left - right) / emPt)
  const firstEm = p.indent === undefined ? style.indentCharacters : twipsToPt(firstLine - hanging) / emPt
  const text = children.map((child) => child.text).join('')
  const noteStyle = theme.styles.footnote
  const notes = children.flatMap((child) => child.notes ?? [])
  const noteLines = notes.map((note) =>
    countLines(
      note,
      twipsToPt(context.pageWidthTwips) / noteStyle.sizePt,
      0,
      latinFaceOf(theme.faces[noteStyle.role]),
    ),
  )
  return {
    beforePt: p.before === undefined ? style.beforePt : twipsToPt(p.before),
    lines: Math.max(
      1,
      countLines(text, widthEm, firstEm, latinFaceOf(theme.faces[style.role]), spacingPt / emPt),
    ),
    linePt: p.line === undefined ? twipsToPt(ptToTwipsWithin(style.linePt)) : twipsToPt(p.line),
    afterPt: p.after === undefined ? style.afterPt : twipsToPt(p.after),
    keepNext: p.keepNext === true || name.startsWith('heading'),
    keepLines: p.keepLines === true || name.startsWith('heading'),
    breakBefore: false,
    notesPt: noteLines.reduce((sum, lines) => sum + lines * noteStyle.linePt, 0),
    bookmarks: p.bookmarks ?? [],
    ...headingOf(name),
  }
}

const headingOf = (name: StyleName): Pick<Flow, 'heading'> => {
  const level = ([1, 2, 3, 4] as const).find((one) => name === `heading${one}`)
  return level === undefined ? {} : { heading: level }
}

/** A paragraph of a style with its own properties. */
export function wordParagraph(
  context: Context,
  style: StyleName,
  children: readonly WordInline[],
  properties: ParagraphProperties = {},
): WordBlock {
  const marks = (properties.bookmarks ?? []).map((name) => context.parts.bookmark(name))
  return {
    xml:
      '<w:p>' +
      propertiesElement(context.styleIds[style], properties) +
      marks.map(({ start }) => start).join('') +
      children.map(({ xml }) => xml).join('') +
      marks.map(({ end }) => end).join('') +
      '</w:p>',
    flow: properties.frame === undefined ? [flowOf(context, style, children, properties)] : [],
  }
}

/** Blank beside a table, of which the larger counts where two spaces meet; Word wants a paragraph there. */
export function blank(
  context: Context,
  heightPt: number,
  side: 'before' | 'after',
  keepNext = false,
): WordBlock {
  const space = { before: 0, after: 0, [side]: ptToTwips(heightPt - 1) }
  return wordParagraph(context, 'tableCell', [], { line: ptToTwips(1), ...space, keepNext })
}

/** A paragraph without text: it parts two tables, or ends a cell. */
export function spacer(context: Context, heightPt: number, keepNext = false): WordBlock {
  return wordParagraph(context, 'tableCell', [], { line: ptToTwips(heightPt), before: 0, after: 0, keepNext })
}
