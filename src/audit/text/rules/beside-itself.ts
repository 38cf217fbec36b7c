import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { canonicalName } from '../canonical-name.js'
import type { Reading } from '../reading.js'
import { symbols, type Rule } from '../rule.js'
import { placeNamed } from '../series.js'
import type { TextFigure } from '../text-figure.js'

/** What a region has one of; a trade or a product may well have a place in its own region. */
const totals =
  /生产总值$|^(?:进出口|出口|进口|一般公共预算收入|地方财政收入|固定资产投资|社会消费品零售总额|常住人口|(?:全体|城镇|农村)?居民人均可支配收入|general public budget revenue|fixed-asset investment|(?:total )?retail sales(?: of consumer goods)?|(?:resident )?population|quantity index of real 生产总值)$/
/** Of a share the whole is only the region's where the part is one of all. */
const wholes = /生产总值$|^(?:进出口|出口|进口|常住人口|(?:resident )?population)$/

/** 全区生产总值增长7.9%，高于全区1.9个百分点: no region differs from itself, has a place in itself or is a part of it. */
export const besideItself: Rule = {
  code: 'beside-itself',
  group: 'itself',
  source: 'a gap, a rank or a share is told beside another region or a wider one',
  example: {
    wrong: '2024年一季度，全区生产总值同比增长7.9%，高于全区1.9个百分点。',
    right: '2024年一季度，全区生产总值同比增长7.9%，高于全市1.9个百分点。',
  },
  *check(reading) {
    // With a dataset its names tell, and other rules hold the figure against it.
    if (reading.data !== undefined) return
    const own = ownWords(reading)
    for (const figure of reading.figures) {
      const { claim } = figure
      if (reading.inTable(figure) || !beside.has(claim.kind)) continue
      const { indicator } = reading.meaning(figure)
      const name = indicator === null ? '' : canonicalName(indicator.replace(english, ''))
      if (!(claim.kind === 'share' ? wholes : totals).test(name)) continue
      const words = bare(claim.peerGroup ?? claim.comparator ?? wordsAround(reading, figure))
      const subject = words === '' ? undefined : subjectBefore(reading, figure, words, own)
      if (subject === undefined) continue
      yield {
        verdict: 'doubtful',
        at: { start: figure.start, end: endOf(reading, figure, words) },
        related: [subject],
        arithmetic: symbols(`${words} = ${words}`),
        right: proofreadingAdvice.check,
      }
    }
  },
}

const beside: ReadonlySet<TextFigure['claim']['kind']> = new Set(['point-gap', 'rank', 'share'])
const english =
  /^(?:the )?(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*|city|province|county|district|country|nation|region|zone|state|prefecture)[’'](?:s )?/
const whole = /^全(?:[省市县区州盟旗]|自治区)$/

function bare(words: string): string {
  return words
    .replace(/(?:的?(?:平均水平|平均|水平))$|[’']s total$| average$|[.,]$/, '')
    .replace(/^(?:the )/i, '')
    .trim()
}

/** 在全区排第2位; below the region, in Liaocheng: English names whom something is compared with behind the figure. */
function wordsAround({ plain, text }: Reading, { start, end }: TextFigure): string {
  const own = /[在居列](全[省市县区州盟旗])/.exec(plain.slice(start, end))?.[1]
  return own ?? behind.exec(text.slice(end, end + 60))?.[1] ?? ''
}

const behind = /^ (?:the )?([A-Z][\w-]*(?: [A-Z][\w-]*)*|city|province|county|zone|region)\b/

function endOf({ text }: Reading, { end }: TextFigure, words: string): number {
  const found = /^ (?:the )?/.exec(text.slice(end, end + 5))?.[0] ?? ''
  return found !== '' && text.startsWith(words, end + found.length) ? end + found.length + words.length : end
}

/** How a text's own region would be called as a whole, by the headline: 全省 for 山东省. */
function ownWords(reading: Reading): string | undefined {
  const place = placeNamed(reading) ?? ''
  const title = /\S[^\n]*/.exec(reading.plain)?.[0] ?? ''
  if (!title.replace(/^[#\s]*(?:\d{4}年)?/, '').startsWith(place)) return undefined
  const last = /(省|市|县|自治州|自治区|区|盟|旗)$/.exec(place)?.[1]
  return last === undefined ? undefined : `全${last.slice(-1)}`
}

/** Where the sentence says that the figure is of the region that it is compared with; nothing else is named between. */
function subjectBefore(
  reading: Reading,
  figure: TextFigure,
  words: string,
  own: string | undefined,
): { readonly start: number; readonly end: number } | undefined {
  const { plain } = reading
  const from = Math.max(reading.lineStart(figure.start), figure.start - longestSentence)
  const sentence = plain.slice(from, figure.start).replace(/^.*(?:。|\.\s)/s, '')
  const start = figure.start - sentence.length
  const isWhole = whole.test(words)
  const pattern = isWhole
    ? new RegExp(`(?:^|[，,；;])\\s*(${words})(?!的|第|首|前|排|平均)`, 'g')
    : new RegExp(
        `(?:^|[,;] ?)(?:and )?(?:the )?(${words.replace(/[^\w’' -]/g, '.')})[’']s? (?!total|average|share|figure)`,
        'gi',
      )
  const said = [...sentence.matchAll(pattern)].at(-1)
  // A line may end within 居全市第1位.
  const broken = /[于居列在较比占与和](?:全.)?\s*$/.test(plain.slice(Math.max(0, start - 6), start))
  if (said !== undefined && !(said.index === 0 && broken)) {
    const at = start + said.index + said[0].indexOf(words)
    const others = new RegExp(String.raw`[\u4e00-\u9fff]{2}(?<!全)(?:省|市|县|区|州)(?=[\u4e00-\u9fff])`)
    return others.test(plain.slice(at + words.length, figure.start))
      ? undefined
      : { start: at, end: at + words.length }
  }
  // The first sentence below the headline is of the region that the headline names.
  if (!isWhole || words !== own || figure.claim.region !== null) return undefined
  const title = /\S[^\n]*/.exec(plain)
  const end = (title?.index ?? 0) + (title?.[0].length ?? 0)
  if (title === null || plain.slice(end, start).trim() !== '') return undefined
  return { start: title.index, end }
}

const longestSentence = 400
