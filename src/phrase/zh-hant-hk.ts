import { chineseNumber } from './chinese-number.js'
import { hanQuantities } from './han-quantity.js'
import { hantSigns } from './zh-hant-signs.js'
import type { Phrasebook } from './phrasebook.js'
import { directed, pointChange } from './zh-hant-hk-measures.js'
import { together } from './zh-hant-hk-together.js'
import { hantPeriods } from './zh-hant-period.js'

const approximations: Phrasebook['approximations'] = {
  nearly: { word: '近', place: 'before' },
  about: { word: '約', place: 'before' },
  odd: { word: '多', place: 'inside' },
  over: { word: '逾', place: 'before' },
  'at-least': { word: '或以上', place: 'after' },
  'at-most': { word: '不超過', place: 'before', isVerb: true },
  under: { word: '不足', place: 'before' },
}

const unitsOfPlace: readonly (readonly [RegExp, string])[] = [
  [/[起例]$/u, '宗'],
  [/臺$/u, '台'],
  [/(?<!公)噸$/u, '公噸'],
]

/** A unit as Hong Kong calls it: 宗 for 起, 公噸 for 噸. */
const unitName = (name: string): string =>
  name
    .split('/')
    .map((side) => unitsOfPlace.reduce((told, [form, word]) => told.replace(form, word), side))
    .join('/')

