import type { SignWords } from './sign-words.js'

/** 盈利和虧損，順差和逆差；香港稱盈餘和赤字. */
export const hantSigns = (surplus: string, deficit: string): SignWords => ({
  kindOf(name) {
    if (/(?:利潤|溢利|淨利|盈利|盈餘|損益)(?:額|總額)?$/.test(name)) return 'profit'
    return /(?:貿易|進出口|服務|貨物|商品).*(?:差額|結餘)$/.test(name) ? 'balance' : undefined
  },
  level: {
    profit: { down: '{mark}虧損{value}' },
    balance: { up: `{mark}為${surplus}{value}`, down: `{mark}為${deficit}{value}` },
  },
  before: {
    profit: { up: '{base}為盈利{value}', down: '{base}為虧損{value}' },
    balance: { up: `{base}為${surplus}{value}`, down: `{base}為${deficit}{value}` },
    plain: '{base}為{value}',
  },
})
