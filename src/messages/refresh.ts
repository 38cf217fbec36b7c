import type { Message } from './index.js'
import { said } from './said.js'

/** What a refresh has to say of what it did and did not do. */
export const refreshMessages = {
  chartLacks: said('当前数据缺少图中的部分数据', 'today’s data lacks some of its points'),
  chartUnknown: said(
    '文件中的图与台账不符（可能已被改动），未更新',
    'no chart of the file plots what the ledger says: it was changed, or became a picture',
  ),
  chartLabels: said('图中数据标签无法改写，未更新', 'a label of it cannot be told anew'),
  chartWorkbook: said(
    '图已更新，图后的工作表已被改动，未更新',
    'it was drawn anew, but the workbook behind it was changed and stays',
  ),
  chartAlternative: said('图的替代文字未更新', 'the words in its place (alternative text) stay'),
  chartOrder: said('排名图的次序与更新后的数据不符', 'its order no longer is that of the values'),
  appendix: said(
    '文末“数据来历”附录为普通文字，未更新；请重新生成',
    'the appendix with the origin of the figures is plain text and stays; make it anew',
  ),
  comments: (p: { count: number }): Message => ({
    en: `${p.count} comments with formulas could not be told anew and stay`,
    zh: `${p.count} 条公式批注无法改写，未更新`,
  }),
  refreshed: said('已更新', 'refreshed'),
  overwritten: said('已覆盖人工改写', 'a retyped number was overwritten'),
  chart: said('图', 'chart'),
  note: said('注意', 'note'),
  written: said('已写入：', 'written: '),
  notWritten: said('仅试运行，未写出文件', 'a dry run; nothing was written'),
  summary: (p: {
    refreshed: number
    same: number
    left: number
    words: number
    charts: number
  }): Message => ({
    en: `${p.refreshed} numbers refreshed, ${p.same} the same, ${p.left} left as they are, ${p.words} words to look at; ${p.charts} charts drawn anew`,
    zh: `更新数据 ${p.refreshed} 处，未变 ${p.same} 处，保留原样 ${p.left} 处，待改用词 ${p.words} 处；更新图 ${p.charts} 幅`,
  }),
} as const
