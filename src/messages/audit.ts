import type { Message } from './index.js'

/** A published figure, as printed, and the arithmetic that it should agree with. */
export interface AuditParameters {
  readonly figure: string
  readonly claim: string
  readonly arithmetic: Message
}

function contradiction(en: string, zh: string): (p: AuditParameters) => Message {
  return ({ figure, claim, arithmetic }) => ({
    en: `${figure}: the ${en} ${claim} cannot be right: ${arithmetic.en}`,
    zh: `${figure}：${zh}${claim}与有关数据矛盾：${arithmetic.zh}`,
  })
}

export const auditMessages = {
  'contradiction-gap': contradiction('gap of', '差距'),
  'contradiction-gap-turn': contradiction('turn of the gap to', '差距的逆转'),
  'contradiction-standing': contradiction('standing', '高低'),
  'contradiction-share': contradiction('share of', '占比'),
  'contradiction-growth': contradiction('growth of', '增速'),
  'contradiction-multiple': contradiction('multiple of', '倍数'),
  'contradiction-contribution': contradiction('contribution of', '贡献率'),
  'contradiction-pull': contradiction('pull of', '拉动'),
  'contradiction-sign': contradiction('increment of', '增量'),
  'contradiction-rank': contradiction('rank', '位次'),
  'contradiction-rank-order': contradiction('rank', '位次'),
  'contradiction-rank-change': contradiction('move of', '位次变动'),
  'contradiction-top-tier': contradiction('place among the first', '前列位次'),
  'contradiction-target': contradiction('growth target of', '增长目标'),
  'contradiction-pace': contradiction('distance from the calendar of', '与时序进度之差'),
  'contradiction-completion': contradiction('completion of', '完成率'),
  'contradiction-growth-on-previous': contradiction('growth on the period before of', '环比增速'),
  'contradiction-annualised-growth': contradiction('annual rate of', '环比折年率'),
  'contradiction-average-growth': contradiction('average growth of', '年均增速'),
  'contradiction-two-year-average': contradiction('two-year average of', '两年平均增速'),
  'contradiction-annual-average': contradiction('annual average of', '年均值'),
  'contradiction-point-change': contradiction('change of', '百分点变化'),
  'contradiction-increment': contradiction('increment of', '增量'),
  'contradiction-position': contradiction('multiple of the mean of', '与平均水平之比'),
  'contradiction-intensity': contradiction('intensity of', '强度指标'),
  'contradiction-ratio': contradiction('ratio of', '比值'),
  'contradiction-disparity': contradiction('highest to lowest of', '最高与最低之比'),
  'contradiction-elasticity': contradiction('elasticity of', '弹性系数'),
  'contradiction-location-quotient': contradiction('location quotient of', '区位商'),
  'contradiction-revision': contradiction('revision of', '修订数'),
  'contradiction-streak': contradiction('streak of', '连续期数'),
  'contradiction-streak-end': contradiction('streak that ended, of', '结束的连续期数'),
  'contradiction-record': contradiction('record', '历史最高（低）记录'),
  'contradiction-threshold': contradiction('first passing of', '首次突破'),
  'contradiction-sum': contradiction('total of', '总量'),
  'contradiction-running-total': contradiction('running total of', '累计数'),
  'region-ceased': (p: { figure: string; end: string; successor: string | undefined }): Message => ({
    en: `${p.figure}: the region stood until ${p.end} only${p.successor === undefined ? '' : `; "${p.successor}" came after it`}`,
    zh: `${p.figure}：该地区仅存续至 ${p.end}${p.successor === undefined ? '' : `，其后为“${p.successor}”`}`,
  }),
  'within-rounding': ({ figure, claim, arithmetic }: AuditParameters): Message => ({
    en: `${figure}: ${claim} agrees only within rounding: ${arithmetic.en}`,
    zh: `${figure}：${claim} 在四舍五入范围内一致：${arithmetic.zh}`,
  }),
}