/** Traditional Chinese in the words of Hong Kong's statistical office. */
export const zhHantHk: Phrasebook = {
  language: 'zh-Hant-HK',
  names: 'zh-Hant-HK',
  subject: '{region}{name}',
  owner: (region) => region,
  doubledAfterWhole: '地區',
  subjectNeeded: false,
  atPeriod: '{period}',
  comma: '，',
  conjunction: '，',
  itemSeparator: '；',
  lastItemSeparator: '；',
  enumerationComma: '、',
  lastEnumerationComma: '及',
  stop: '。',
  quotes: ['「', '」'],
  level: {
    afterName: '{name}{mark}{verb}{value}',
    verbFirst: { beforeName: '{subject}{mark}{verb}{name}{value}' },
    linked: '{name}{mark}為{value}',
    bare: '{name}{mark}{value}',
  },
  signs: hantSigns('盈餘', '赤字'),
  growth: {
    up: {
      default: '{mark}按年上升{value}',
      short: '{mark}上升{value}',
      noun: '{mark}升幅為{value}',
      price: '{mark}按年上升{value}',
      same: '{mark}較{base}上升{value}',
    },
    down: {
      default: '{mark}按年下跌{value}',
      short: '{mark}下跌{value}',
      noun: '{mark}跌幅為{value}',
      price: '{mark}按年下跌{value}',
      same: '{mark}較{base}下跌{value}',
    },
    flat: { default: '{mark}與{base}持平', short: '{mark}按年持平' },
  },
  gap: {
    up: {
      default: '{mark}較{reference}高{value}',
      faster: '{mark}較{reference}快{value}',
      named: '{quantity}{mark}較{reference}高{value}',
    },
    down: {
      default: '{mark}較{reference}低{value}',
      faster: '{mark}較{reference}慢{value}',
      named: '{quantity}{mark}較{reference}低{value}',
    },
    flat: { default: '{mark}與{reference}相同', named: '{quantity}{mark}與{reference}相同' },
  },
  rank: {
    alone: {
      default: '{mark}在{reference}排{order}',
      named: '{quantity}{mark}在{reference}排{order}',
      list: '{mark}居{reference}{order}',
    },
    tied: {
      default: '{mark}在{reference}並列{order}',
      named: '{quantity}{mark}在{reference}並列{order}',
    },
  },
  together,
  ofWhich: '；其中，',
  structure: {
    named: '{name}為{shares}',
    respectively: '{parts}佔{whole}的比重分別為{values}',
    between: '：',
  },
  sum: {
    default: '{items}，合計{total}',
    rounding: '{items}，合計{total}（由於四捨五入關係，個別項目的總和可能與合計略有出入）',
  },
  before: {
    up: '{base}則上升{value}',
    down: '{base}則下跌{value}',
    flat: '{base}則持平',
  },
  order: { default: '第{number}位' },
  ordinal: (place) => place,
  tier: '前{number}位',
  series: '第{number}{unit}',
  within: '{reference}',
  atCurrentPrices: '按現行價格計算',
  copula: '為',
  share: {
    default: '{mark}佔{reference}的比重為{value}',
    approximate: '{mark}佔{reference}的比重{value}',
    short: '{mark}佔{reference}{value}',
  },
  first: {
    value: {
      default: '首個',
      次: '首次',
      批: '首批',
      家: '首家',
      项: '首項',
      例: '首宗',
      台: '首台',
      座: '首座',
      条: '首條',
    },
    later: '第{number}{unit}',
    verb: '',
    beforeName: '{subject}{mark}{verb}{reference}{value}{name}',
    afterName: '{name}{mark}{verb}{reference}{value}',
  },
  directed,
  pointChange,
  quantities: { level: '總量', growth: '增長率', share: '比重' },
  marks: { forecast: '預計', cumulative: '累計', both: '預計累計', aside: '' },
  approximations,
  statusAside: '（{status}）',
  absent: {
    level: { opening: '{name}{meaning}', following: '{quantity}{meaning}' },
    other: '{quantity}{meaning}',
    meanings: {
      'not-available': '沒有公布',
      suppressed: '因保密不予公布',
      'not-applicable': '不適用',
      unlisted: '沒有公布或不適用',
    },
  },
  statuses: {
    provisional: '臨時數字',
    estimated: '估計數字',
    forecast: '預計數字',
    implied: '推算數字',
    revised: '修訂數字',
    doubtful: '待核實數字',
  },
  tables: {
    indicator: '指標',
    unit: '單位',
    region: '地區',
    period: '時期',
    periodForm: 'full',
    oneUnit: false,
    headWithUnit: '{head}（{unit}）',
    periodRange: '{from}至{to}',
    columns: {
      level: '數值',
      target: '目標',
      'target-rank': '{reference}目標名次',
      'target-tier': '{reference}目標名次',
      increment: '增減數',
      growth: '按年變動（%）',
      'growth-on-previous': '較上期變動（%）',
      'annualised-growth': '較上期變動（按年率計，%）',
      'growth-since': '較基期變動（%）',
      'increase-multiple': '增加（倍）',
      times: '為基期的倍數',
      'average-growth': '平均每年變動（%）',
      'two-year-average': '兩年平均變動（%）',
      'annual-average': '平均每年',
      share: '佔{reference}比重（%）',
      'point-change': '變動（百分點）',
      gap: '較{reference}高（百分點）',
      'gap-turn': '轉為高於{reference}（百分點）',
      standing: '與{reference}平均水平相比',
      contribution: '佔{reference}增長（%）',
      pull: '對{reference}增長的貢獻（百分點）',
      rank: '{reference}排名',
      'rank-change': '名次上升（位）',
      position: '為{reference}平均數的倍數',
      'top-tier': '{reference}前列',
      first: '首創',
      only: '唯一',
      superlative: '地位',
      award: '獎項',
      rating: '等級',
      ordinal: '序次',
      'one-of': '同列數',
      date: '時間',
      completion: '達標比率（%）',
      pace: '超前預定進度（百分點）',
      streak: '連續',
      'streak-end': '結束連續',
      record: '歷史紀錄',
      threshold: '首次突破',
      intensity: '強度',
      ratio: '與{reference}的比率',
      disparity: '{reference}最高與最低的比率',
      elasticity: '彈性係數',
      'location-quotient': '區位商數',
      revision: '修訂',
    },
    rankBy: '{reference}{quantity}排名',
    words: {
      standing: { up: '高於', down: '低於', flat: '相若' },
      record: { up: '新高', down: '新低', flat: '持平' },
      'top-tier': { up: '前列', down: '前列', flat: '前列' },
      'target-tier': { up: '前列', down: '前列', flat: '前列' },
      only: { up: '唯一', down: '唯一', flat: '唯一' },
    },
    // N.A. and § as in the tables of Hong Kong’s Census and Statistics Department.
    missing: {
      'not-available': { mark: 'N.A.', meaning: '沒有公布' },
      suppressed: { mark: '§', meaning: '因保密不予公布' },
      'not-applicable': { mark: '—', meaning: '不適用' },
      unlisted: { mark: '—', meaning: '沒有公布或不適用' },
    },
    missingNote: '「{mark}」表示{meaning}',
    rankNoteRates: '{names}的排名按數值計',
    rankNote: '排名按{quantity}計',
    rankNoteExcept: '排名按{quantity}計，其中{names}按{other}計',
    sumNote: '由於四捨五入關係，{names}的個別項目總和可能與總數略有出入',
    statusNote: '{names}的數字為{status}',
    breakNote: '{name}自{period}起統計範圍有所調整，不能與先前的數字直接比較',
    notesLabel: { one: '註：', several: '註：' },
    numberedNote: '（{number}）{note}',
    caption: '{region}{period}{caption}',
    tableLabel: '表{number}',
    figureLabel: '圖{number}',
  },
  cards: {
    labels: { growth: '{name}增長率', share: '{name}比重', rank: '{name}排名' },
    arrows: { up: '上升', down: '下跌', flat: '持平' },
  },
  chart: {
    kinds: {
      bar: '棒形圖',
      'stacked-bar': '堆疊棒形圖',
      line: '折線圖',
      'bar-line': '棒線圖',
      pie: '圓形圖',
      ranking: '排名圖',
    },
    alternative: '{kind}「{title}」（單位：{unit}）：{values}。',
    category: '{category}{points}',
    point: '{name}{value}',
    missingNote: '{names}{meaning}',
    pointName: '{name}{category}',
    pointAt: '{category}{name}',
  },
  sourcesLabel: { one: '資料來源：', several: '資料來源：' },
  office: {
    colon: '：',
    contentsLabel: '目錄',
    attachmentsLabel: '附件：',
    attachmentLabel: '附件{number}',
    signerLabel: '簽發人：',
    copies: '副本送：{names}',
    printed: '{date}印發',
  },
  source: (agency, title) => (title.includes('《') ? `${agency}${title}` : `${agency}《${title}》`),
  ...hanQuantities({
    names: 'zh-Hant-HK',
    approximations,
    isGrouped: true,
    bareIndex: true,
    saysPer: true,
    taiwanDollar: '新台幣',
    unitName,
  }),
  scales: ['万亿', '亿', '万', ''],
  startCase: (text) => text,
  ...hantPeriods({
    quarters: ['第一季', '第二季', '第三季', '第四季'],
    firstThreeQuarters: '首三季',
    to: '至',
    firstUnit: 'kept',
    previous: { month: '上月', quarter: '上季', year: '上年' },
    lastYear: '上年同期',
  }),
  headingLabel(level, number) {
    switch (level) {
      case 1:
        return `${chineseNumber(number)}、`
      case 2:
        return `（${chineseNumber(number)}）`
      case 3:
        return `${number}.`
      case 4:
        return `（${number}）`
    }
  },
}
