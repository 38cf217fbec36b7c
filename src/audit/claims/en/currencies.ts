/** Marks of currencies as they stand in front of an amount, in the words of the table of units. */
const marks: Readonly<Record<string, string>> = {
  元: 'RMB CNY CN¥ ¥',
  美元: 'US$ USD $',
  港元: 'HK$ HKD',
  新台币元: 'NT$ TWD',
  新加坡元: 'S$ SGD',
  澳元: 'A$ AU$ AUD',
  加元: 'C$ CA$ CAD Can$',
  新西兰元: 'NZ$ NZD',
  澳门元: 'MOP$ MOP',
  纳米比亚元: 'N$ NAD',
  牙买加元: 'J$ JMD',
  斐济元: 'F$ FJD FJ$',
  文莱元: 'B$ BND',
  欧元: '€ EUR',
  英镑: '£ GBP',
  日元: 'JPY JP¥',
  韩元: '₩ KRW',
  法郎: 'CHF SFr.',
  克朗: 'SEK NOK DKK ISK SKr NKr DKr CZK Kč',
  兹罗提: 'PLN zł',
  卢布: '₽ RUB',
  卢比: '₹ INR Rs. Rs PKR LKR NPR',
  林吉特: 'RM MYR',
  印尼盾: 'IDR Rp. Rp',
  泰铢: '฿ THB',
  比索: '₱ PHP Php MXN Mex$ CLP',
  越南盾: 'VND ₫',
  兰特: 'ZAR',
  里亚尔: 'SAR SR QAR QR OMR',
  里拉: '₺ TRY TL',
  迪拉姆: 'AED Dh Dhs MAD',
  雷亚尔: 'R$ BRL',
  先令: 'KSh Ksh KES TSh UGX',
  奈拉: '₦ NGN',
  谢克尔: '₪ NIS ILS',
  福林: 'HUF',
  塔卡: 'Tk BDT',
}
const byMark = new Map(
  Object.entries(marks).flatMap(([unit, all]) => all.split(' ').map((mark) => [mark, unit] as const)),
)
/** Letters that are a currency only where an amount of money follows: R4.2 billion, P1,250. */
const letters: Readonly<Record<string, string>> = { R: '兰特', P: '比索' }
const amount =
  '(?=\\d{1,3},\\d{3}|\\d+\\.\\d\\d(?!\\d)|\\d[\\d.]*(?: ?(?:thousand|million|billion|trillion|bn|mn|tn)|m)(?![A-Za-z]))'

const source = (mark: string): string => mark.replace(/[$.]/g, '\\$&')

/** The source of an expression for a mark of currency. */
export const currencyMark = [
  ...[...byMark.keys()].sort((a, b) => b.length - a.length).map(source),
  `[${Object.keys(letters).join('')}]${amount}`,
].join('|')

export function currencyOf(mark: string): string | undefined {
  return byMark.get(mark) ?? letters[mark]
}

/** What the marks stand for. */
export const currencyUnits: readonly string[] = [...byMark.values(), ...Object.values(letters)]
