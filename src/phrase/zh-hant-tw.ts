import { chineseNumber } from './chinese-number.js'
import { hanQuantities } from './han-quantity.js'
import { hantSigns } from './zh-hant-signs.js'
import type { Phrasebook } from './phrasebook.js'
import { directed, pointChange } from './zh-hant-tw-measures.js'
import { together } from './zh-hant-tw-together.js'
import { hantPeriods } from './zh-hant-period.js'

const approximations: Phrasebook['approximations'] = {
  nearly: { word: '近', place: 'before' },
  about: { word: '約', place: 'before' },
  odd: { word: '餘', place: 'inside' },
  over: { word: '逾', place: 'before' },
  'at-least': { word: '以上', place: 'after' },
  'at-most': { word: '不超過', place: 'before', isVerb: true },
  under: { word: '未達', place: 'before' },
}

const unitsOfPlace: readonly (readonly [RegExp, string])[] = [
  [/^萬億/u, '兆'],
  [/^位$/u, '名'],
  [/起$/u, '件'],
  [/千米$/u, '公里'],
  [/(?<!厘|毫)米$/u, '公尺'],
  [/(?<!公)噸$/u, '公噸'],
  [/千克$/u, '公斤'],
  [/千瓦時$/u, '度'],
  [/千瓦$/u, '瓩'],
]

/** A unit as Taiwan calls it: 兆 for 萬億, 公尺 for 米; and places of a ranking. */
const unitName = (name: string): string =>
  name
    .split('/')
    .map((side) => unitsOfPlace.reduce((told, [form, word]) => told.replace(form, word), side))
    .join('/')

