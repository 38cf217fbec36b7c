/** English words of scale, and marks of currency, as the units of a dataset name them. */
export const englishScales: Readonly<Record<string, string>> = {
  '': '',
  thousand: '千',
  million: '百万',
  billion: '十亿',
  trillion: '万亿',
}

export const currencyUnits: Readonly<Record<string, string>> = {
  RMB: '元',
  CNY: '元',
  US$: '美元',
  HK$: '港元',
  NT$: '新台币元',
  '€': '欧元',
}
