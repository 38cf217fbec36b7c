import type { Language } from '../../document/nodes.js'
import { words } from './words.js'
import { element, valued, wordNamespace, xmlDeclaration } from './xml.js'

const modern: Readonly<Record<string, string>> = {
  compatibilityMode: '15',
  overrideTableStyleFontSizeAndJustification: '1',
  enableOpenTypeFeatures: '1',
  doNotFlipMirrorIndents: '1',
  differentiateMultirowTableHeaders: '1',
}

/** The part `word/settings.xml`; the library has no option for half of it. */
export function settingsPart(language: Language): string {
  return (
    xmlDeclaration +
    element(
      'w:settings',
      { 'xmlns:w': wordNamespace },
      valued('w:defaultTabStop', 420),
      element('w:evenAndOddHeaders', {}),
      valued('w:characterSpacingControl', 'compressPunctuation'),
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
