import type { Message } from './index.js'

export const commandMessages = {
  'audit-docx-alone': (_: object): Message => ({
    en: 'a Word file with comments is made from one Word file: jianbao audit report.docx --format docx --out reviewed.docx',
    zh: '带批注的 Word 文件只能由一个 Word 文件生成：jianbao audit report.docx --format docx --out reviewed.docx',
  }),
  'audit-out-is-source': (p: { path: string }): Message => ({
    en: `${p.path} is the file that is proofread; give another name for the copy`,
    zh: `${p.path} 是被核对的原文件；请为副本另取文件名`,
  }),
  'pair-unreadable': (p: { flag: string; pair: string; names: string }): Message => ({
    en: `${p.flag} ${p.pair}: write name=value${p.names ? `, the name being one of ${p.names}` : ''}`,
    zh: `${p.flag} ${p.pair}：应写作 名称=值${p.names ? `，名称可为 ${p.names}` : ''}`,
  }),
}
