/** Words that may stand about an indicator's name and figure and change nothing of what they mean. */
const chinese = new RegExp(
  [
    '年度目标|全年目标|年度计划|全年计划|年度任务|全年任务|目标|名列前茅|连续|预定进度|时序进度|序时进度|进度|超前|比例',
    '主要指标(?:中|方面)?|比率方面|分(?:产业|行业|领域|地区|门类|类别)看|总的来看|其中|同时|此外|另外|目前|截至|并且|以及|具体看',
    '累计|预计|预估|预期|初步核算|完成|实现|达到|达成|达|共计|合计|总计|约|接近|近|超过|超|逾|不足|不到|未达|不低于|不少于|不超过|至少|最多|仅|突破|增至|申报|争取|获得|取得|输送|共有|现有|拥有',
    '增速|增幅|降幅|升幅|跌幅|涨幅|增长率|年增率|成长率|总量|金额|数量|总数|比重|占比',
    '按可比价格?计算|按不变价格?计算|按现价计算|按年|按月|比上年同期|较上年同期|比去年同期|较去年同期|比上年|较上年|比去年|较去年|同比|环比|同期',
    '增长|成长|增加|上升|上涨|提高|提升|扩大|加快|下降|下跌|减少|降低|回落|放缓|收窄|缩小|持平|增|降|升|跌|减',
    '前[一二三四五六七八九十\\d]+个?(?:季度|季|月)|首[一二兩两三]季|第?[一二三四\\d]季度?|上半年|下半年|今年|去年|本年|全年|当年|年末|年底|月末|月底|月份|年|月|日',
    '全[省市区县州国盟旗镇乡]|平均水平|平均',
    '分别|均|都|为|是|了|的|得|并列|并|和|及|与|而|也|又|有|在|由|从|至|到|则|中|排名?|居|列|位|名|高于|低于|快于|慢于|高出|较|比|高|低|快|慢|占|第|负|之冠|之|首',
  ].join('|'),
  'g',
)
const notHan = /[^\u4e00-\u9fff]/g

/** What is left of a text's Chinese characters without the common words. */
export function wordsLeft(words: string): string {
  return words.replace(chinese, '').replace(notHan, '')
}

const english = new RegExp(
  `\\b(?:${[
    'among the main indicators|of which|of this total|by growth rate|by amount|year on year|year-on-year|a year earlier|on the previous (?:year|quarter|month)|percentage points?',
    'first|second|third|fourth|three|quarters?|half|year|months?|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|h[12]',
    '\\d+(?:st|nd|rd|th)|between|same|since|among|respectively|actual|actually',
    'the|in|of|and|also|at|end|from|to|by|was|were|is|it|its|an?|as|with|over|up|down|about|around|nearly|almost|some|expected|estimated|cumulative|total|meanwhile|notes?|than|more|less',
    'grew|rose|increased|fell|declined|decreased|dropped|climbed|gained|lost|totalled|totaled|reached|stood|numbered|amounted|remained|unchanged|account(?:ed|ing)|for|share|growth|rank(?:ed|ing)?|tying|tied|level|place|above|below|average|higher|lower|faster|slower',
    'reaching|reached|completing|meeting|full-year|full|annual|target|goal|plan',
    'city|province|county|district|country|zone|region|nation|rmb|us|hk|yuan|million|billion|trillion|thousand|per|cent|percent',
  ].join('|')})\\b`,
  'gi',
)
const notLatin = /[^A-Za-z]/g

/** What is left of a text's Latin words without the common ones. */
export function latinLeft(words: string): string {
  return /[A-Za-z]/.test(words)
    ? words
        .replace(/[’']s\b/g, '')
        .replace(english, '')
        .replace(notLatin, '')
    : ''
}
