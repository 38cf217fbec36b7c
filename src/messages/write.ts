import type { Message } from './index.js'

export const writeMessages = {
  'ledger-format-unknown': (p: { path: string; accepted: string }): Message => ({
    en: `"${p.path}" names no format of a ledger; accepted: ${p.accepted}`,
    zh: `无法由“${p.path}”判断台账格式；可用：${p.accepted}`,
  }),
  'output-format-unknown': (p: { path: string; accepted: string }): Message => ({
    en: `cannot tell the format of "${p.path}" from its extension; accepted: ${p.accepted}`,
    zh: `无法从扩展名判断“${p.path}”的格式；可用：${p.accepted}`,
  }),
  'format-unknown': (p: { format: string; accepted: string }): Message => ({
    en: `"${p.format}" is not a format; accepted: ${p.accepted}`,
    zh: `没有格式“${p.format}”；可用：${p.accepted}`,
  }),
  'theme-unknown': (p: { name: string; known: string; ends: string }): Message => ({
    en: `there is no theme "${p.name}"; known: ${p.known}, or a file of your own (${p.ends})`,
    zh: `没有主题“${p.name}”；可用：${p.known}，或您自己的文件（${p.ends}）`,
  }),
  'theme-file-unreadable': (p: { path: string; reason: string }): Message => ({
    en: `cannot read "${p.path}" for the theme: ${p.reason}`,
    zh: `无法读取主题所用的“${p.path}”：${p.reason}`,
  }),
  'theme-not-mapping': (_: object): Message => ({
    en: 'a theme is a mapping of fields, such as "extends: report" and "colors: { accent: \"8B1A1A\" }"',
    zh: '主题应为键值结构，例如 “extends: report” 和 “colors: { accent: "8B1A1A" }”',
  }),
  'theme-field': (p: { field: string; expected: Message }): Message => ({
    en: `${p.field === '' ? 'theme' : p.field}: expected ${p.expected.en}`,
    zh: `${p.field === '' ? '主题' : p.field}：应为${p.expected.zh}`,
  }),
  'theme-type-area': (p: { widthMm: number; heightMm: number; leastMm: number }): Message => ({
    en: `the margins leave ${p.widthMm} × ${p.heightMm} mm for the text; at least ${p.leastMm} × ${p.leastMm} mm are needed`,
    zh: `页边距只给正文留下 ${p.widthMm} × ${p.heightMm} 毫米，至少需要 ${p.leastMm} × ${p.leastMm} 毫米`,
  }),
  'theme-logo-not-png': (_: object): Message => ({
    en: 'the logo is no whole PNG picture; save it as PNG',
    zh: '徽标不是完整的 PNG 图片；请另存为 PNG',
  }),
  'output-not-writable': (p: { path: string; reason: Message }): Message => ({
    en: `cannot write "${p.path}": ${p.reason.en}; nothing was changed`,
    zh: `无法写入“${p.path}”：${p.reason.zh}；未作任何改动`,
  }),
  'character-without-face': (p: { character: string; codePoint: string; context: string }): Message => ({
    en: `no font has the character "${p.character}" (${p.codePoint}) in "${p.context}"; replace it, or give a font file that has it with the option "fonts"`,
    zh: `“${p.context}”中的字符“${p.character}”（${p.codePoint}）没有任何字体可用；请改用其他字符，或用 fonts 选项指定含有该字的字体文件`,
  }),
  'chart-too-high': (p: { chart: string; categories: number }): Message => ({
    en: `the chart "${p.chart}" with ${p.categories} categories is higher than a page; show fewer of them, or make a table`,
    zh: `图“${p.chart}”共 ${p.categories} 个类别，高度超过一页；请减少类别，或改用表格`,
  }),
  'right-to-left-text': (p: { character: string; codePoint: string; context: string }): Message => ({
    en: `"${p.character}" (${p.codePoint}) in "${p.context}" is written from right to left, which the PDF cannot set; write the name in another script, or make a Word or HTML file`,
    zh: `“${p.context}”中的“${p.character}”（${p.codePoint}）须从右向左书写，PDF 无法排印；请改用其他文字，或输出 Word、HTML`,
  }),
  'character-not-allowed': (p: { codePoint: string; context: string }): Message => ({
    en: `the control character ${p.codePoint} in "${p.context}" cannot stand in a document; delete it`,
    zh: `“${p.context}”中的控制字符 ${p.codePoint} 不能出现在文档中，请删除`,
  }),
  'font-not-readable': (p: { path: string; reason: string }): Message => ({
    en: `cannot read the font file "${p.path}": ${p.reason}; a TrueType or OpenType file (.ttf, .otf, .ttc) is expected`,
    zh: `无法读取字体文件“${p.path}”：${p.reason}；应为 TrueType 或 OpenType 文件（.ttf、.otf、.ttc）`,
  }),
  'table-too-wide': (p: { table: string; columns: number }): Message => ({
    en: `the table "${p.table}" with ${p.columns} columns is too wide for its page even in the smallest type that can be read; put it into a landscape section, or divide it`,
    zh: `表格“${p.table}”共 ${p.columns} 列，用可读的最小字号仍超出版心宽度；请改用横向页面，或拆分表格`,
  }),
  'letterhead-not-readable': (p: { reason: Message }): Message => ({
    en: `cannot read the letterhead: ${p.reason.en}`,
    zh: `无法读取信头文件：${p.reason.zh}`,
  }),
  'letterhead-without-placeholder': (p: { accepted: string }): Message => ({
    en: `the letterhead has no placeholder; type one where the text belongs, such as {{body}}; accepted: ${p.accepted}`,
    zh: `信头文件中没有占位符；请在正文等位置写入占位符，如 {{正文}}；可用：${p.accepted}`,
  }),
  'letterhead-placeholder-unknown': (p: { placeholder: string; accepted: string }): Message => ({
    en: `the letterhead's ${p.placeholder} is no known placeholder; accepted: ${p.accepted}`,
    zh: `信头文件中的 ${p.placeholder} 不是可用的占位符；可用：${p.accepted}`,
  }),
  'letterhead-placeholder-empty': (p: { placeholder: string }): Message => ({
    en: `the document has nothing for ${p.placeholder}; delete the placeholder or add the part to the template`,
    zh: `文档中没有可填入 ${p.placeholder} 的内容；请删去该占位符，或在模板中补上这一部分`,
  }),
  'letterhead-figure-missing': (p: { placeholder: string; known: string }): Message => ({
    en: `the document has no such figure for ${p.placeholder}; it has: ${p.known === '' ? 'none' : p.known}`,
    zh: `文档中没有 ${p.placeholder} 所指的表或图；现有：${p.known === '' ? '无' : p.known}`,
  }),
  'letterhead-placeholder-not-alone': (p: { placeholder: string; text: string }): Message => ({
    en: `${p.placeholder} takes whole paragraphs and has to stand alone in its own, not in "${p.text}"`,
    zh: `${p.placeholder} 占整段，须独立成段，不能写在“${p.text}”中`,
  }),
  'letterhead-placeholder-not-here': (p: { placeholder: string }): Message => ({
    en: `${p.placeholder} takes whole paragraphs and cannot stand in a header, a footer or a text box; put it into the text or a table's cell`,
    zh: `${p.placeholder} 占整段，不能放在页眉、页脚或文本框中；请放入正文或表格单元格`,
  }),
  'letterhead-placeholder-twice': (p: { placeholder: string }): Message => ({
    en: `${p.placeholder} is there twice; keep one`,
    zh: `${p.placeholder} 出现了两次，请保留一处`,
  }),
  'letterhead-placeholder-open': (p: { text: string }): Message => ({
    en: `a placeholder in "${p.text}" is not closed; write it as {{name}}, in one paragraph`,
    zh: `“${p.text}”中的占位符未闭合；请在同一段内写成 {{名称}}`,
  }),
  'attachment-name-twice': (p: { name: string }): Message => ({
    en: `two attached files are called "${p.name}"; give each a name of its own`,
    zh: `有两个附带文件都叫“${p.name}”；请使用不同的文件名`,
  }),
  'attached-ledger-without-pdf': (p: { paths: string }): Message => ({
    en: `the list of figures goes into a PDF, and none of the files to write is one: ${p.paths}; add --out NAME.pdf, or use --ledger FILE`,
    zh: `数据台账附在 PDF 中，但输出文件中没有 PDF：${p.paths}；请增加 --out 文件名.pdf，或改用 --ledger 文件`,
  }),
  'flag-without-pdf': (p: { flag: string; paths: string }): Message => ({
    en: `${p.flag} is for PDF files, and none of the files to write is one: ${p.paths}; add --out NAME.pdf`,
    zh: `${p.flag} 只用于 PDF 文件，而输出中没有：${p.paths}；请加上 --out 文件名.pdf`,
  }),
  'batch-flag-without-pdf': (p: { flag: string; formats: string }): Message => ({
    en: `${p.flag} is for PDF files, and none of the formats is pdf: ${p.formats}; add --format pdf`,
    zh: `${p.flag} 只用于 PDF 文件，而文件格式中没有 pdf：${p.formats}；请加上 --format pdf`,
  }),
  'batch-flag-with-jobs': (p: { flag: string; jobs: string }): Message => ({
    en: `${p.flag} says nothing to the jobs of ${p.jobs}; write it into each job, or leave out the file`,
    zh: `${p.flag} 对任务文件 ${p.jobs} 中的任务不起作用；请写入各个任务，或不用任务文件`,
  }),
  'letterhead-without-docx': (p: { paths: string }): Message => ({
    en: `a letterhead is filled in Word files only, and none of these is one: ${p.paths}; add --out NAME.docx`,
    zh: `信头文件只用于 Word 文件，而输出中没有：${p.paths}；请加上 --out 名称.docx`,
  }),
}
