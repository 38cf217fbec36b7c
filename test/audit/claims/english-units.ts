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
  industries: '个',
  counties: '个',
  districts: '个',
  villages: '个',
  jobs: '个',
  workers: '人',
  employees: '人',
  residents: '人',
  students: '人',
  births: '人',
  deaths: '人',
  graduates: '人',
  tourists: '人次',
  arrivals: '人次',
  guests: '人次',
  vehicles: '辆',
  cars: '辆',
  firms: '家',
  companies: '家',
  enterprises: '家',
  businesses: '家',
  establishments: '家',
  hospitals: '家',
  schools: '所',
  homes: '套',
  houses: '套',
  flats: '套',
  dwellings: '套',
  patents: '件',
  cases: '件',
  parcels: '件',
  places: '位次',
  barrels: '桶',
  beds: '床',
  tons: '吨',
  'cubic metres': '立方米',
  'square metres': '平方米',
  'square kilometres': '平方公里',
  'kilowatt-hours': '千瓦时',
  twh: '太瓦时',
  gwh: 'GWh',
  gw: 'GW',
  mw: 'MW',
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
  if (/^per (?:thousand|mille|1,000)\b/.test(rest)) return '‰'
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
