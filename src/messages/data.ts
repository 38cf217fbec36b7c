import type { Message } from './index.js'
import { systemReason } from './system-reason.js'

const kinds: ReadonlyMap<string, string> = new Map([
  ['region', '地区'],
  ['regions', '地区'],
  ['indicator', '指标'],
  ['indicators', '指标'],
  ['source', '来源'],
  ['sources', '来源'],
  ['peer group', '比较组'],
  ['peerGroups', '比较组'],
  ['region or indicator', '地区或指标'],
])

/** What a table's rows or a reference's target are called. */
function inChinese(kind: string): string {
  return kinds.get(kind) ?? kind
}

export const dataMessages = {
  'file-not-readable': (p: { path: string; reason: string }): Message => ({
    en: `cannot read "${p.path}": ${systemReason(p.reason).en}`,
    zh: `无法读取“${p.path}”：${systemReason(p.reason).zh}`,
  }),
  'folder-missing': (_: object): Message => ({
    en: 'there is no such folder; give the folder that holds dataset.yaml',
    zh: '没有这个文件夹；请给出 dataset.yaml 所在的文件夹',
  }),
  'folder-is-file': (_: object): Message => ({
    en: 'this is a file; give the folder that holds dataset.yaml',
    zh: '这是一个文件；请给出 dataset.yaml 所在的文件夹',
  }),
  'file-missing': (p: { accepted: string }): Message => ({
    en: `this file is missing; a dataset needs ${p.accepted.replaceAll(', ', ' or ')}`,
    zh: `缺少此文件；数据集须有 ${p.accepted.replaceAll(', ', ' 或 ')}`,
  }),
  'file-is-folder': (_: object): Message => ({
    en: 'this is a folder; a file is expected here',
    zh: '这是一个文件夹；此处应为文件',
  }),
  'file-not-regular': (_: object): Message => ({
    en: 'this is a pipe or a device; a file is expected here',
    zh: '这是管道或设备；此处应为普通文件',
  }),
  'file-too-large': (p: { bytes: number; limit: number }): Message => ({
    en: `the file has ${p.bytes} bytes; at most ${p.limit} are read; split it, as in observations-2023.csv`,
    zh: `文件有 ${p.bytes} 字节，最多可读 ${p.limit} 字节；请拆分，例如 observations-2023.csv`,
  }),
  'file-encoding-unknown': (_: object): Message => ({
    en: 'the text is neither UTF-8 nor GB18030; save the file as UTF-8',
    zh: '文字既不是 UTF-8 也不是 GB18030 编码；请另存为 UTF-8',
  }),
  'file-encoding-guessed': (_: object): Message => ({
    en: 'the text is not UTF-8 and was read as GB18030; see whether its Chinese is right, or save it as UTF-8',
    zh: '文字不是 UTF-8 编码，已按 GB18030 读取；请核对汉字，或另存为 UTF-8',
  }),
  'file-unused': (_: object): Message => ({
    en: 'this file is not read; tables are regions.csv, indicators.csv, observations.csv and observations-*.csv',
    zh: '此文件未被读取；数据表为 regions.csv、indicators.csv、observations.csv 和 observations-*.csv',
  }),
  'dataset-file-twice': (p: { first: string }): Message => ({
    en: `there is ${p.first} as well; keep one of the two`,
    zh: `另有 ${p.first}；请只保留一个`,
  }),
  'dataset-file-not-mapping': (p: { known: string }): Message => ({
    en: `the file is not a mapping; expected fields: ${p.known}`,
    zh: `文件内容不是键值结构；可用字段：${p.known}`,
  }),
  'yaml-syntax': (p: { reason: string }): Message => ({
    en: `the file cannot be parsed: ${p.reason}`,
    zh: `文件无法解析：${p.reason}`,
  }),
  'field-unknown': (p: { field: string; similar: string; known: string }): Message => ({
    en: `there is no field "${p.field}"${p.similar ? `; did you mean ${p.similar}?` : ''}; accepted: ${p.known}`,
    zh: `没有字段“${p.field}”${p.similar ? `；是否应为 ${p.similar}？` : ''}；可用字段：${p.known}`,
  }),
  'csv-without-header': (p: { columns: string }): Message => ({
    en: `the file is empty; its first line must name the columns: ${p.columns}`,
    zh: `文件为空；首行须为列名：${p.columns}`,
  }),
  'csv-separator': (_: object): Message => ({
    en: 'cells are separated by semicolons or tabs; save the file as CSV with commas',
    zh: '单元格以分号或制表符分隔；请另存为以半角逗号分隔的 CSV',
  }),
  'csv-quote-open': (_: object): Message => ({
    en: 'a quoted cell that begins here never ends; add the closing quote (a quote inside a cell is written "")',
    zh: '此处开始的引号没有闭合；请补上引号（单元格内的引号写作 ""）',
  }),
  'csv-quote-stray': (_: object): Message => ({
    en: 'a quote stands amid a cell; put the whole cell in quotes and write "" for each quote in it',
    zh: '单元格中间有半角引号；请将整个单元格加引号，其中每个引号写作 ""',
  }),
  'csv-cell-count': (p: { found: number; expected: number }): Message => ({
    en: `${p.found} cells, but the header has ${p.expected}; put a cell that contains a comma in quotes`,
    zh: `有 ${p.found} 个单元格，而表头有 ${p.expected} 列；含半角逗号的单元格须加引号`,
  }),
  'column-unknown': (p: { column: string; similar: string; known: string }): Message => ({
    en: `there is no column "${p.column}"${p.similar ? `; did you mean ${p.similar}?` : ''}; accepted: ${p.known}`,
    zh: `没有名为“${p.column}”的列${p.similar ? `；是否应为 ${p.similar}？` : ''}；可用列：${p.known}`,
  }),
  'column-duplicate': (p: { column: string; name: string; first: number }): Message => ({
    en: `column "${p.column}" means ${p.name}, which is column ${p.first} already; keep one of them`,
    zh: `列“${p.column}”即 ${p.name}，与第 ${p.first} 列重复；请只保留一列`,
  }),
  'column-missing': (p: { column: string; aliases: string }): Message => ({
    en: `column ${p.column} is missing${p.aliases ? ` (also accepted: ${p.aliases})` : ''}`,
    zh: `缺少列 ${p.column}${p.aliases ? `（也可写作：${p.aliases.replaceAll(', ', '、')}）` : ''}`,
  }),
  'value-invalid': (p: { field: string; value: string; expected: Message }): Message => ({
    en: `${p.field}: "${p.value}" is not accepted; expected ${p.expected.en}`,
    zh: `${p.field}：“${p.value}”不可用；应为${p.expected.zh}`,
  }),
  'value-missing': (p: { field: string; expected: Message }): Message => ({
    en: `${p.field} is missing; expected ${p.expected.en}`,
    zh: `缺少 ${p.field}；应为${p.expected.zh}`,
  }),
  'id-duplicate': (p: { kind: string; id: string; first: string }): Message => ({
    en: `the ${p.kind} id "${p.id}" is there already${p.first ? ` (${p.first})` : ''}; give each one an id of its own`,
    zh: `${inChinese(p.kind)}编号“${p.id}”重复${p.first ? `（已见于 ${p.first}）` : ''}；每个编号只能用一次`,
  }),
  'reference-unknown': (p: { field: string; id: string; kind: string; similar: string }): Message => ({
    en: `${p.field}: there is no ${p.kind} "${p.id}"${p.similar ? `; did you mean ${p.similar}?` : ''}`,
    zh: `${p.field}：没有编号为“${p.id}”的${inChinese(p.kind)}${p.similar ? `；是否应为 ${p.similar}？` : ''}`,
  }),
  'parent-circular': (p: { id: string; chain: string }): Message => ({
    en: `region "${p.id}" lies in itself: ${p.chain}`,
    zh: `地区“${p.id}”的上级关系成环：${p.chain}`,
  }),
  'observation-duplicate': (p: { key: string; first: string }): Message => ({
    en: `a second figure for ${p.key}${p.first ? ` (first: ${p.first})` : ''}; keep one, or give a later one its vintage`,
    zh: `${p.key} 已有数据${p.first ? `（首次见于 ${p.first}）` : ''}；请保留一条，或为修订数据填写 vintage（发布日期）`,
  }),
  'observation-field-needed': (p: { measure: string; field: string; expected: Message }): Message => ({
    en: `a ${p.measure} needs "${p.field}": ${p.expected.en}`,
    zh: `${p.measure} 须填写“${p.field}”：${p.expected.zh}`,
  }),
  'observation-field-unused': (p: { measure: string; field: string; value: string }): Message => ({
    en: `a ${p.measure} has no "${p.field}" ("${p.value}"); leave it empty`,
    zh: `${p.measure} 不使用“${p.field}”（“${p.value}”），请留空`,
  }),
  'observation-unit-mismatch': (p: { unit: string; expected: string }): Message => ({
    en: `the unit ${p.unit} does not measure the same thing as ${p.expected}`,
    zh: `单位“${p.unit}”与“${p.expected}”不是同类单位`,
  }),
  'observation-value-and-missing': (p: { value: string }): Message => ({
    en: `the figure "${p.value}" and a reason why it is missing exclude each other; clear one of the two`,
    zh: `既有数值“${p.value}”又注明缺失原因，二者只能留一`,
  }),
  'observation-value-missing': (p: { reasons: string }): Message => ({
    en: `no value; give one, or say in "missing" why there is none: ${p.reasons}`,
    zh: `没有数值；请填写数值，或在 missing 中注明原因：${p.reasons}`,
  }),
  'base-not-earlier': (p: { base: string; period: string }): Message => ({
    en: `the base ${p.base} is not earlier than ${p.period}`,
    zh: `对比时期 ${p.base} 不早于 ${p.period}`,
  }),
  'rank-not-positive': (p: { value: string }): Message => ({
    en: `a rank is a whole number from 1, not "${p.value}"`,
    zh: `位次应为从 1 起的整数，而不是“${p.value}”`,
  }),
  'versus-ambiguous': (p: { id: string }): Message => ({
    en: `"${p.id}" names both a region and an indicator; rename one of them`,
    zh: `“${p.id}”既是地区编号又是指标编号，请改其中之一`,
  }),
  'peer-group-without-members': (p: { id: string }): Message => ({
    en: `peer group "${p.id}" has fewer than two members`,
    zh: `比较组“${p.id}”不足两个成员`,
  }),
  'findings-too-many': (p: { shown: number }): Message => ({
    en: `more than ${p.shown} faults; mend these and check again`,
    zh: `错误超过 ${p.shown} 处；请先改正以上各处再检查`,
  }),
  'region-unknown': (p: { id: string; similar: string; known: string }): Message => ({
    en: `there is no region "${p.id}" in the dataset${p.similar ? `; did you mean ${p.similar}?` : `; it has ${p.known}`}`,
    zh: `数据集中没有地区“${p.id}”${p.similar ? `；是否应为 ${p.similar}？` : `；现有：${p.known}`}`,
  }),
  'indicator-unknown': (p: { id: string; similar: string; known: string }): Message => ({
    en: `there is no indicator "${p.id}" in the dataset${p.similar ? `; did you mean ${p.similar}?` : `; it has ${p.known}`}`,
    zh: `数据集中没有指标“${p.id}”${p.similar ? `；是否应为 ${p.similar}？` : `；现有：${p.known}`}`,
  }),
  'period-empty': (p: { region: string; period: string; known: string }): Message => ({
    en: `the dataset has no figure for "${p.region}" in ${p.period}; it has ${p.known || 'none at all'}`,
    zh: `数据集中没有“${p.region}”${p.period} 的任何数据；现有时期：${p.known || '无'}`,
  }),
  'period-unreadable': (p: { text: string; grammar: string }): Message => ({
    en: `"${p.text}" is not a period; write it as one of ${p.grammar}`,
    zh: `“${p.text}”不是可识别的时期；写法示例：${p.grammar}`,
  }),
  'name-missing': (p: { kind: string; id: string; language: string }): Message => ({
    en: `${p.kind} "${p.id}" has no name in ${p.language}; add one to the dataset`,
    zh: `${inChinese(p.kind)}“${p.id}”没有 ${p.language} 名称，请在数据集中补充`,
  }),
}
