import type { Language } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import type { Face, ParagraphStyle, StyleName, Theme } from '../theme/theme.js'
import { characterSpacingTwips } from './page.js'
import {
  chartStyleId,
  footnoteMarkStyleId,
  linkStyleId,
  ownStyles,
  styleIds,
  styleNames,
} from './style-ids.js'
import { ptToHalfPoints, ptToTwips, ptToTwipsWithin } from './units.js'
import { words } from './words.js'
import { perTheme } from '../theme/per-theme.js'
import { element, valued, wordNamespace, xmlDeclaration } from './xml.js'

/** Level in Word's outline, from 0. */
const outlineLevels: Partial<Readonly<Record<StyleName, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
}

/** How much further right each level of the contents stands. */
export const contentsIndentCharacters = 2

const justifications = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

const fonts = ({ latin, eastAsia }: Face, language: Language): string =>
  element('w:rFonts', {
    ...(language === 'en' ? {} : { 'w:hint': 'eastAsia' }),
    'w:ascii': latin,
    'w:eastAsia': eastAsia,
    'w:hAnsi': latin,
    'w:cs': latin,
  })

function runProperties(style: ParagraphStyle, theme: Theme, language: Language): string {
  const halfPoints = ptToHalfPoints(style.sizePt)
  const spacing = style.sizePt === theme.styles.body.sizePt ? characterSpacingTwips(theme) : 0
  return element(
    'w:rPr',
    {},
    fonts(theme.faces[style.role], language),
    valued('w:b', style.bold ? 1 : 0),
    valued('w:bCs', style.bold ? 1 : 0),
    valued('w:color', style.color),
    valued('w:spacing', spacing),
    valued('w:sz', halfPoints),
    valued('w:szCs', halfPoints),
  )
}

/**
 * Han text keeps its grid: no gaps beside letters and digits, which LibreOffice would leave out before content
 * controls, and no mark outside the type area. The signature's place is computed from whole and half characters.
 */
const gridProperties = (name: StyleName): string[] =>
  name === 'body'
    ? [
        valued('w:kinsoku', 1),
        valued('w:overflowPunct', 0),
        valued('w:topLinePunct', 1),
        valued('w:autoSpaceDE', 0),
        valued('w:autoSpaceDN', 0),
      ]
    : name === 'signature'
      ? [valued('w:autoSpaceDE', 0), valued('w:autoSpaceDN', 0)]
      : []

function paragraphProperties(name: StyleName, style: ParagraphStyle, theme: Theme): string {
  const level = outlineLevels[name]
  const onBodyLines = style.linePt === theme.styles.body.linePt
  return element(
    'w:pPr',
    {},
    ...(level === undefined ? [] : [valued('w:keepNext', 1), valued('w:keepLines', 1)]),
    valued('w:widowControl', 1),
    ...gridProperties(name),
    valued('w:snapToGrid', onBodyLines ? 1 : 0),
    element('w:spacing', {
      'w:before': ptToTwips(style.beforePt),
      'w:after': ptToTwips(style.afterPt),
      'w:line': ptToTwipsWithin(style.linePt),
      'w:lineRule': 'exact',
    }),
    element('w:ind', {
      'w:firstLineChars': style.indentCharacters * 100,
      'w:firstLine': ptToTwips(style.indentCharacters * style.sizePt),
    }),
    valued('w:jc', justifications[style.align]),
    ...(level === undefined ? [] : [valued('w:outlineLvl', level)]),
  )
}

function themeStyle(name: StyleName, theme: Theme, language: Language): string {
  const style = theme.styles[name]
  const isBody = name === 'body'
  const kind = isBody ? { 'w:default': 1 } : ownStyles.has(name) ? { 'w:customStyle': 1 } : {}
  return element(
    'w:style',
    { 'w:type': 'paragraph', ...kind, 'w:styleId': styleIds[name] },
    valued('w:name', styleNames[name]),
    ...(isBody ? [] : [valued('w:basedOn', styleIds.body)]),
    ...(name in outlineLevels || name === 'title' ? [valued('w:next', styleIds.body)] : []),
    element('w:qFormat', {}),
    paragraphProperties(name, style, theme),
    runProperties(style, theme, language),
  )
}

/**
 * A style of the theme for a file that has styles of its own: it is based on the file's and takes its face
 * and colour wherever the theme's body has no other.
 */
