import type { Message } from './index.js'

export const writeMessages = {
  'output-format-unknown': (p: { path: string; accepted: string }): Message => ({
    en: `cannot tell the format of "${p.path}" from its extension; accepted: ${p.accepted}`,
    zh: `无法从扩展名判断“${p.path}”的格式；可用：${p.accepted}`,
  }),
  'format-unknown': (p: { format: string; accepted: string }): Message => ({
    en: `"${p.format}" is not a format; accepted: ${p.accepted}`,
    zh: `没有格式“${p.format}”；可用：${p.accepted}`,
  }),
  'output-not-writable': (p: { path: string; reason: Message }): Message => ({
    en: `cannot write "${p.path}": ${p.reason.en}; nothing was changed`,
    zh: `无法写入“${p.path}”：${p.reason.zh}；未作任何改动`,
  }),
  'character-without-face': (p: { character: string; codePoint: string; context: string }): Message => ({
    en: `no font has the character "${p.character}" (${p.codePoint}) in "${p.context}"; replace it, or give a font file that has it with the option "fonts"`,
    zh: `“${p.context}”中的字符“${p.character}”（${p.codePoint}）没有任何字体可用；请改用其他字符，或用 fonts 选项指定含有该字的字体文件`,
  }),
  'character-not-allowed': (p: { codePoint: string; context: string }): Message => ({
    en: `the control character ${p.codePoint} in "${p.context}" cannot stand in a document; delete it`,
    zh: `“${p.context}”中的控制字符 ${p.codePoint} 不能出现在文档中，请删除`,
  }),
  'font-not-readable': (p: { path: string; reason: string }): Message => ({
    en: `cannot read the font file "${p.path}": ${p.reason}; a TrueType or OpenType file (.ttf, .otf, .ttc) is expected`,
    zh: `无法读取字体文件“${p.path}”：${p.reason}；应为 TrueType 或 OpenType 文件（.ttf、.otf、.ttc）`,
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
  'letterhead-without-docx': (p: { paths: string }): Message => ({
    en: `a letterhead is filled in Word files only, and none of these is one: ${p.paths}; add --out NAME.docx`,
    zh: `信头文件只用于 Word 文件，而输出中没有：${p.paths}；请加上 --out 名称.docx`,
  }),
}
