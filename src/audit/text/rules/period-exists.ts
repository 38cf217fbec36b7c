import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { parsePeriod } from '../../../model/period.js'
import type { Hit, Rule } from '../rule.js'

const day = /(?:((?:19|20)\d{2})年)?(?<![\d.])(\d{1,2})月(\d{1,2})[日号]/g
const month = /(?<![\d.、—–~～-])((?:19|20)\d{2}年)?(?<!\d)(\d{1,2})月(?!\d)(?:份|末|底)?/g
const monthRange = /(?<![\d.])(\d{1,2})[—–~～至-](\d{1,2})月(?:份)?/g
const years = /(?<!\d)((?:19|20)\d{2})年?[—–～~至到]((?:19|20)\d{2})(?!\d)/g
const quarter = /第?([五六七八九]|十[一二三四]?)季度|第([05-9]|\d{2})季度|\bQ([05-9])\b(?!\d)/g
const names = 'January|February|March|April|May|June|July|August|September|October|November|December'
const english = new RegExp(
  `\\b(${names}) (\\d{1,2})(?![\\d.%])(?:, ((?:19|20)\\d{2}))?|\\b(\\d{1,2}) (${names})\\b(?: ((?:19|20)\\d{2}))?`,
  'g',
)

/** 2月30日, 13月 and 第五季度 are in no calendar, and no span of years ends as it begins. */
export const periodExists: Rule = {
  code: 'period-exists',
  group: 'itself',
  source: 'the Gregorian calendar',
  example: { wrong: '会议于2023年2月29日召开。', right: '会议于2024年2月29日召开。' },
  *check({ plain }) {
    for (const { 0: all, 1: year, 2: m = '', 3: d = '', index } of plain.matchAll(day)) {
      // Without a year February may have 29 days.
      if (!exists(year ?? '2024', m, d)) yield missing(index, all)
    }
    for (const { 0: all, 2: m = '', index } of plain.matchAll(month)) {
      if (Number(m) < 1 || Number(m) > 12) yield missing(index, all)
    }
    for (const { 0: all, 1: from = '', 2: to = '', index } of plain.matchAll(monthRange)) {
      if (Number(from) < 1 || Number(from) > 12 || Number(to) < 1 || Number(to) > 12)
        yield missing(index, all)
    }
    for (const { 0: all, 1: from, 2: to, index } of plain.matchAll(years)) {
      if (Number(to) <= Number(from)) yield missing(index, all)
    }
    for (const { 0: all, index } of plain.matchAll(quarter)) yield missing(index, all)
    for (const { 0: all, index, ...found } of plain.matchAll(english)) {
      const named = found[1] ?? found[5] ?? ''
      const number = String(names.split('|').indexOf(named) + 1)
      if (!exists(found[3] ?? found[6] ?? '2024', number, found[2] ?? found[4] ?? ''))
        yield missing(index, all)
    }
  },
}

function exists(year: string, m: string, d: string): boolean {
  return parsePeriod(`${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) !== undefined
}

function missing(start: number, words: string): Hit {
  return {
    verdict: 'contradiction',
    at: { start, end: start + words.length },
    right: proofreadingAdvice.check,
  }
}
