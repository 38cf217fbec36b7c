import type { Message } from './index.js'

export const batchMessages = {
  'batch-incomplete': (_: object): Message => ({
    en: 'name a file of jobs, or give --template and --period (and --regions)',
    zh: '请给出任务文件，或写明 --template 和 --period（及 --regions）',
  }),
  'batch-option': (p: { field: string; expected: Message }): Message => ({
    en: `--${p.field}: expected ${p.expected.en}`,
    zh: `--${p.field}：应为${p.expected.zh}`,
  }),
  'pattern-slot-unknown': (p: { slot: string; known: string }): Message => ({
    en: `"{${p.slot}}" cannot stand in a pattern of file names; accepted: ${p.known}`,
    zh: `文件名格式中不能写“{${p.slot}}”；可用：${p.known}`,
  }),
  'file-name-repeated': (p: { name: string; count: number }): Message => ({
    en: `${p.count} reports would be called "${p.name}"; give a pattern that tells them apart, such as {regionId}-{period}-{language}`,
    zh: `有 ${p.count} 份报告同名“${p.name}”；请改用能区分的格式，如 {regionId}-{period}-{language}`,
  }),
  'regions-unreadable': (p: { expression: string; grammar: string }): Message => ({
    en: `"${p.expression}" names no regions; accepted: ${p.grammar}`,
    zh: `“${p.expression}”不能表示地区；可用：${p.grammar}`,
  }),
  'regions-empty': (p: { expression: string; period: string }): Message => ({
    en: `no region of "${p.expression}" has figures in ${p.period}`,
    zh: `“${p.expression}”中没有任何地区有 ${p.period} 的数据`,
  }),
  'jobs-unreadable': (p: { reason: string }): Message => ({
    en: `the file of jobs is not readable YAML or JSON: ${p.reason}`,
    zh: `任务文件不是可读的 YAML 或 JSON：${p.reason}`,
  }),
  'jobs-not-list': (_: object): Message => ({
    en: 'the file of jobs must be a list of jobs, or have "jobs" with a list and, if wanted, "defaults"',
    zh: '任务文件应为任务列表，或含 jobs 列表（可另写 defaults 作为共同的设置）',
  }),
  'job-field': (p: { field: string; expected: Message }): Message => ({
    en: `${p.field}: expected ${p.expected.en}`,
    zh: `${p.field}：应为${p.expected.zh}`,
  }),
}
