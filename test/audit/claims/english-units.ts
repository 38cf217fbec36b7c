const currencies: Readonly<Record<string, string>> = {
  yuan: '元',
  rmb: '元',
  cny: '元',
  $: '美元',
  us$: '美元',
  dollars: '美元',
  hk$: '港元',
  nt$: '新台币元',
  '£': '英镑',
  pounds: '英镑',
  '€': '欧元',
  euros: '欧元',
}
const scales: Readonly<Record<string, string>> = {
  thousand: '千',
  million: '百万',
  billion: '十亿',
  trillion: '万亿',
}
const nouns: Readonly<Record<string, string>> = {
  'percentage points': '个百分点',
  'percentage point': '个百分点',
  'basis points': '个基点',
  'basis point': '个基点',
  percent: '%',
  times: '倍',
  fold: '倍',
  points: '点',
  tonnes: '吨',
  kilograms: '公斤',
  kg: '公斤',
  teus: '标准箱',
  teu: '标准箱',
  mu: '亩',
  hectares: '公顷',
  km: '公里',
  kilometres: '公里',
  people: '人',
  persons: '人',
  households: '户',
  passengers: '人次',
  visitors: '人次',
  visits: '人次',
  trips: '人次',
  projects: '个',
  month: '个月',
  months: '个月',
  quarter: '个季度',
  quarters: '个季度',
  year: '年',
  years: '年',
  'terawatt-hours': '太瓦时',
  hectare: '公顷',
  tonne: '吨',
  'square kilometre': '平方公里',
  'square metre': '平方米',
  'per thousand': '‰',
  week: '周',
  weeks: '周',
  day: '天',
  days: '天',
  hours: '小时',
  minutes: '分钟',
}

/** A unit as an English text prints it (`billion yuan`, `million visitors`) in the words of the reader. */
export function unitOfEnglish(printed: string): string {
  let rest = printed.trim().toLowerCase()
  const take = (table: Readonly<Record<string, string>>): string => {
    for (const [word, unit] of Object.entries(table)) {
      const pattern = /^[a-z]/.test(word)
        ? `\\b${word.replace('$', '\\$')}(?![a-z])`
        : word.replace('$', '\\$')
      if (!new RegExp(pattern).test(rest)) continue
      rest = rest.replace(new RegExp(pattern), ' ').trim()
      return unit
    }
    return ''
  }
  const over = /(?:\/| per )(.+)$/.exec(rest)?.[1]
  if (over !== undefined) rest = rest.slice(0, -over.length).replace(/(?:\/| per )$/, '')
  const money = take({ hk$: '港元', nt$: '新台币元', us$: '美元' }) || take(currencies)
  const scale = take(scales)
  const noun = take(nouns)
  return `${scale}${money}${noun}${over === undefined ? '' : `/${unitOfEnglish(over)}`}`
}
