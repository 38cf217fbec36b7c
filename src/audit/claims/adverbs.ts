/** Words in front of a verb that say how, not what: 实际增长, 小幅回落. */
const adverbs = [
  '恢复性',
  '进一步',
  '较大幅度',
  '实际',
  '名义',
  '实质',
  '大幅',
  '小幅',
  '稳步',
  '持续',
  '快速',
  '高速',
  '较快',
  '平稳',
  '明显',
  '显著',
  '继续',
  '逐步',
  '温和',
  '强劲',
  '略有',
  '有所',
  '仍然',
  '整体',
  '总体',
  '同步',
  '双双',
  '分别',
  '依次',
  '合计',
  '共',
  '均',
  '都',
  '仍',
  '又',
  '再',
  '已',
  '略',
  '微',
  '小',
  '大',
]
const verbs = [
  '增长至',
  '增加到',
  '增长到',
  '提高到',
  '提升到',
  '下降到',
  '增长',
  '增加',
  '上升',
  '上涨',
  '提高',
  '提升',
  '扩大',
  '回升',
  '反弹',
  '攀升',
  '加快',
  '下降',
  '减少',
  '下跌',
  '回落',
  '降低',
  '下滑',
  '缩小',
  '收窄',
  '放缓',
  '萎缩',
  '拉动',
  '贡献',
  '改善',
  '增',
  '升',
  '涨',
  '降',
  '减',
  '跌',
]
/** Whole words that only end like an adverb and a verb. */
const words = ['净增', '多增', '少增', '新增', '再增加']
const perOne = /[年月日人户亩村户平度]均$/

/** The words in front of a figure without adverbs before their verb. */
export function withoutAdverbs(text: string): string {
  if (words.some((word) => text.endsWith(word))) return text
  const verb = verbs.find((word) => text.endsWith(word))
  if (verb === undefined) return text
  let head = text.slice(0, -verb.length)
  for (;;) {
    const adverb = adverbs.find((word) => head.endsWith(word))
    if (adverb === undefined || perOne.test(head)) return head + verb
    head = head.slice(0, -adverb.length)
  }
}
