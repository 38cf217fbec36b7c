import type { Language } from '../../document/nodes.js'

/** What the page says besides the document's own text. */
export interface PageWords {
  /** Over the figures of a chart. */
  readonly data: string
  /** Names the list of footnotes. */
  readonly footnotes: string
  /** Names the way from a footnote back to its place. */
  readonly back: (number: number) => string
  /** Names the way to a footnote. */
  readonly footnote: (number: number) => string
  /** About where a figure comes from; in `more`, 0 stands for the number. */
  readonly trace: Readonly<
    Record<'value' | 'formula' | 'symbols' | 'source' | 'inputs' | 'more' | 'close' | 'colon', string>
  >
}

const traditional: PageWords = {
  data: '數據',
  footnotes: '註釋',
  back: (number) => `返回註${number}所在處`,
  footnote: (number) => `註${number}`,
  trace: {
    value: '精確值',
    formula: '計算',
    symbols: '公式',
    source: '來源',
    inputs: '計算依據',
    more: '另有0項',
    close: '關閉',
    colon: '：',
  },
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  'zh-Hans': {
    data: '数据',
    footnotes: '注释',
    back: (number) => `返回注${number}所在处`,
    footnote: (number) => `注${number}`,
    trace: {
      value: '精确值',
      formula: '计算',
      symbols: '公式',
      source: '来源',
      inputs: '计算依据',
      more: '另有0项',
      close: '关闭',
      colon: '：',
    },
  },
  'zh-Hant': traditional,
  'zh-Hant-HK': traditional,
  'zh-Hant-TW': { ...traditional, data: '資料' },
  en: {
    data: 'Data',
    footnotes: 'Notes',
    back: (number) => `Back to the text at note ${number}`,
    footnote: (number) => `Note ${number}`,
    trace: {
      value: 'Exact value',
      formula: 'Calculation',
      symbols: 'Formula',
      source: 'Source',
      inputs: 'Computed from',
      more: '0 more',
      close: 'Close',
      colon: ': ',
    },
  },
}
