import type { SignWords } from './sign-words.js'

/** 盈利和亏损，顺差和逆差. */
export const signs: SignWords = {
  kindOf(name) {
    if (/(?:利润|利润总额|净利|盈利|损益)(?:额|总额)?$/.test(name)) return 'profit'
    return /(?:贸易|进出口|服务|货物).*差额$/.test(name) ? 'balance' : undefined
  },
  level: {
    profit: { down: '{mark}亏损{value}' },
    balance: { up: '{mark}为顺差{value}', down: '{mark}为逆差{value}' },
  },
  before: {
    profit: { up: '{base}为盈利{value}', down: '{base}为亏损{value}' },
    balance: { up: '{base}为顺差{value}', down: '{base}为逆差{value}' },
    plain: '{base}为{value}',
  },
}
