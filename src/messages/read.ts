import type { Message } from './index.js'

export const readMessages = {
  'path-kind-unknown': (p: { accepted: string }): Message => ({
    en: `this kind of file is not read; accepted: a folder, or a file ${p.accepted}`,
    zh: `不能读取这种文件；可用：文件夹，或 ${p.accepted} 文件`,
  }),
  'document-not-one': (_: object): Message => ({
    en: 'this is no Word document, whatever its name; open it in Word or WPS and save it as .docx',
    zh: '内容不是 Word 文档（与扩展名无关）；请用 Word 或 WPS 打开后另存为 .docx',
  }),
  'document-old': (_: object): Message => ({
    en: 'this is a file of Word 97–2003 or an old WPS (.doc, .wps); open it in Word or WPS and save it as .docx',
    zh: '这是 Word 97—2003 或旧版 WPS 格式（.doc、.wps）的文件；请用 Word 或 WPS 打开后另存为 .docx',
  }),
  'document-other-kind': (p: { kind: string; accepted: string }): Message => ({
    en: `this is really a file of the kind ${p.kind}; give it the ending that belongs to it, or save it as one of ${p.accepted}`,
    zh: `文件实际是 ${p.kind} 格式；请改为相应的扩展名，或另存为 ${p.accepted} 之一`,
  }),
  'document-encrypted': (_: object): Message => ({
    en: 'the document is protected by a password; take the password off and save it again',
    zh: '文档设有打开密码；请取消密码后重新保存',
  }),
  'document-damaged': (p: { part: string }): Message => ({
    en: `the document is damaged${p.part ? ` (${p.part})` : ''}; open it in Word or WPS, let it be repaired, and save it again`,
    zh: `文档已损坏${p.part ? `（${p.part}）` : ''}；请用 Word 或 WPS 打开修复后重新保存`,
  }),
  'document-too-many-parts': (p: { limit: number }): Message => ({
    en: `the document has more than ${p.limit} parts; copy its text into a new one`,
    zh: `文档的部件超过 ${p.limit} 个；请将文字复制到新文档`,
  }),
  'document-too-large': (p: { part: string; limit: number }): Message => ({
    en: `the document's text takes more than ${p.limit} bytes${p.part ? ` (${p.part})` : ''}; split it`,
    zh: `文档的文字部分超过 ${p.limit} 字节${p.part ? `（${p.part}）` : ''}；请拆分`,
  }),
  'document-too-deep': (p: { limit: number }): Message => ({
    en: `elements lie more than ${p.limit} deep inside one another, as no real document has them; the file is not read`,
    zh: `元素嵌套超过 ${p.limit} 层，正常的文档不会如此；不予读取`,
  }),
  'document-bomb': (p: { part: string; ratio: number }): Message => ({
    en: `${p.part} unpacks to ${p.ratio} times its size and is not read; a real document does not`,
    zh: `${p.part} 解压后达原大小的 ${p.ratio} 倍，不予读取；正常的文档不会如此`,
  }),
  'document-doctype': (p: { part: string }): Message => ({
    en: `${p.part} holds a DOCTYPE, which no Word document has; the file is not read`,
    zh: `${p.part} 含有 DOCTYPE，正常的 Word 文档不会有；不予读取`,
  }),
  'document-xml': (p: { part: string; reason: string }): Message => ({
    en: `${p.part} cannot be parsed: ${p.reason}; open the document in Word or WPS and save it again`,
    zh: `${p.part} 无法解析：${p.reason}；请用 Word 或 WPS 打开后重新保存`,
  }),
  'pdf-not-one': (_: object): Message => ({
    en: 'this is no PDF, whatever its name',
    zh: '内容不是 PDF（与扩展名无关）',
  }),
  'pdf-damaged': (p: { reason: string }): Message => ({
    en: `the PDF is damaged (${p.reason}); make it anew from the document it came from`,
    zh: `PDF 已损坏（${p.reason}）；请用原文档重新生成`,
  }),
  'pdf-encrypted': (_: object): Message => ({
    en: 'the PDF is protected by a password; take the password off, or proofread the document it came from',
    zh: 'PDF 设有打开密码；请取消密码，或改为核对原文档',
  }),
  'pdf-without-text': (_: object): Message => ({
    en: 'the PDF holds no text, only pictures of pages, as a scanner makes them; recognise its text first (OCR), or proofread the document it came from',
    zh: 'PDF 中没有文字，只有页面图像（如扫描件）；请先进行文字识别（OCR），或改为核对原文档',
  }),
  'pdf-too-many-pages': (p: { pages: number; limit: number }): Message => ({
    en: `the PDF has ${p.pages} pages, more than ${p.limit}; split it`,
    zh: `PDF 共 ${p.pages} 页，超过 ${p.limit} 页；请拆分`,
  }),
  'document-macros': (_: object): Message => ({
    en: 'the file holds macros; save it as an ordinary .docx first',
    zh: '文件含宏，请先另存为普通 .docx',
  }),
  'workbook-not-one': (_: object): Message => ({
    en: 'this is no Excel workbook, whatever its name; open it in Excel or WPS and save it as .xlsx',
    zh: '内容不是 Excel 工作簿（与扩展名无关）；请用 Excel 或 WPS 打开后另存为 .xlsx',
  }),
  'workbook-old': (_: object): Message => ({
    en: 'this is a workbook of Excel 97–2003 (.xls); open it in Excel or WPS and save it as .xlsx',
    zh: '这是 Excel 97—2003 格式（.xls）的工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx',
  }),
  'workbook-binary': (_: object): Message => ({
    en: 'this is a binary workbook (.xlsb); save it as .xlsx',
    zh: '这是二进制工作簿（.xlsb）；请另存为 .xlsx',
  }),
  'workbook-encrypted': (_: object): Message => ({
    en: 'the workbook is protected by a password; take the password off and save it again',
    zh: '工作簿设有打开密码；请取消密码后重新保存',
  }),
  'workbook-macros': (_: object): Message => ({
    en: 'the workbook holds macros; save it as .xlsx without them',
    zh: '工作簿含有宏；请另存为不含宏的 .xlsx',
  }),
  'workbook-damaged': (p: { part: string }): Message => ({
    en: `the workbook is damaged${p.part ? ` (${p.part})` : ''}; open it in Excel or WPS, let it be repaired, and save it again`,
    zh: `工作簿已损坏${p.part ? `（${p.part}）` : ''}；请用 Excel 或 WPS 打开修复后重新保存`,
  }),
  'workbook-too-many-parts': (p: { limit: number }): Message => ({
    en: `the workbook has more than ${p.limit} parts; copy the sheets that are needed into a new one`,
    zh: `工作簿的部件超过 ${p.limit} 个；请将需要的工作表复制到新工作簿`,
  }),
  'workbook-too-large': (p: { part: string; limit: number }): Message => ({
    en: `the workbook unpacks to more than ${p.limit} bytes (${p.part}); delete empty rows, columns and formats, or split it`,
    zh: `工作簿解压后超过 ${p.limit} 字节（${p.part}）；请删除多余的空行、空列和格式，或拆分`,
  }),
  'workbook-bomb': (p: { part: string; ratio: number }): Message => ({
    en: `${p.part} unpacks to ${p.ratio} times its size and is not read; a real sheet does not`,
    zh: `${p.part} 解压后达原大小的 ${p.ratio} 倍，不予读取；正常的工作表不会如此`,
  }),
  'workbook-too-many-cells': (p: { limit: number }): Message => ({
    en: `the workbook has more than ${p.limit} filled cells; split it, or use CSV or a database`,
    zh: `工作簿中有内容的单元格超过 ${p.limit} 个；请拆分，或改用 CSV 或数据库`,
  }),
  'workbook-doctype': (p: { part: string }): Message => ({
    en: `${p.part} holds a DOCTYPE, which no workbook has; the file is not read`,
    zh: `${p.part} 含有 DOCTYPE，正常的工作簿不会有；不予读取`,
  }),
  'workbook-xml': (p: { part: string; reason: string }): Message => ({
    en: `${p.part} cannot be parsed: ${p.reason}; open the workbook in Excel or WPS and save it again`,
    zh: `${p.part} 无法解析：${p.reason}；请用 Excel 或 WPS 打开后重新保存`,
  }),
  'workbook-external': (_: object): Message => ({
    en: 'this cell takes its value from another workbook; the value saved last was read; see whether it is up to date',
    zh: '此单元格引用其他工作簿；已读取上次保存的值，请核对是否为最新',
  }),
  'cell-formula-not-computed': (_: object): Message => ({
    en: 'the formula has no saved result; open the workbook in Excel or WPS, let it compute, and save it again',
    zh: '公式没有保存计算结果；请用 Excel 或 WPS 打开，计算后重新保存',
  }),
  'cell-format-unknown': (p: { format: string }): Message => ({
    en: `the number format "${p.format}" shows another number than the one stored; use a plain one such as 0.00`,
    zh: `数字格式“${p.format}”显示的数与存储的数不同，无法判断；请改用普通格式，如 0.00`,
  }),
  'cell-date-with-time': (_: object): Message => ({
    en: 'this is a time of day or no day at all; write a date such as 2024-03-31',
    zh: '这是时刻或无效日期；请填写日期，如 2024-03-31',
  }),
  'cell-unreadable': (p: { text: string }): Message => ({
    en: `"${p.text}" cannot be read as the cell's value; enter it anew`,
    zh: `无法读取单元格的值“${p.text}”；请重新输入`,
  }),
  'cell-error': (p: { text: string }): Message => ({
    en: `the cell shows ${p.text}; mend the formula, or enter the figure or a dash`,
    zh: `单元格显示 ${p.text}；请修正公式，或填写数值或“—”`,
  }),
  'sheet-missing': (p: { sheet: string; known: string }): Message => ({
    en: `the workbook has no sheet "${p.sheet}"; it has ${p.known}`,
    zh: `工作簿中没有工作表“${p.sheet}”；现有：${p.known}`,
  }),
  'sheet-unused': (p: { known: string }): Message => ({
    en: `this sheet is not read; a dataset's sheets are ${p.known}`,
    zh: `此工作表未被读取；数据集的工作表为 ${p.known}`,
  }),
  'workbook-without-figures': (p: { mapping: string }): Message => ({
    en: `no sheet is called observations; if this is a table as an office makes it, write a mapping beside it: ${p.mapping}`,
    zh: `没有名为 observations（数据）的工作表；如为宽表，请在同一文件夹编写映射文件 ${p.mapping}`,
  }),
  'mapping-missing': (p: { mapping: string }): Message => ({
    en: `this kind of file needs a mapping beside it: ${p.mapping}`,
    zh: `读取这种文件须在同一文件夹有映射文件 ${p.mapping}`,
  }),
  'mapping-without-file': (p: { accepted: string }): Message => ({
    en: `there is no file for this mapping; expected ${p.accepted.replaceAll(', ', ' or ')} beside it`,
    zh: `没有与此映射对应的数据文件；同一文件夹中应有 ${p.accepted.replaceAll(', ', ' 或 ')}`,
  }),
  'mapping-without-tables': (p: { field: string }): Message => ({
    en: `the mapping has no "${p.field}", which says how to read this file`,
    zh: `映射中没有“${p.field}”，无法得知如何读取此文件`,
  }),
  'wide-empty': (_: object): Message => ({
    en: 'no figure was found from here on; see whether heads, labels and area of the mapping are right',
    zh: '自此处起没有找到任何数据；请核对映射中的表头行、行标题列和区域',
  }),
  'wide-head-empty': (p: { column: string; label: string }): Message => ({
    en: `column ${p.column} holds figures but has no head; say in the mapping what it means: columns: { ${p.column}: … }, or skip`,
    zh: `第 ${p.column} 列有数据而没有表头；请在映射的“列”中写明 ${p.column} 的含义，或 skip`,
  }),
  'wide-label-empty': (p: { line: number }): Message => ({
    en: `row ${p.line} holds figures but has no label; say in the mapping what it means: rows: { ${p.line}: … }, or skip`,
    zh: `第 ${p.line} 行有数据而没有行标题；请在映射的“行”中写明 ${p.line} 的含义，或 skip`,
  }),
  'wide-label-unknown': (p: { label: string; similar: string }): Message => ({
    en: `"${p.label}" is not understood${p.similar ? `; is it ${p.similar}?` : ''}; say in the mapping what it means, or skip`,
    zh: `无法理解“${p.label}”${p.similar ? `；是否为 ${p.similar}？` : ''}；请在映射中写明其含义，或 skip`,
  }),
  'wide-label-ambiguous': (p: { label: string; ids: string }): Message => ({
    en: `"${p.label}" may be any of ${p.ids}; say in the mapping which`,
    zh: `“${p.label}”可能是 ${p.ids} 之一；请在映射中写明`,
  }),
  'wide-meaning-unknown': (p: { label: string }): Message => ({
    en: `what the mapping says of "${p.label}" is not understood; write skip, an id or a name, a period, or a measure such as growth or rank:growth@counties`,
    zh: `无法理解映射中“${p.label}”的含义；可写 skip、编号或名称、时期，或 growth、rank:growth@counties 等`,
  }),
  'wide-labels-conflict': (p: { field: string }): Message => ({
    en: `the labels over and beside this cell disagree on the ${p.field}; say in the mapping what the column or the row means`,
    zh: `此单元格的表头与行标题在 ${p.field} 上不一致；请在映射中写明该列或该行的含义`,
  }),
  'wide-key-missing': (p: { field: string }): Message => ({
    en: `no label says the ${p.field} of this figure; give it for the whole table: ${p.field}: …`,
    zh: `没有标题说明此数据的 ${p.field}；请在映射中为全表写明 ${p.field}`,
  }),
  'wide-year-missing': (p: { span: string }): Message => ({
    en: `the head tells ${p.span} and no year; give it: year: 2024`,
    zh: `表头只有 ${p.span} 而没有年份；请在映射中写明，如 年份: 2024`,
  }),
  'wide-unit-unknown': (p: { indicator: string }): Message => ({
    en: `nothing says in what unit "${p.indicator}" is told; give it (unit: 亿元), or trust the indicator's own (unit: catalogue)`,
    zh: `没有注明“${p.indicator}”的计量单位；请在映射中写明（单位: 亿元），或以指标目录为准（单位: catalogue）`,
  }),
  'wide-units-several': (p: { units: string }): Message => ({
    en: `the labels give several units: ${p.units}; say in the mapping which`,
    zh: `标题中有多个计量单位：${p.units}；请在映射中写明`,
  }),
  'wide-unit-unreadable': (p: { text: string }): Message => ({
    en: `"${p.text}" is not a known unit; correct it, or give the unit of the row in the mapping`,
    zh: `“${p.text}”不是已知的计量单位；请改正，或在映射中写明该行的单位`,
  }),
  'wide-figure-unreadable': (p: { text: string }): Message => ({
    en: `"${p.text}" is no figure; correct the cell, or tell the mapping what it stands for (missing: { "${p.text}": not-available })`,
    zh: `“${p.text}”不是数值；请改正单元格，或在映射的“缺失”中写明其含义`,
  }),
  'json-not-object': (_: object): Message => ({
    en: 'the JSON holds no object; expected { "regions": [...], "indicators": [...], "observations": [...], "sources": [...] }',
    zh: 'JSON 的内容不是对象；应为 { "regions": [...], "indicators": [...], "observations": [...], "sources": [...] }',
  }),
  'cube-malformed': (p: { standard: string; what: string }): Message => ({
    en: `the file is not as ${p.standard} has it: ${p.what}`,
    zh: `文件不符合 ${p.standard}：${p.what}`,
  }),
  'cube-deleted': (_: object): Message => ({
    en: 'this record asks for a deletion (ACTION D); take it out, or apply it first',
    zh: '此记录要求删除数据（ACTION 为 D）；请先处理或去掉此行',
  }),
  'cube-component-unknown': (p: { name: string; similar: string; known: string }): Message => ({
    en: `the file has no dimension or attribute "${p.name}"${p.similar ? `; did you mean ${p.similar}?` : ''}; it has ${p.known}`,
    zh: `文件中没有维度或属性“${p.name}”${p.similar ? `；是否应为 ${p.similar}？` : ''}；现有：${p.known}`,
  }),
  'cube-code-unknown': (p: { name: string; code: string; similar: string }): Message => ({
    en: `${p.name}: the code "${p.code}" is not understood${p.similar ? `; is it ${p.similar}?` : ''}; say in the mapping what it means, or skip`,
    zh: `${p.name}：无法理解代码“${p.code}”${p.similar ? `；是否为 ${p.similar}？` : ''}；请在映射中写明其含义，或 skip`,
  }),
  'cube-conflict': (p: { field: string; name: string }): Message => ({
    en: `${p.name} says another ${p.field} than the other dimensions`,
    zh: `${p.name} 与其他维度的 ${p.field} 不一致`,
  }),
  'cube-key-missing': (p: { field: string }): Message => ({
    en: `no dimension says the ${p.field} of this value; give it in the mapping: ${p.field}: …`,
    zh: `没有维度说明此数据的 ${p.field}；请在映射中写明 ${p.field}`,
  }),
  'cube-multiplier-unknown': (p: { unit: string; multiplier: number }): Message => ({
    en: `the unit ${p.unit} with the multiplier 10^${p.multiplier} has no name here; give the unit in the mapping`,
    zh: `单位 ${p.unit} 乘以 10 的 ${p.multiplier} 次方没有对应名称；请在映射中写明单位`,
  }),
  'dataset-format-unknown': (p: { accepted: string }): Message => ({
    en: `a dataset is not saved in this format; give a folder, or a file ${p.accepted}`,
    zh: `数据集不能保存为此格式；请给出文件夹，或 ${p.accepted} 文件`,
  }),
  'sheet-too-long': (p: { rows: number; limit: number }): Message => ({
    en: `${p.rows} rows, but a sheet has ${p.limit} at most; save as a folder of CSV`,
    zh: `有 ${p.rows} 行，超过工作表的上限 ${p.limit} 行；请保存为 CSV 文件夹`,
  }),
  'cell-too-long': (p: { limit: number }): Message => ({
    en: `the text has more than the ${p.limit} characters that a cell can hold; shorten it, or save as a folder or .json`,
    zh: `文字超过单元格上限 ${p.limit} 个字符；请缩短，或保存为文件夹或 .json`,
  }),
  'rows-column-missing': (p: { column: string; known: string }): Message => ({
    en: `the rows have no column "${p.column}"; they have ${p.known}`,
    zh: `各行中没有列“${p.column}”；现有：${p.known}`,
  }),
  'rows-value-unreadable': (p: { value: string }): Message => ({
    en: `${p.value} is no text, number or day; convert it in the query, such as to text or to a date`,
    zh: `${p.value} 不是文字、数值或日期；请在查询中转换，如转为文本或日期`,
  }),
}
