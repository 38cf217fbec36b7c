import { none, type KeywordRow } from './keyword-row.js'

const series: Readonly<Record<string, string>> = {
  phase: '期',
  issue: '期',
  batch: '批',
  round: '轮',
  session: '届',
}

/** After growth of 6.1%, falling 1.4% tells the rate itself. */
const noFigure = '(?![^;]{1,120}, (?:[a-z]+ing|up|down)(?: by| at)? \\d)'

/** One of a number, one of a series, and the sign of a rate that turned: no figure that is measured. */
export const memberRows: readonly KeywordRow[] = [
  [
    'one of (\\d{1,4})(?=[ ,;.](?!\\d)|$)(?! (?:percent|per cent|million|billion|trillion|thousand))',
    ([, number = '']) => ({ ...none, kind: 'other', value: number }),
  ],
  [
    '(?:(?:was|were|is|are|became) |(?<=, ))(phase|issue|batch|round|session) (\\d{1,4})(?=[,.;]|$)',
    ([, word = '', number = '']) => ({
      ...none,
      kind: 'other',
      value: number,
      unit: series[word.toLowerCase()] ?? null,
    }),
  ],
  [
    '(?:returned|returning|return) to growth(?= after a decline)' + noFigure,
    () => ({ ...none, kind: 'growth-rate', direction: 'up' }),
  ],
  [
    '(?:turned|turning) down(?= after growth)' + noFigure,
    () => ({ ...none, kind: 'growth-rate', direction: 'down' }),
  ],
]

/** The nth of its kind in a place that is named, which a capital tells. */
export const nthRows: readonly KeywordRow[] = [
  [
    "(?:was|is|became|becoming) the (\\d{1,4})(?:st|nd|rd|th) (?!(?:[a-z-]+ )?(?:[a-z]+est|most|straight|consecutive|successive|month|quarter|year|time|day|week|anniversary|century)\\b)[a-z][a-z '’-]{2,50}? in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)([A-Z][\\w-]+(?: [A-Z][\\w-]+)*)",
    ([, number = '', reference]) => ({ ...none, kind: 'other', value: number, reference: reference ?? null }),
  ],
]
