import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const twice = /(\d+(?:\.\d+)?)[%％]个?百分点/g
const hundredths = /(\d+(?:\.\d+)?)个?百分之(?![\d零一二三四五六七八九十百])/g
const gap =
  /(?:(?:高于|低于|快于|慢于)(?:全[省市区国县]|[^\d，,。；;、（(\n]{1,10}?)(?:平均(?:水平|增速)?)?|(?:较|比)全[省市区国县](?:平均)?[高低快慢])(\d+(?:\.\d+)?)[%％](?!个)/g
const englishGap =
  /(\d+(?:\.\d+)?)(?:%| per ?cent) (?:above|below|higher than|lower than) (?:the (?:city|province|nation|national|county|country|zone|region|state|district|prefecture|average)|[A-Z])/g
const englishShare = /account(?:ed|ing) for (\d+(?:\.\d+)?) percentage points of/g
const englishGrowth =
  /(?:totall?ed|reached|amounted to|stood at) [A-Z]{0,3}[$€£]?[\d.,]+ ?(?:thousand|million|billion|trillion)[^.;]{0,12}, (?:up|down) (\d+(?:\.\d+)?) percentage points/g
/** What is told by an index moves by per cent on the year before; what is a rate or an index of answers by points. */
const englishLevel =
  /(?:totall?ed|stood at|reached|amounted to|:)[\s*]*[A-Z]{0,3}[$€£]?(?<!\d)\d[\d.,]*(?: (?:thousand|million|billion|trillion))?[\s*]*(?:, ranking [^,;.\n]{1,50})?, (?:up|down) (\d+(?:\.\d+)?) percentage points year on year/g
const answered =
  /\b(?:rates?|ratio|share|proportion|percentage|PMI|purchasing|diffusion|confidence|sentiment|climate|margin)\b[^.;\n]*$/i
const pull = /为[^，,。；;\d]{2,16}?增长贡献了?(\d+(?:\.\d+)?)[%％]/g
const onYear = '(?:同比|环比|按年|[较比](?:上年|去年)(?:同期)?)'
const moved = '(?:增长|下降|上升|上涨|增加|减少|成长|下跌)'
const growth = new RegExp(
  `(?:生产总值|增加值|投资|总额|零售额|收入|产量|产值|支出|用电量|货运量|存款余额|贷款余额|GDP|出口|进口)(?:预计|预估)?${onYear}?(?:预计|预估)?${moved}(\\d+(?:\\.\\d+)?)个百分点`,
  'g',
)
/** 进出口10.8亿元，同比增长25.7个百分点: what is an amount grows by per cent. */
const growthOfAmount = new RegExp(
  `\\d(?:万|亿|千|百|十)*(?:亿?元|美元|港元|欧元|吨|公斤|斤|人次|人|户|家|件|辆|台|头|千瓦时|公顷|亩|平方米|立方米|公里)\\**[，,；;](?:增速)?${onYear}${moved}(\\d+(?:\\.\\d+)?)个百分点`,
  'g',
)
/** 完成年度目标的101.3%，同比增长6.3个百分点, of the revenue that was completed. */
const growthBehindPlan = new RegExp(
  `(?:目标|计划|任务|预算)的?\\d+(?:\\.\\d+)?%[，,]${onYear}${moved}(\\d+(?:\\.\\d+)?)个百分点`,
  'g',
)
/** 城镇化率为63.8%，比2013年提高27.9%: a rate moves by points. */
const rateMoved =
  /(?:率|比重|占比)(?:为|达到?|是)?\d+(?:\.\d+)?[%％][，,](?:同比|[较比](?:\d{4}年|上年|去年)(?:同期|末|底)?)(?:提高|上升|下降|降低|回落)(?:了)?(\d+(?:\.\d+)?)[%％](?!个|的)/g
/** 拉动生产总值增长2.3%: a part of the whole’s growth is points of it. */
const pulledBy =
  /(?:贡献率(?:为|达到?)\d+(?:\.\d+)?[%％][，,]|[%％][，,])(?:拉动|下拉|上拉)[^，,。；;\d]{2,16}?(?:增长|成长|上升|增加|下降|回落)(\d+(?:\.\d+)?)[%％](?!个|的)/g
const share = /(?:比重|占比|占[^，,。；;\d]{1,12}?)(?:为|达到?|是|的)(\d+(?:\.\d+)?)个百分点/g
/** What is itself a rate changes in points. */
const pulled = /(?:拉动|下拉|拉低|带动|影响|贡献)[^，,。；;]*$/
const rate = /率|比重|占比|比例/

const ofHundred = String.raw`(?:(\d+(?:\.\d+)?)[%％](?!个)|百分之([\d.]+|[零一二三四五六七八九十百点]+)(?!个?百分点))`
const sofar = String.raw`[^\d，,。；;、：:%％\n（(]{0,14}?`
const rateNames =
  '失业率|城镇化率|城市化率|覆盖率|普及率|利润率|负债率|参保率|合格率|优良率|达标率|贡献率|占有率|渗透率|入学率|就业率|利用率|绿化率|自给率|比重|占比|市场份额'
/** 失业率下降0.3%, 降幅收窄2.3%, 增速比上月加快1.2%: whether a rate moves by points or by a part of itself is left open. */
const movedRates = [
  new RegExp(`(?:${rateNames})${sofar}(?:提高|提升|上升|下降|降低|回落|增加|减少)了?${ofHundred}`, 'g'),
  new RegExp(`(?:降幅|跌幅|涨幅|增幅|减幅)${sofar}(?:收窄|扩大|缩小|回落|提高)了?${ofHundred}`, 'g'),
  new RegExp(`(?:增速|增长率)${sofar}(?:加快|放缓|(?<=[月年期度平])回落)了?${ofHundred}`, 'g'),
  new RegExp(`[%％][，,]增?速?(?:同比|比|较)${sofar}(?:加快|放缓|回落)了?${ofHundred}`, 'g'),
]
const both = /百分之(?:\d+(?:\.\d+)?|[零一二三四五六七八九十百点]+)个?百分点/g
const englishMoved =
  /\b(?:(?:un)?employment rate|participation rate|urbani[sz]ation rate|vacancy rate|share|proportion)(?: of [a-z -]{1,40}?)? (?:rose|fell|increased|decreased|declined|dropped|grew|edged (?:up|down))(?: by)? (\d+(?:\.\d+)?)(?:%| per ?cent\b)(?! (?:to|of)\b)/g

/** 高于全市1.9% for 1.9个百分点, 增长7.9个百分点 for 7.9%, 3个百分之, 2%个百分点. */
export const percentForPoints: Rule = {
  code: 'percent-for-points',
  group: 'usage',
  source: 'rates differ by points (百分点); an amount grows by per cent',
  example: { wrong: '生产总值增长7.9%，高于全市1.9%。', right: '生产总值增长7.9%，高于全市1.9个百分点。' },
  *check({ plain }) {
    yield* matches(plain, twice, 'contradiction', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''}个百分点` }),
    )
    yield* matches(plain, both, 'contradiction', () => proofreadingAdvice.check)
    for (const pattern of movedRates) {
      yield* matches(plain, pattern, 'doubtful', ([, size = '', words = '']) =>
        proofreadingAdvice.write({ right: `${size || words}个百分点` }),
      )
    }
    yield* matches(plain, englishMoved, 'doubtful', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''} percentage points` }),
    )
    yield* matches(plain, hundredths, 'doubtful', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''}个百分点` }),
    )
    yield* matches(plain, share, 'doubtful', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''}%` }),
    )
    yield* matches(plain, gap, 'doubtful', ({ 1: size, index }) =>
      // Only beside a rate is it a gap of rates; 低于5.5%左右的目标 names the other rate itself.
      /[%％][，,、；;（(]?(?:增速|增幅)?$/.test(
        plain.slice(Math.max(0, index - 12), index).replace(/\s+/g, ''),
      )
        ? proofreadingAdvice.write({ right: `${size ?? ''}个百分点` })
        : undefined,
    )
    yield* matches(plain, englishGap, 'doubtful', ({ 1: size, index }) =>
      /(?:%|per ?cent)[^.;\d]{0,24}$/.test(plain.slice(Math.max(0, index - 32), index))
        ? proofreadingAdvice.write({ right: `${size ?? ''} percentage points` })
        : undefined,
    )
    yield* matches(plain, englishShare, 'doubtful', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''}%` }),
    )
    yield* matches(plain, englishGrowth, 'doubtful', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''}%` }),
    )
    yield* matches(plain, englishLevel, 'doubtful', ({ 1: size, index }) =>
      answered.test(plain.slice(Math.max(0, index - 80), index))
        ? undefined
        : proofreadingAdvice.write({ right: `${size ?? ''}%` }),
    )
    yield* matches(plain, pull, 'doubtful', ([, size]) =>
      proofreadingAdvice.write({ right: `${size ?? ''}个百分点` }),
    )
    for (const pattern of [growthOfAmount, growthBehindPlan])
      yield* matches(plain, pattern, 'doubtful', ({ 0: all, 1: size }) =>
        /率|比重|占比/.test(all) ? undefined : proofreadingAdvice.write({ right: `${size ?? ''}%` }),
      )
    for (const pattern of [rateMoved, pulledBy])
      yield* matches(plain, pattern, 'doubtful', ([, size]) =>
        proofreadingAdvice.write({ right: `${size ?? ''}个百分点` }),
      )
    yield* matches(plain, growth, 'doubtful', ({ 0: all, 1: size, index }) =>
      rate.test(all) || pulled.test(plain.slice(Math.max(0, index - 30), index))
        ? undefined
        : proofreadingAdvice.write({ right: `${size ?? ''}%` }),
    )
  },
}
