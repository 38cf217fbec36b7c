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
  'contradiction-sum': contradiction('total of', '总量'),
  'contradiction-running-total': contradiction('running total of', '累计数'),
  'within-rounding': ({ figure, claim, arithmetic }: AuditParameters): Message => ({
    en: `${figure}: ${claim} agrees only within rounding: ${arithmetic.en}`,
    zh: `${figure}：${claim} 在四舍五入范围内一致：${arithmetic.zh}`,
  }),
}