export function addedStyle(name: StyleName, theme: Theme, id: string, basedOn: string | undefined): string {
  const style = theme.styles[name]
  const { body } = theme.styles
  const { latin, eastAsia } = theme.faces[style.role]
  const ownFace = style.role === 'hei' || style.role === 'kai'
  const halfPoints = ptToHalfPoints(style.sizePt)
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    valued('w:name', styleNames[name]),
    basedOn === undefined ? '' : valued('w:basedOn', basedOn),
    paragraphProperties(name, style, theme),
    element(
      'w:rPr',
      {},
      ownFace
        ? element('w:rFonts', { 'w:ascii': latin, 'w:eastAsia': eastAsia, 'w:hAnsi': latin, 'w:cs': latin })
        : '',
      valued('w:b', style.bold ? 1 : 0),
      style.color === body.color ? '' : valued('w:color', style.color),
      valued('w:spacing', 0),
      valued('w:sz', halfPoints),
      valued('w:szCs', halfPoints),
    ),
  )
}

/** Styles that are no theme's: of drawings, of deeper contents, of links and footnote marks. */
export function furtherStyles(theme: Theme): ReadonlyMap<string, { name: string; xml: string }> {
  const [, link = '', mark = ''] = characterStyles
  const [second = '', third = '', fourth = ''] = contentsStyles(theme)
  return new Map([
    [chartStyleId, { name: 'Chart', xml: chartStyle(theme) }],
    ['TOC2', { name: 'toc 2', xml: second }],
    ['TOC3', { name: 'toc 3', xml: third }],
    ['TOC4', { name: 'toc 4', xml: fourth }],
    [linkStyleId, { name: 'Hyperlink', xml: link }],
    [footnoteMarkStyleId, { name: 'footnote reference', xml: mark }],
  ])
}

const chartStyle = (theme: Theme): string =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': chartStyleId },
    valued('w:name', 'Chart'),
    valued('w:basedOn', styleIds.body),
    element(
      'w:pPr',
      {},
      valued('w:keepNext', 1),
      valued('w:snapToGrid', 0),
      element('w:spacing', {
        'w:before': ptToTwips(gapPtOf(theme)),
        'w:after': 0,
        'w:line': 240,
        'w:lineRule': 'auto',
      }),
      element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 }),
      valued('w:jc', 'center'),
    ),
    // Below a drawing stands what the letters of its line have below theirs.
    element('w:rPr', {}, valued('w:sz', 2), valued('w:szCs', 2)),
  )

/** Deeper levels of the contents, each indented once more. */
const contentsStyles = (theme: Theme): string[] =>
  [2, 3, 4].map((level) =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': `TOC${level}` },
      valued('w:name', `toc ${level}`),
      valued('w:basedOn', styleIds.contentsEntry),
      element(
        'w:pPr',
        {},
        element('w:ind', {
          'w:left': ptToTwips((level - 1) * contentsIndentCharacters * theme.styles.contentsEntry.sizePt),
        }),
      ),
    ),
  )

/** Links keep the text's colour: official documents are printed in black. */
const characterStyles = [
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    valued('w:name', 'Default Paragraph Font'),
    valued('w:uiPriority', 1),
    element('w:semiHidden', {}),
  ),
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': linkStyleId },
    valued('w:name', 'Hyperlink'),
    valued('w:basedOn', 'DefaultParagraphFont'),
    element('w:rPr', {}, valued('w:u', 'single')),
  ),
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': footnoteMarkStyleId },
    valued('w:name', 'footnote reference'),
    valued('w:basedOn', 'DefaultParagraphFont'),
    element('w:rPr', {}, valued('w:vertAlign', 'superscript')),
  ),
]

const tableStyle = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  valued('w:name', 'Normal Table'),
  valued('w:uiPriority', 99),
  element('w:semiHidden', {}),
  element('w:tblPr', {}, element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })),
)

const numberingStyle = element(
  'w:style',
  { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
  valued('w:name', 'No List'),
  valued('w:uiPriority', 99),
  element('w:semiHidden', {}),
)

function defaults(theme: Theme, language: Language): string {
  const { role, sizePt } = theme.styles.body
  const halfPoints = ptToHalfPoints(sizePt)
  return element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fonts(theme.faces[role], language),
        valued('w:sz', halfPoints),
        valued('w:szCs', halfPoints),
        element('w:lang', {
          'w:val': words[language].latinTag,
          'w:eastAsia': words[language].eastAsiaTag,
          'w:bidi': 'ar-SA',
        }),
      ),
    ),
    element('w:pPrDefault', {}),
  )
}

/** The part `word/styles.xml`: every style of the theme as a named Word style, the body as Normal. */
export const stylesPart = perTheme((theme, language): string => {
  const names = Object.keys(styleIds) as StyleName[]
  return (
    xmlDeclaration +
    element(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      defaults(theme, language),
      ...names.map((name) => themeStyle(name, theme, language)),
      chartStyle(theme),
      ...contentsStyles(theme),
      ...characterStyles,
      tableStyle,
      numberingStyle,
    )
  )
})
