import type { Direction } from '../../phrase/phrasebook.js'
import type { ClaimKind } from './claim.js'
import type { UnitClass } from './unit-class.js'

export interface Meaning {
  readonly kind: ClaimKind
  readonly direction: Direction | null
}

const statistics =
  /(?:生产总值|GDP|总额|增加值|总产值|产值|外资|零售额|进出口额?|出口额?|进口额?|税收收入|预算收入|财政收入|预算支出|收入|支出|利润|余额|总量|交易额|销售额|营业额|成交额|FDI|投资额|资产|负债|存款|贷款余额|规模|市值|保费|库存|单价|均价|价格|工资|跨境电商|税收|增量|存量|流量|融资规模|(?<!金)额|顺差|逆差|经济总量|(?:资产|开发|工业|民间|制造业|技术|技改|产业|设施|教育|基础)投资|价值)$/
const spending =
  /(?:投资|耗资|斥资|获|获得|争取|发放|申报|备案|挽回|增收|攒下|撬动|上交|下达|拨付|奖励|补助|补贴|融资|筹集|募集|减免|减税|让利|授信|投入|捐赠|带动|收益|贡献|资金|贷款|奖金|村集体|农户|受益|优惠|享受|退税|缓税|留抵|资助|救助|赔付|理赔|募|捐|补偿|支付|奖补|已完成投资|减负|拉动消费)/
const indexNames =
  /(?:[A-Za-z]{2,6}值|PUE|PMI|AQI|HHI|景气度|活跃度|综合指数|率|密度|指数|系数|得分|分值|比值|评分|满意度|倍差|人均期望寿命)$/

/** What a figure means that no frame explains: from its unit and the words in front. */
export function understand(unit: UnitClass, left: string, clause: string, right = ''): Meaning | undefined {
  switch (unit) {
    case 'percent':
      if (/(?:通胀率|通货膨胀率)$/.test(left)) return { kind: 'price-index', direction: 'up' }
      if (/(?:增长率|成长率|年增率|增速|增幅)[^，,;。占]{0,6}$/.test(left))
        return { kind: 'growth-rate', direction: 'up' }
      if (/(?:降幅|跌幅|减幅)[^，,;。占]{0,6}$/.test(left)) return { kind: 'growth-rate', direction: 'down' }
      if (/^的?(?:升幅|增幅|涨幅)/.test(right)) return { kind: 'growth-rate', direction: 'up' }
      if (/^的?(?:跌幅|降幅|减幅)/.test(right)) return { kind: 'growth-rate', direction: 'down' }
      if (/(?:指数|PMI)$/.test(left)) return { kind: 'level', direction: null }
      return { kind: 'share', direction: null }
    case 'points':
      return { kind: 'point-change', direction: null }
    case 'times':
      return { kind: 'times', direction: null }
    case 'money':
      return { kind: moneyKind(left, clause, right), direction: null }
    case 'count':
      return { kind: 'count', direction: null }
    case 'places':
      return undefined
    case 'index':
    case 'physical':
      return { kind: 'level', direction: null }
    case 'time':
      return { kind: /(?:天数|年限|龄|寿命)$/.test(left) ? 'count' : 'duration', direction: null }
    case 'none':
      if (/[^占]比(?:例|值)?$/.test(left)) return { kind: 'times', direction: null }
      return indexNames.test(left) ? { kind: 'level', direction: null } : undefined
  }
}

function moneyKind(left: string, clause: string, right: string): ClaimKind {
  const noun = left
    .replace(/(?:完成|实现|达成|累计|预计|增至|增长至|增长到)+$/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/(?:双双|分别|均|都|各)+$/, '')
  const verb = noun.length < left.length
  if (/新增“/.test(clause) || /^[^，,。;]{0,12}(?:资金|奖金)/.test(right)) return 'money'
  if (statistics.test(noun)) return 'level'
  if (/(?:完成|实现)[^，,]{0,6}投资$/.test(left)) return 'level'
  if (verb) return /(?:资金|贷款|奖金|挽回)/.test(noun) ? 'money' : 'level'
  if (/^(?:完成|实现|累计完成)/.test(clause.replace(/^[\u4e00-\u9fff]{0,6}(?=完成|实现)/, ''))) return 'level'
  return spending.test(clause) ? 'money' : 'level'
}
