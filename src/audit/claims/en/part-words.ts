/** What a part is one of. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  fourth: 4,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
}

/** Multiples that are one word. */
export const multiples: Readonly<Record<string, string>> = {
  twice: '2',
  thrice: '3',
  twofold: '2',
  threefold: '3',
  fourfold: '4',
  fivefold: '5',
  tenfold: '10',
  double: '2',
  triple: '3',
  treble: '3',
  quadruple: '4',
  quintuple: '5',
}

/** Tenths of a percentage point, and one of them. */
export const ofOne: Readonly<Record<string, string>> = {
  half: '0.5',
  quarter: '0.25',
  tenth: '0.1',
  fifth: '0.2',
  'three-quarters': '0.75',
  'three quarters': '0.75',
}

/** Units of time by their names. */
export const lengths: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  hour: '小时',
  night: '晚',
  minute: '分钟',
  year: '年',
}
