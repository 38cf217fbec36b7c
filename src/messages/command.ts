import type { Message } from './index.js'

export const commandMessages = {
  'refresh-without-ledger': (_: object): Message => ({
    en: 'the file carries no ledger: it was not made by jianbao, or with --no-trace; make it with `jianbao render`',
    zh: '文件不含数据台账：不是由 jianbao 生成，或生成时用了 --no-trace；请用 jianbao render 生成',
  }),
  'refresh-old-ledger': (_: object): Message => ({
    en: 'the ledger in the file is that of an earlier version, which does not tell how its numbers were printed; make the file anew',
    zh: '文件中的台账为旧版本，未记录数据的印法；请重新生成该文件',
  }),
  'refresh-not-word': (p: { path: string }): Message => ({
    en: `${p.path} is no .docx file`,
    zh: `${p.path} 不是 .docx 文件`,
  }),
  'refresh-out-exists': (p: { path: string }): Message => ({
    en: `${p.path} is there already; name another file by --out, or overwrite it by naming it`,
    zh: `${p.path} 已存在；请用 --out 指定输出文件`,
  }),
  'refresh-out-is-source': (p: { path: string }): Message => ({
    en: `${p.path} is the file itself; use --in-place to overwrite it`,
    zh: `${p.path} 就是输入文件；要覆盖请用 --in-place`,
  }),
  'system-failed': (p: { path: string; reason: Message }): Message => ({
    en: `${p.path}: ${p.reason.en}`,
    zh: `${p.path}：${p.reason.zh}`,
  }),
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
  'setting-missing': (p: { field: string; flag: string }): Message => ({
    en: `"${p.field}" is not told: give ${p.flag}, or ${p.field}: … in jianbao.config.yaml`,
    zh: `没有给出“${p.field}”：请用 ${p.flag}，或在 jianbao.config.yaml 中写 ${p.field}: …`,
  }),
  'config-field': (p: { field: string; expected: Message }): Message => ({
    en: `${p.field}: expected ${p.expected.en}`,
    zh: `${p.field}：应为${p.expected.zh}`,
  }),
  'init-would-overwrite': (p: { path: string }): Message => ({
    en: `"${p.path}" is there already and is not overwritten; choose another folder or move it away`,
    zh: `“${p.path}”已存在，不予覆盖；请换一个文件夹，或先移走该文件`,
  }),
  'port-not-free': (p: { port: number; reason: string }): Message => ({
    en: `cannot listen on port ${p.port} (${p.reason}); choose another with --port, or 0 for any that is free`,
    zh: `无法使用端口 ${p.port}（${p.reason}）；请用 --port 另选一个，填 0 则自动选取空闲端口`,
  }),
}
