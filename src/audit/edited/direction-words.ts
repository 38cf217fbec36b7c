import type { Language } from '../../document/languages.js'
import type { Measure } from '../../model/measure.js'

/** What a word beside a figure tells of it. */
export type Told = 'up' | 'down' | 'flat'

/** Words of one kind: of a change, a comparison, a pace, a place that moves, a result. */
export interface WordGroup {
  /** Measures whose figures such words stand beside. */
  readonly measures: readonly Measure[]
  /** Each word beside what takes its place when the figure points the other way, or nowhere. */
  readonly words: Readonly<Record<WordScript, readonly (readonly [up: string, down: string, flat: string])[]>>
}

export type WordScript = 'hans' | 'hant' | 'en'

export const scriptOf = (language: Language | ''): WordScript =>
  language === 'en' ? 'en' : language.startsWith('zh-Hant') ? 'hant' : 'hans'

const changes: readonly Measure[] = [
  'growth',
  'growth-on-previous',
  'annualised-growth',
  'growth-since',
  'increment',
  'average-growth',
  'two-year-average',
  'pull',
  'revision',
]

/** Longer words come before those that they contain. */
export const wordGroups: readonly WordGroup[] = [
  {
    measures: changes,
    words: {
      hans: [
        ['由负转正', '由正转负', '持平'],
        ['由降转增', '由增转降', '持平'],
        ['由降转升', '由升转降', '持平'],
        ['快速增长', '明显下降', '持平'],
        ['稳步增长', '有所下降', '持平'],
        ['保持增长', '有所下降', '持平'],
        ['增长', '下降', '持平'],
        ['增加', '减少', '持平'],
        ['上升', '下降', '持平'],
        ['上涨', '下跌', '持平'],
        ['提高', '降低', '持平'],
        ['提升', '下降', '持平'],
        ['扩大', '收窄', '持平'],
        ['增收', '减收', '持平'],
        ['拉动', '下拉', '未拉动'],
        ['增速', '降幅', '增速'],
        ['增幅', '降幅', '增幅'],
        ['涨幅', '跌幅', '涨幅'],
        ['↑', '↓', '→'],
      ],
      hant: [
        ['由負轉正', '由正轉負', '持平'],
        ['由跌轉升', '由升轉跌', '持平'],
        ['由降轉升', '由升轉降', '持平'],
        ['增長', '下降', '持平'],
        ['成長', '衰退', '持平'],
        ['增加', '減少', '持平'],
        ['上升', '下跌', '持平'],
        ['上漲', '下跌', '持平'],
        ['提高', '降低', '持平'],
        ['提升', '下降', '持平'],
        ['擴大', '收窄', '持平'],
        ['拉動', '拖累', '未拉動'],
        ['增速', '降幅', '增速'],
        ['增幅', '降幅', '增幅'],
        ['升幅', '跌幅', '升幅'],
        ['↑', '↓', '→'],
      ],
      en: [
        ['turned positive', 'turned negative', 'was unchanged'],
        ['an increase of', 'a decrease of', 'a change of'],
        ['a rise of', 'a fall of', 'a change of'],
        ['growth of', 'a decline of', 'a change of'],
        ['grew', 'fell', 'was unchanged'],
        ['rose', 'fell', 'was unchanged'],
        ['rise', 'fall', 'stay unchanged'],
        ['increased', 'decreased', 'was unchanged'],
        ['climbed', 'declined', 'was unchanged'],
        ['expanded', 'contracted', 'was unchanged'],
        ['gained', 'lost', 'was unchanged'],
        ['went up', 'dropped', 'was unchanged'],
        ['adding', 'taking off', 'adding'],
        ['growing', 'falling', 'unchanged'],
        ['rising', 'falling', 'unchanged'],
        ['up', 'down', 'unchanged'],
        ['higher', 'lower', 'unchanged'],
        ['more', 'less', 'the same'],
        ['↑', '↓', '→'],
      ],
    },
  },
  {
    measures: ['gap', 'standing', 'position'],
    words: {
      hans: [
        ['高于', '低于', '与……持平'],
        ['快于', '慢于', '与……持平'],
        ['高出', '低于', '与……持平'],
        ['超出', '低于', '与……持平'],
        ['好于', '差于', '与……持平'],
        ['优于', '劣于', '与……持平'],
        ['多于', '少于', '与……持平'],
        ['领先', '落后', '与……持平'],
        ['领先于', '落后于', '与……持平'],
        ['高', '低', '持平'],
        ['快', '慢', '持平'],
      ],
      hant: [
        ['高於', '低於', '與……持平'],
        ['快於', '慢於', '與……持平'],
        ['高出', '低於', '與……持平'],
        ['超出', '低於', '與……持平'],
        ['優於', '遜於', '與……持平'],
        ['多於', '少於', '與……持平'],
        ['領先', '落後', '與……持平'],
        ['高', '低', '持平'],
        ['快', '慢', '持平'],
      ],
      en: [
        ['faster than', 'slower than', 'the same as'],
        ['higher than', 'lower than', 'the same as'],
        ['more than', 'less than', 'the same as'],
        ['better than', 'worse than', 'the same as'],
        ['above', 'below', 'level with'],
        ['ahead of', 'behind', 'level with'],
        ['faster', 'slower', 'the same'],
        ['higher', 'lower', 'the same'],
      ],
    },
  },
  {
    measures: ['point-change'],
    words: {
      hans: [
        ['由负转正', '由正转负', '持平'],
        ['降幅收窄', '降幅扩大', '降幅持平'],
        ['收窄', '扩大', '持平'],
        ['加快', '回落', '持平'],
        ['回升', '回落', '持平'],
        ['提高', '降低', '持平'],
        ['提升', '下降', '持平'],
        ['上升', '下降', '持平'],
        ['增加', '减少', '持平'],
        ['加快', '放缓', '持平'],
        ['加快', '减慢', '持平'],
      ],
      hant: [
        ['由負轉正', '由正轉負', '持平'],
        ['收窄', '擴大', '持平'],
        ['加快', '回落', '持平'],
        ['回升', '回落', '持平'],
        ['提高', '降低', '持平'],
        ['提升', '下降', '持平'],
        ['上升', '下跌', '持平'],
        ['上升', '下降', '持平'],
        ['增加', '減少', '持平'],
        ['加快', '放緩', '持平'],
      ],
      en: [
        ['turned positive', 'turned negative', 'was unchanged'],
        ['accelerated', 'slowed', 'was unchanged'],
        ['quickened', 'eased', 'was unchanged'],
        ['narrowed', 'widened', 'was unchanged'],
        ['picked up', 'moderated', 'was unchanged'],
        ['faster', 'slower', 'unchanged'],
        ['rose', 'fell', 'was unchanged'],
        ['increased', 'decreased', 'was unchanged'],
        ['up', 'down', 'unchanged'],
        ['higher', 'lower', 'unchanged'],
      ],
    },
  },
  {
    measures: ['rank-change'],
    words: {
      hans: [
        ['前移', '后移', '保持不变'],
        ['上升', '下降', '保持不变'],
        ['提升', '下降', '保持不变'],
        ['进', '退', '保持'],
      ],
      hant: [
        ['前移', '後移', '保持不變'],
        ['上升', '下降', '保持不變'],
        ['提升', '下降', '保持不變'],
      ],
      en: [
        ['rose', 'fell', 'kept its place'],
        ['moved up', 'moved down', 'kept its place'],
        ['climbed', 'dropped', 'kept its place'],
        ['moved up', 'moved down', 'kept the same rank'],
        ['up', 'down', 'unchanged'],
      ],
    },
  },
  {
    measures: ['level'],
    words: {
      hans: [
        ['扭亏为盈', '由盈转亏', '盈亏平衡'],
        ['盈利', '亏损', '盈亏平衡'],
        ['顺差', '逆差', '平衡'],
        ['净增', '净减', '持平'],
      ],
      hant: [
        ['轉虧為盈', '由盈轉虧', '收支平衡'],
        ['盈利', '虧損', '收支平衡'],
        ['順差', '逆差', '平衡'],
      ],
      en: [
        ['profit', 'loss', 'break-even'],
        ['surplus', 'deficit', 'balance'],
      ],
    },
  },
]

/** Words for the first place, which hold of no other, and for the last. */
export const placeWords: Readonly<Record<WordScript, { readonly first: readonly string[] }>> = {
  hans: {
    first: ['居首', '首位', '榜首', '第一', '领跑', '领先', '夺冠', '最高', '最快', '位列首'],
  },
  hant: { first: ['居首', '首位', '榜首', '第一', '領跑', '領先', '最高', '最快'] },
  en: { first: ['first', 'top', 'leading', 'led', 'highest', 'fastest', 'largest'] },
}
