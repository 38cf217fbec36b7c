import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** Words that may stand in front of an indicator's name, or between it and its figure, and change nothing. */
const empty =
  /主要指标(?:中|方面)?|分(?:产业|行业|领域|地区)看|其中|同时|此外|另外|目前|截至|并且|全年|以及|累计|预计|预估|预期|完成|实现|达到|达成|达|共计|合计|总计|约|近|超过|超|突破|增至|增速|增幅|降幅|升幅|跌幅|涨幅|总量|金额|数量|总数|总额|比重|占比|占|按年|按月|同比|环比|比上年同期|较上年同期|比去年同期|较去年同期|比上年|较上年|比去年|较去年|同期|增长率|年增率|增长|成长|增加|增|上升|上涨|提高|提升|扩大|加快|下降|下跌|减少|降低|回落|放缓|收窄|缩小|负增长|持平|分别|申报|取得|输送|新增|新|现有|拥有|均|都|为|是|了|的|得|并|和|及|与|而|也|又|有|在|由|从|至|到|则|上|中|年|月|日|季度|季|上半年|下半年|前三|第|一|二|三|四|份|末|底|今年|去年|本年|全[省市区县州国盟旗镇乡]|[\d.,，、；;：:。（）()“”《》%—\-–~～\s#*|]+/g

const latin = /[A-Za-z]/

/**
 * Whether a figure's subject can be relied on: its own words name the indicator and nothing besides, or
 * it follows one that does with only a comma between.
 */
export function isAnchored(reading: Reading, figure: TextFigure): boolean {
  const known = kept.get(figure)
  if (known !== undefined) return known
  const found = anchored(reading, figure)
  kept.set(figure, found)
  return found
}

const kept = new WeakMap<TextFigure, boolean>()

function anchored(reading: Reading, figure: TextFigure): boolean {
  const { claim } = figure
  if (claim.indicator === null) return false
  if (reading.inTable(figure)) return true
  const quote = reading.plain.slice(figure.start, figure.end)
  const own = nameIn(reading, quote, claim.indicator)
  if (own !== undefined) return latin.test(quote) || isPlain(reading, quote, own, figure)
  const before = reading.before(figure)
  if (before?.claim.indicator !== claim.indicator || before.claim.region !== claim.region) return false
  const between = reading.between(before.end, figure.start)
  if (!/^(?:[，,、；;（(]|and|also)*$/.test(between) && !latin.test(between)) return false
  if (!latin.test(quote) && wordsLeft(quote) !== '' && !speaksOfOthers(figure)) return false
  return isAnchored(reading, before)
}

/** Ranks, gaps and shares name whom they are compared with. */
function speaksOfOthers({ claim: { kind } }: TextFigure): boolean {
  return kind === 'rank' || kind === 'top-tier' || kind === 'point-gap' || kind === 'share'
}

interface Found {
  readonly at: number
  readonly length: number
}

function nameIn({ data: index }: Reading, quote: string, indicator: string): Found | undefined {
  if (index === undefined) {
    const at = quote.replace(/\s/g, '').indexOf(indicator.replace(/\s/g, ''))
    return at < 0 ? undefined : { at, length: indicator.length }
  }
  const found = index.names.indicators.lastIn(quote)
  return found?.id === indicator ? { at: found.at, length: found.name.length } : undefined
}

/** Whether only known words stand around the name. */
function isPlain(
  { data: index }: Reading,
  quote: string,
  { at, length }: Found,
  figure: TextFigure,
): boolean {
  if (index === undefined) return true
  let head = quote.slice(0, at)
  for (let found = index.names.regions.lastIn(head); found !== undefined;) {
    head = head.slice(0, found.at) + head.slice(found.at + found.name.length)
    found = index.names.regions.lastIn(head)
  }
  const tail = quote.slice(at + length)
  const number = tail.search(/[\d一二三四五六七八九十第首]/)
  const between = number < 0 ? tail : tail.slice(0, number)
  return wordsLeft(head) === '' && (wordsLeft(between) === '' || speaksOfOthers(figure))
}

function wordsLeft(words: string): string {
  return words.replace(empty, '').replace(/[^\u4e00-\u9fff]/g, '')
}
