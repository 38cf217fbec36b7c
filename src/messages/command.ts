import type { Message } from './index.js'

export const commandMessages = {
  'pair-unreadable': (p: { flag: string; pair: string; names: string }): Message => ({
    en: `${p.flag} ${p.pair}: write name=value${p.names ? `, the name being one of ${p.names}` : ''}`,
    zh: `${p.flag} ${p.pair}：应写作 名称=值${p.names ? `，名称可为 ${p.names}` : ''}`,
  }),
}
