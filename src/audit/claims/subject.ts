import type { Names } from './names.js'
import { isRegionName, regionAtStart } from './region-name.js'

/** Of what a figure tells: as printed, or ids of a dataset. */
export interface Subject {
  readonly region: string | null
  readonly indicator: string | null
}

const leading = [
  '其中',
  '其',
  '仅',
  '却',
  '仍',
  '则',
  '也',
  '同时',
  '同期',
  '年末',
  '年底',
  '期末',
  '月末',
  '季末',
  '末',
  '当年',
  '当月',
  '当季',
  '当期',
  '本期',
  '初步核算',
  '据初步核算',
  '据统计',
  '据初步统计',
  '据海关统计',
  '数据显示',
  '上述',
  '分别',
  '此外',
  '另外',
  '另',
  '目前',
  '截至',
  '并且',
  '并',
  '且',
  '而',
  '但',
  '全年',
  '通过',
  '以及',
  '及',
  '和',
  '与',
  '的',
  '、',
  '，',
  ',',
  ';',
  ' ',
  '”',
  '》',
  ')',
  '来看',
  '主要',
  '今年',
  '近',
  '约',
]
const verbs = [
  '按年',
  '按月',
  '同比',
  '环比',
  '平均',
  '均',
  '都',
  '分别',
  '分',
  '并列',
  '双双',
  '新增各类',
  '新增',
  '新建',
  '新登记',
  '新签约',
  '新开工',
  '新安装',
  '新申报',
  '新设立',
  '累计',
  '预计',
  '完成',
  '实现',
  '达到',
  '达成',
  '达',
  '增至',
  '组建了',
  '组建',
  '打造了',
  '打造',
  '设立了',
  '设立',
  '建成',
  '建设了',
  '建设',
  '拥有',
  '现有',
  '共有',
  '共',
  '招引',
  '引进',
  '吸引',
  '邀请',
  '对接了',
  '对接',
  '开展',
  '接受',
  '办理',
  '提供',
  '解答',
  '帮助',
  '服务',
  '走访',
  '梳理',
  '精选',
  '下沉',
  '纳入',
  '获评',
  '获批',
  '荣获',
  '入选',
  '推进了',
  '推进',
  '推动',
  '投产',
  '侦破',
  '抓获',
  '挽回',
  '打通',
  '争取',
  '申报',
  '备案',
  '带动',
  '投资',
  '耗资',
  '斥资',
  '惠及',
  '成立',
  '选派',
  '发放',
  '获得',
  '获',
  '取得',
  '收到',
  '解决',
  '发现解决',
  '安置',
  '培育',
  '认定',
  '签约',
  '落地',
  '退出',
  '占地',
  '改造',
  '整合',
  '容纳',
  '布设了',
  '出台',
  '印发',
  '编制',
  '处理',
  '查处',
  '控制',
  '稳定',
  '维持',
  '保持',
  '力争',
  '确保',
  '恢复',
  '回升',
  '首次突破',
  '突破',
  '超过',
  '首次超过',
  '首次',
  '实际',
  '名义',
  '调整',
  '占',
  '居',
  '列',
  '从',
  '由',
  '为',
  '对',
  '将',
  '使',
  '有',
  '在',
  '已',
  '等',
  '超',
  '近',
  '约',
  '的',
  '以',
  '转',
  '转为',
].sort((a, b) => b.length - a.length)
/** Verbs that end a name as often: 工业投资, 政务服务. */
const nouns: ReadonlySet<string> = new Set(['投资', '服务', '建设', '改造', '备案', '奖励'])
/** Words that begin with one of the verbs and are none: 居民消费价格, 对外贸易. */
const verbLike =
  /^(?:实际使用|实际利用|实际到位|使用|转移|转让|转化|转型|以内|以色列|以上|在园|在职|在售|在网|在运|居民|居住|从业|对外|对口|有色|有限|有效|在建|在校|在册|在岗|列车|为民|将军|近海|等级|占地|超高|约定|的士)/
const quantityWords = [
  '总量',
  '增速',
  '总数',
  '数量',
  '金额',
  '比重',
  '占比',
  '增幅',
  '降幅',
  '涨幅',
  '其增速',
  '规模',
]
/** 规上工业企业实现利润总额 tells of 规上工业企业利润总额. */
const innerVerb = /((?:企业|单位|行业|产业|工业|[市县区镇省]))(?:累计)?(?:实现|完成)(?=[\u4e00-\u9fff]{2})/
const nounEnd = /[，,。;、！!？?…\n:()“”《》\d]/
/** 按可比价格计算 tells how a rate was computed. */
const basis = /按(?:可比|不变|现行|可比价)(?:价格?|口径)(?:计算)?|扣除价格因素/
/** 由上月的 and the like name what is compared. */
const earlier = /(?:由|从|较|比|与)(?:上|去|前|年初|同期|前期|[今本]年)[^，,]{0,6}$/
const longestNoun = 20

/** The region and indicator that the words in front of a figure name. */
export function subjectOf(words: string, after: string, names: Names | undefined): Subject {
  if (names !== undefined) {
    const indicator = names.indicators.lastIn(words)
    const region = names.regions.lastIn(indicator === undefined ? words : words.slice(0, indicator.at))
    return {
      region: region?.id ?? null,
      indicator: indicator?.id ?? names.indicators.lastIn(nounAfter(after))?.id ?? null,
    }
  }
  let text = trimLeading(words.replace(earlier, '').replace(basis, ''))
  if (isRegionList(text)) return { region: null, indicator: null }
  const region = regionAtStart(text)
  if (region !== null) text = trimLeading(text.slice(region.length))
  const cut = quantityWords.includes(text) ? '' : trimVerbs(text)
  const noun = quantityWords.includes(cut) ? '' : cut.replace(innerVerb, '$1')
  return { region, indicator: noun === '' ? nounAfter(after) || null : noun.slice(-longestNoun * 2) }
}

/** 东山县、西河区 alone name no indicator. */
function isRegionList(text: string): boolean {
  const names = text.replace(/分别$|分$/, '').split(/、|和|及|与/)
  return names.length > 1 && names.every((name) => isRegionName(name))
}

function trimLeading(words: string): string {
  let text = words
  for (;;) {
    const found = leading.find((word) => text.startsWith(word))
    if (found === undefined) return text
    text = text.slice(found.length)
  }
}

function trimVerbs(words: string): string {
  let text = words
  for (;;) {
    const end = verbs.find((verb) => !nouns.has(verb) && text.endsWith(verb))
    if (end === undefined) break
    if (end === '等') return ''
    text = text.slice(0, -end.length)
  }
  for (;;) {
    const start = verbs.find((verb) => text.startsWith(verb) && text.length > verb.length)
    if (start === undefined || verbLike.test(text)) return text
    text = text.slice(start.length)
  }
}

function nounAfter(after: string): string {
  let end = 0
  while (end < Math.min(after.length, longestNoun) && !nounEnd.test(after.charAt(end))) end++
  return after.slice(0, end)
}
