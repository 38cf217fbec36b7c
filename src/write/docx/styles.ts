import type { Language } from '../../document/nodes.js'
import type { Face, ParagraphStyle, StyleName, Theme } from '../theme/theme.js'
import { characterSpacingTwips } from './page.js'
import { chartStyleId, linkStyleId, styleIds, tableEndStyleId } from './style-ids.js'
import { ptToHalfPoints, ptToTwips, ptToTwipsWithin } from './units.js'
import { words } from './words.js'
import { element, valued, wordNamespace, xmlDeclaration } from './xml.js'

/** The name under which Word lists each style; those of Word's own styles are shown in the user's language. */
const styleNames: Readonly<Record<StyleName, string>> = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  body: 'Normal',
  quote: 'Quote',
  list: 'List Paragraph',
  caption: 'caption',
  tableHead: 'Table Head',
  tableCell: 'Table Text',
  note: 'Note',
  signature: 'Signature',
  pageNumber: 'footer',
}

/** Those that Word does not have itself. */
const ownStyles: readonly StyleName[] = ['tableHead', 'tableCell', 'note']

/** Level in Word's outline, from 0. */
const outlineLevels: Partial<Readonly<Record<StyleName, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
}

const justifications = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

const fonts = ({ latin, eastAsia }: Face): string =>
  element('w:rFonts', {
    'w:hint': 'eastAsia',
    'w:ascii': latin,
    'w:eastAsia': eastAsia,
    'w:hAnsi': latin,
    'w:cs': latin,
  })

function runProperties(style: ParagraphStyle, theme: Theme): string {
  const halfPoints = ptToHalfPoints(style.sizePt)
  const spacing = style.sizePt === theme.styles.body.sizePt ? characterSpacingTwips(theme) : 0
  return element(
    'w:rPr',
    {},
    fonts(theme.faces[style.role]),
    valued('w:b', style.bold ? 1 : 0),
    valued('w:bCs', style.bold ? 1 : 0),
    valued('w:color', style.color),
    valued('w:spacing', spacing),
    valued('w:sz', halfPoints),
    valued('w:szCs', halfPoints),
  )
}

/** The signature has no gaps between Han and digits: its place is computed from whole and half characters. */
function paragraphProperties(name: StyleName, style: ParagraphStyle, theme: Theme): string {
  const level = outlineLevels[name]
  const onBodyLines = style.linePt === theme.styles.body.linePt
  return element(
    'w:pPr',
    {},
    ...(level === undefined ? [] : [valued('w:keepNext', 1), valued('w:keepLines', 1)]),
    valued('w:widowControl', 0),
    ...(name === 'signature' ? [valued('w:autoSpaceDE', 0), valued('w:autoSpaceDN', 0)] : []),
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

function themeStyle(name: StyleName, theme: Theme): string {
  const style = theme.styles[name]
  const isBody = name === 'body'
  const kind = isBody ? { 'w:default': 1 } : ownStyles.includes(name) ? { 'w:customStyle': 1 } : {}
  return element(
    'w:style',
    { 'w:type': 'paragraph', ...kind, 'w:styleId': styleIds[name] },
    valued('w:name', styleNames[name]),
    ...(isBody ? [] : [valued('w:basedOn', styleIds.body)]),
    ...(name in outlineLevels || name === 'title' ? [valued('w:next', styleIds.body)] : []),
    element('w:qFormat', {}),
    paragraphProperties(name, style, theme),
    runProperties(style, theme),
  )
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
        'w:before': ptToTwips(theme.styles.caption.beforePt),
        'w:after': 0,
        'w:line': 240,
        'w:lineRule': 'auto',
      }),
      element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 }),
      valued('w:jc', 'center'),
    ),
  )

function tableEndStyle(theme: Theme): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': tableEndStyleId },
    valued('w:name', 'Table End'),
    valued('w:basedOn', styleIds.tableCell),
    element(
      'w:pPr',
      {},
      element('w:spacing', {
        'w:line': ptToTwips(theme.styles.caption.beforePt),
        'w:lineRule': 'exact',
      }),
    ),
  )
}

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
        fonts(theme.faces[role]),
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
export function stylesPart(theme: Theme, language: Language): string {
  const names = Object.keys(styleIds) as StyleName[]
  return (
    xmlDeclaration +
    element(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      defaults(theme, language),
      ...names.map((name) => themeStyle(name, theme)),
      chartStyle(theme),
      tableEndStyle(theme),
      ...characterStyles,
      tableStyle,
      numberingStyle,
    )
  )
}
