import type { Language } from '../../document/nodes.js'

/** What the writer itself adds to the text, and the language tags of the file. */
export interface Words {
  /** Of w:lang for Han text. */
  readonly eastAsiaTag: 'zh-CN' | 'zh-HK' | 'zh-TW'
  /** Of w:lang for Western text. */
  readonly latinTag: 'en-US' | 'en-GB'
  /** Of the whole document. */
  readonly tag: string
  readonly unit: (unit: string) => string
  readonly afterHeadingLabel: string
  readonly afterCaptionLabel: string
  /** An ISO date as it is printed. */
  readonly date: (iso: string) => string
  /** Caption of a further part of a table that is too wide. */
  readonly continued: (label: string) => string
  /** Between a list's mark and its text. */
  readonly listSuffix: 'nothing' | 'space'
  /** How emphasis is shown: Han type has no italic, so it changes to another face. */
  readonly emphasis: 'face' | 'italic'
}

const numbersOf = (iso: string): number[] => iso.split('-').map(Number)

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

const chinese = {
  date: (iso: string): string => {
    const [year, month, day] = numbersOf(iso)
    return `${year}年${month}月${day}日`
  },
  latinTag: 'en-US',
  afterHeadingLabel: '',
  afterCaptionLabel: '\u3000',
  listSuffix: 'nothing',
  emphasis: 'face',
} as const

export const words: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    ...chinese,
    eastAsiaTag: 'zh-CN',
    tag: 'zh-CN',
    unit: (unit) => `单位：${unit}`,
    continued: (label) => `${label}（续）`,
  },
  'zh-Hant': {
    ...chinese,
    eastAsiaTag: 'zh-TW',
    tag: 'zh-TW',
    unit: (unit) => `單位：${unit}`,
    continued: (label) => `${label}（續）`,
  },
  'zh-Hant-HK': {
    ...chinese,
    eastAsiaTag: 'zh-HK',
    tag: 'zh-HK',
    unit: (unit) => `單位：${unit}`,
    continued: (label) => `${label}（續）`,
  },
  'zh-Hant-TW': {
    ...chinese,
    eastAsiaTag: 'zh-TW',
    tag: 'zh-TW',
    unit: (unit) => `單位：${unit}`,
    continued: (label) => `${label}（續）`,
  },
  en: {
    eastAsiaTag: 'zh-CN',
    latinTag: 'en-GB',
    tag: 'en-GB',
    unit: (unit) => `Unit: ${unit}`,
    date: (iso) => {
      const [year, month = 1, day] = numbersOf(iso)
      return `${day} ${months[month - 1]} ${year}`
    },
    continued: (label) => `${label} (continued)`.trimStart(),
    afterHeadingLabel: ' ',
    afterCaptionLabel: '\u00a0 ',
    listSuffix: 'space',
    emphasis: 'italic',
  },
}