/** Traditional Chinese in the words of Taiwan's statistical offices. */
export const zhHantTw: Phrasebook = {
  language: 'zh-Hant-TW',
  names: 'zh-Hant-TW',
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
  signs: hantSigns('順差', '逆差'),
  growth: {
    up: {
      default: '{mark}較{base}增加{value}',
      short: '{mark}年增{value}',
      noun: '{mark}年增率{value}',
      price: '{mark}較{base}上漲{value}',
      output: '{mark}較{base}成長{value}',
    },
    down: {
      default: '{mark}較{base}減少{value}',
      short: '{mark}年減{value}',
      noun: '{mark}年減率{value}',
      price: '{mark}較{base}下跌{value}',
      output: '{mark}較{base}負成長{value}',
    },
    flat: { default: '{mark}與{base}持平' },
  },
  gap: {
    up: {
      default: '{mark}高於{reference}{value}',
      faster: '{mark}快於{reference}{value}',
      named: '{quantity}{mark}高於{reference}{value}',
    },
    down: {
      default: '{mark}低於{reference}{value}',
      faster: '{mark}慢於{reference}{value}',
      named: '{quantity}{mark}低於{reference}{value}',
    },
    flat: { default: '{mark}與{reference}持平', named: '{quantity}{mark}與{reference}持平' },
  },
  rank: {
    alone: {
      default: '{mark}居{reference}{order}',
      named: '{quantity}{mark}居{reference}{order}',
      list: '{mark}列{reference}{order}',
    },
    tied: {
      default: '{mark}並列{reference}{order}',
      named: '{quantity}{mark}並列{reference}{order}',
    },
  },
  together,
  ofWhich: '；其中，',
  structure: { named: '{name}為{shares}', respectively: '{parts}占{whole}比重分別為{values}', between: '：' },
  sum: {
    default: '{items}，合計{total}',
    rounding: '{items}，合計{total}（因四捨五入，細項和與合計不等）',
  },
  before: {
    up: '{base}為增加{value}',
    down: '{base}為減少{value}',
    flat: '{base}為持平',
  },
  order: { default: '第{number}名', first: '之冠' },
  ordinal: (place) => place,
  tier: '前{number}名',
  series: '第{number}{unit}',
  within: '{reference}',
  atCurrentPrices: '按現行價格計算',
  copula: '為',
  share: {
    default: '{mark}占{reference}比重為{value}',
    approximate: '{mark}占{reference}比重{value}',
    short: '{mark}占{reference}{value}',
  },
  first: {
    value: {
      default: '首個',
      次: '首次',
      批: '首批',
      家: '首家',
      项: '首項',
      例: '首例',
      台: '首臺',
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
  quantities: { level: '總量', growth: '年增率', share: '比重' },
  marks: { forecast: '預估', cumulative: '累計', both: '預估累計', aside: '' },
  approximations,
  statusAside: '（{status}）',
  absent: {
    level: { opening: '{name}{meaning}', following: '{quantity}{meaning}' },
    other: '{quantity}{meaning}',
    meanings: {
      'not-available': '尚未公布',
      suppressed: '因保密不予公布',
      'not-applicable': '不適用',
      unlisted: '未公布或不適用',
    },
  },
  statuses: {
    provisional: '初步統計數',
    estimated: '概估統計數',
    forecast: '預估數',
    implied: '推算數',
    revised: '修正數',
    doubtful: '待查證數',
  },
  tables: {
    indicator: '指標',
    unit: '單位',
    region: '地區',
    period: '期間',
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
      growth: '年增率（%）',
      'growth-on-previous': '較上期增減率（%）',
      'annualised-growth': '較上期增減率（折成年率，%）',
      'growth-since': '較基期增減率（%）',
      'increase-multiple': '增加（倍）',
      times: '為基期之倍數',
      'average-growth': '平均年增率（%）',
      'two-year-average': '2年平均年增率（%）',
      'annual-average': '平均每年',
      share: '占{reference}比重（%）',
      'point-change': '增減（百分點）',
      gap: '高於{reference}（百分點）',
      'gap-turn': '轉為高於{reference}（百分點）',
      standing: '與{reference}平均相較',
      contribution: '對{reference}成長貢獻率（%）',
      pull: '對{reference}成長之貢獻（百分點）',
      rank: '{reference}名次',
      'rank-change': '名次上升（名）',
      position: '為{reference}平均之倍數',
      'top-tier': '{reference}前列',
      first: '首創',
      only: '唯一',
      superlative: '地位',
      award: '獎項',
      rating: '等級',
      ordinal: '序次',
      'one-of': '同列數',
      date: '時間',
      completion: '達成率（%）',
      pace: '超前預定進度（百分點）',
      streak: '連續',
      'streak-end': '結束連續',
      record: '歷年紀錄',
      threshold: '首度突破',
      intensity: '強度',
      ratio: '與{reference}之比',
      disparity: '{reference}最高與最低之比',
      elasticity: '彈性係數',
      'location-quotient': '區位商數',
      revision: '修正',
    },
    rankBy: '{reference}{quantity}名次',
    words: {
      standing: { up: '高於', down: '低於', flat: '相當' },
      record: { up: '新高', down: '新低', flat: '持平' },
      'top-tier': { up: '前茅', down: '前茅', flat: '前茅' },
      'target-tier': { up: '前茅', down: '前茅', flat: '前茅' },
      only: { up: '唯一', down: '唯一', flat: '唯一' },
    },
    // The symbols of the statistical tables of Taiwan’s DGBAS.
    missing: {
      'not-available': { mark: '…', meaning: '數值不明或尚未公布' },
      suppressed: { mark: '(D)', meaning: '不陳示數值以保護個別資料' },
      'not-applicable': { mark: '--', meaning: '無意義數值' },
      unlisted: { mark: '—', meaning: '未公布或不適用' },
    },
    missingNote: '「{mark}」表示{meaning}',
    rankNote: '名次依{quantity}排序',
    rankNoteExcept: '名次依{quantity}排序，其中{names}依{other}排序',
    rankNoteRates: '{names}之名次按數值排列',
    sumNote: '因四捨五入，{names}之細項和與總數不等',
    statusNote: '{names}資料為{status}',
    breakNote: '{name}自{period}起統計範圍調整，與先前資料不宜直接比較',
    notesLabel: { one: '註：', several: '註：' },
    numberedNote: '（{number}）{note}',
    caption: '{region}{period}{caption}',
    tableLabel: '表{number}',
    figureLabel: '圖{number}',
  },
  cards: {
    labels: { growth: '{name}年增率', share: '{name}占比', rank: '{name}名次' },
    arrows: { up: '上升', down: '下降', flat: '持平' },
  },
  chart: {
    kinds: {
      bar: '長條圖',
      'stacked-bar': '堆疊長條圖',
      line: '折線圖',
      'bar-line': '長條折線圖',
      pie: '圓餅圖',
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
    copies: '副本：{names}',
    printed: '{date}印發',
  },
  source: (agency, title) => (title.includes('《') ? `${agency}${title}` : `${agency}《${title}》`),
  ...hanQuantities({
    names: 'zh-Hant-TW',
    approximations,
    isGrouped: true,
    bareIndex: true,
    saysPer: true,
    taiwanDollar: '新臺幣',
    unitName,
  }),
  scales: ['万亿', '亿', '万', ''],
  startCase: (text) => text,
  ...hantPeriods({
    quarters: ['第1季', '第2季', '第3季', '第4季'],
    firstThreeQuarters: '前3季',
    to: '至',
    firstUnit: 'dropped',
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
        return `${number}、`
      case 4:
        return `（${number}）`
    }
  },
}
