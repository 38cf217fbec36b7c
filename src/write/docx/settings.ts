import type { Document } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { charactersAfterFigures } from './after-figures.js'
import { words } from './words.js'
import { element, valued, wordNamespace, xmlDeclaration } from './xml.js'

const modern: Readonly<Record<string, string>> = {
  compatibilityMode: '15',
  overrideTableStyleFontSizeAndJustification: '1',
  enableOpenTypeFeatures: '1',
  doNotFlipMirrorIndents: '1',
  differentiateMultirowTableHeaders: '1',
}

/** Marks that may not end a line, and those that may not begin one: Word's own, signs of ranges added. */
const notLast = '$(£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥＋－'
const notFirst =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠—㎡↑↓→'

/** The part `word/settings.xml`; the library has no option for half of it. */
export function settingsPart(document: Document, theme: Theme, hasFootnotes: boolean): string {
  const isTwoSided = theme.page.pageNumberPlace === 'outside'
  const { language } = document
  const { tag } = words[language]
  return (
    xmlDeclaration +
    element(
      'w:settings',
      { 'xmlns:w': wordNamespace },
      valued('w:defaultTabStop', 420),
      isTwoSided ? element('w:evenAndOddHeaders', {}) : '',
      valued('w:characterSpacingControl', 'compressPunctuation'),
      ...(language === 'en'
        ? []
        : [
            element('w:noLineBreaksAfter', { 'w:lang': tag, 'w:val': notLast }),
            element('w:noLineBreaksBefore', {
              'w:lang': tag,
              'w:val': notFirst + charactersAfterFigures(document),
            }),
          ]),
      hasFootnotes
        ? element(
            'w:footnotePr',
            {},
            element('w:footnote', { 'w:id': -1 }),
            element('w:footnote', { 'w:id': 0 }),
          )
        : '',
      element(
        'w:compat',
        {},
        // Without it, a justified line that ends with a break is stretched across the page.
        element('w:doNotExpandShiftReturn', {}),
        ...Object.entries(modern).map(([name, value]) =>
          element('w:compatSetting', {
            'w:name': name,
            'w:uri': 'http://schemas.microsoft.com/office/word',
            'w:val': value,
          }),
        ),
      ),
      element('w:themeFontLang', {
        'w:val': words[language].latinTag,
        'w:eastAsia': words[language].eastAsiaTag,
      }),
    )
  )
}
