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
  /(?:totall?ed|stood at|reached|amounted to|:)[\s*]*[A-Z]{0,3}[$€£]?(?<!\d)\d[\d.,]*(?: (?:thousand|million|billion|trillion))?\**(?:, ranking [^,;.\n]{1,50})?, (?:up|down) (\d+(?:\.\d+)?) percentage points year on year/g
const answered =
  /\b(?:rates?|ratio|share|proportion|percentage|PMI|purchasing|diffusion|confidence|sentiment|climate|margin)\b[^.;\n]*$/i
const pull = /为[^，,。；;\d]{2,16}?增长贡献了?(\d+(?:\.\d+)?)[%％]/g
const growth =
  /(?:生产总值|增加值|投资|总额|零售额|收入|产量|产值|支出|用电量|货运量|存款余额|贷款余额|GDP)(?:同比|环比|按年|较上年同期|比上年)?(?:增长|下降|上升|增加|减少)(\d+(?:\.\d+)?)个百分点/g
const share = /(?:比重|占比|占[^，,。；;\d]{1,12}?)(?:为|达到?|是|的)(\d+(?:\.\d+)?)个百分点/g
/** What is itself a rate changes in points. */
const pulled = /(?:拉动|下拉|拉低|带动|影响|贡献)[^，,。；;]*$/
const rate = /率|比重|占比|比例/

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
    yield* matches(plain, growth, 'doubtful', ({ 0: all, 1: size, index }) =>
      rate.test(all) || pulled.test(plain.slice(Math.max(0, index - 30), index))
        ? undefined
        : proofreadingAdvice.write({ right: `${size ?? ''}%` }),
    )
  },
}
