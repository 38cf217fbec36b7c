import type { Language } from '../document/languages.js'
import type { Message } from '../messages/index.js'
import type { Measure } from '../model/measure.js'

/** A formula in words, in traditional characters too. */
export interface FormulaWords extends Message {
  readonly hant: string
}
export type FormulaLanguage = keyof FormulaWords

/** In which words a document's formulas are told. */
export const formulaLanguage: Readonly<Record<Language, FormulaLanguage>> = {
  'zh-Hans': 'zh',
  'zh-Hant': 'hant',
  'zh-Hant-HK': 'hant',
  'zh-Hant-TW': 'hant',
  en: 'en',
}

/** How each measure is computed, in words; its symbols and figures are the fact's own. */
export const formulaWords: Readonly<Record<Measure, FormulaWords>> = {
  level: {
    en: 'the level itself, or the difference of two running totals',
    zh: '总量本身，或前后两期累计数之差',
    hant: '總量本身，或前後兩期累計數之差',
  },
  target: { en: 'the target itself', zh: '目标本身', hant: '目標本身' },
  increment: { en: 'this period less the base period', zh: '本期减基期', hant: '本期減基期' },
  growth: {
    en: 'this period over the same period of the year before, less 1',
    zh: '本期与上年同期之比减 1',
    hant: '本期與上年同期之比減 1',
  },
  'growth-on-previous': {
    en: 'this period over the one before, less 1',
    zh: '本期与上期之比减 1',
    hant: '本期與上期之比減 1',
  },
  'annualised-growth': {
    en: 'growth on the period before, held for a whole year',
    zh: '环比增速按全年复合折成年率',
    hant: '較上期變動按全年複合折成年率',
  },
  'growth-since': {
    en: 'this period over the base period, less 1',
    zh: '本期与基期之比减 1',
    hant: '本期與基期之比減 1',
  },
  'increase-multiple': {
    en: 'this period over the base period, less 1, as a multiple',
    zh: '本期与基期之比减 1，以倍计',
    hant: '本期與基期之比減 1，以倍計',
  },
  times: { en: 'this period over the base period', zh: '本期与基期之比', hant: '本期與基期之比' },
  'average-growth': {
    en: 'the root of this period over the base period by the number of years, less 1',
    zh: '末期与基期之比按年数开方减 1',
    hant: '末期與基期之比按年數開方減 1',
  },
  'two-year-average': {
    en: 'the geometric mean of two years’ growth',
    zh: '两年增速的几何平均',
    hant: '兩年變動率的幾何平均',
  },
  'annual-average': {
    en: 'the sum over the years divided by their number',
    zh: '各年合计除以年数',
    hant: '各年合計除以年數',
  },
  share: { en: 'the part over the whole', zh: '部分与全部之比', hant: '部分與全部之比' },
  'point-change': {
    en: 'this period’s rate less that of the base period',
    zh: '本期比率减基期比率',
    hant: '本期比率減基期比率',
  },
  gap: {
    en: 'the own figure less that of the region compared with',
    zh: '本地区数值减所比地区数值',
    hant: '本地區數值減所比地區數值',
  },
  'gap-turn': {
    en: 'the gap now, where the gap of the base period lay on the other side',
    zh: '本期差距，且基期差距方向相反',
    hant: '本期差距，且基期差距方向相反',
  },
  contribution: {
    en: 'the increase of the part over the increase of the whole',
    zh: '部分的增量与全部的增量之比',
    hant: '部分的增量與全部的增量之比',
  },
  pull: {
    en: 'the increase of the part over the base of the whole',
    zh: '部分的增量与全部的基期值之比',
    hant: '部分的增量與全部的基期值之比',
  },
  rank: {
    en: '1 plus the number of peers that are better',
    zh: '优于本地区的同类地区数加 1',
    hant: '優於本地區的同類地區數加 1',
  },
  'rank-change': {
    en: 'the earlier place less the present one',
    zh: '基期位次减本期位次',
    hant: '基期名次減本期名次',
  },
  position: {
    en: 'the own figure over the mean of the peers',
    zh: '本地区数值与同类地区平均数之比',
    hant: '本地區數值與同類地區平均數之比',
  },
  'top-tier': { en: 'whether the place is among the first', zh: '位次是否在前列', hant: '名次是否在前列' },
  first: { en: 'as the source states it', zh: '据来源', hant: '據來源' },
  only: { en: 'the only one of the peers that has any', zh: '同类地区中唯一', hant: '同類地區中唯一' },
  completion: { en: 'the figure over its target', zh: '完成数与目标之比', hant: '完成數與目標之比' },
  pace: {
    en: 'completion less the share of the year that has passed',
    zh: '完成比例减时间进度',
    hant: '完成比例減時間進度',
  },
  streak: {
    en: 'periods in a row with the same direction',
    zh: '方向相同的连续期数',
    hant: '方向相同的連續期數',
  },
  'streak-end': {
    en: 'the periods in a row with one direction that this period ended',
    zh: '本期结束的同方向连续期数',
    hant: '本期結束的同方向連續期數',
  },
  record: {
    en: 'the highest or lowest of all periods held',
    zh: '所存各期中的最高或最低',
    hant: '所存各期中的最高或最低',
  },
  intensity: {
    en: 'the figure over that of the other indicator',
    zh: '该指标与另一指标之比',
    hant: '該指標與另一指標之比',
  },
  ratio: { en: 'the figure over the one compared with', zh: '与所比数值之比', hant: '與所比數值之比' },
  disparity: {
    en: 'the highest of the peers over the lowest',
    zh: '同类地区最高与最低之比',
    hant: '同類地區最高與最低之比',
  },
  elasticity: {
    en: 'the growth of one over the growth of the other',
    zh: '两项增速之比',
    hant: '兩項變動率之比',
  },
  'location-quotient': {
    en: 'the own share over the share in the whole',
    zh: '本地区比重与上级地区比重之比',
    hant: '本地區比重與上級地區比重之比',
  },
  standing: {
    en: 'above or below, without a size',
    zh: '高于或低于，未给出幅度',
    hant: '高於或低於，未給出幅度',
  },
  'target-rank': { en: 'the place that is aimed at', zh: '目标位次', hant: '目標名次' },
  'target-tier': { en: 'the group that is aimed at', zh: '目标所在梯队', hant: '目標所在梯隊' },
  superlative: { en: 'as the source states it', zh: '据来源', hant: '據來源' },
  award: { en: 'as the source states it', zh: '据来源', hant: '據來源' },
  rating: { en: 'as the source states it', zh: '据来源', hant: '據來源' },
  ordinal: { en: 'its number in a series', zh: '在系列中的序号', hant: '在系列中的序號' },
  'one-of': { en: 'as the source states it', zh: '据来源', hant: '據來源' },
  date: { en: 'as the source states it', zh: '据来源', hant: '據來源' },
  threshold: { en: 'the bound of a class', zh: '分类界限', hant: '分類界限' },
  revision: {
    en: 'the later vintage less the earlier',
    zh: '修订后数值减修订前数值',
    hant: '修訂後數值減修訂前數值',
  },
}

export const publishedWords: FormulaWords = {
  en: 'as the source publishes it',
  zh: '来源公布数',
  hant: '來源公布數',
}
