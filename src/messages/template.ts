import type { Message } from './index.js'

export const templateMessages = {
  'template-unknown': (p: { name: string; known: string }): Message => ({
    en: `there is no template "${p.name}"; accepted: a path to a .md.hbs file or one of ${p.known}`,
    zh: `没有名为“${p.name}”的模板；可用 .md.hbs 文件的路径，或：${p.known}`,
  }),
  'template-language-missing': (p: { name: string; language: string; known: string }): Message => ({
    en: `the template "${p.name}" is not there in ${p.language}; it is in ${p.known}`,
    zh: `模板“${p.name}”没有 ${p.language} 版本；现有：${p.known}`,
  }),
  'language-unknown': (p: { language: string; known: string }): Message => ({
    en: `"${p.language}" is not a language of reports; accepted: ${p.known}`,
    zh: `不支持语言“${p.language}”；可用：${p.known}`,
  }),
  'language-not-ready': (p: { language: string; known: string }): Message => ({
    en: `there is no phrasebook for ${p.language} yet; there is one for ${p.known}`,
    zh: `尚无 ${p.language} 的用语表；现有：${p.known}`,
  }),
  'content-unreadable': (p: { reason: string }): Message => ({
    en: `the content file is not readable YAML: ${p.reason}`,
    zh: `内容文件不是可读的 YAML：${p.reason}`,
  }),
  'content-not-map': (_: object): Message => ({
    en: 'the content file must give options by name, as in "speaker: 市统计局"',
    zh: '内容文件应按“选项名: 内容”逐项书写，如 speaker: 市统计局',
  }),
  'periods-count': (p: { text: string; most: number }): Message => ({
    en: `last="${p.text}" is no number of periods; expected 2 to ${p.most}`,
    zh: `last="${p.text}" 不是期数；应为 2 至 ${p.most}`,
  }),
  'peers-unknown': (p: { region: string; known: string }): Message => ({
    en: `"${p.region}" is in no peer group and none is within it; name one with among="…"${p.known ? `; there are ${p.known}` : ''}`,
    zh: `“${p.region}”不属于任何比较组，其下也没有比较组；请用 among="…" 指定${p.known ? `；现有：${p.known}` : ''}`,
  }),
  'top-invalid': (p: { text: string }): Message => ({
    en: `top="${p.text}" is no number of places; expected a whole number from 1`,
    zh: `top="${p.text}" 不是名次数；应为不小于 1 的整数`,
  }),
  'chart-negative': (p: { kind: string; name: string; value: string }): Message => ({
    en: `a ${p.kind} chart cannot show the negative figure ${p.value} of ${p.name}; use a bar chart`,
    zh: `${p.kind} 图不能表示 ${p.name} 的负值 ${p.value}；请改用 bar 图`,
  }),
  'chart-shape': (p: { problem: Message; usage: string }): Message => ({
    en: `the chart cannot be made: ${p.problem.en}; it is written ${p.usage}`,
    zh: `无法作图：${p.problem.zh}；写法为 ${p.usage}`,
  }),
  'block-id-unknown': (p: { id: string; similar: string; known: string }): Message => ({
    en: `no table or chart has id="${p.id}"${p.similar ? `; did you mean ${p.similar}?` : ''}${p.known ? `; there are ${p.known}` : ''}`,
    zh: `没有 id="${p.id}" 的表或图${p.similar ? `；是否应为 ${p.similar}？` : ''}${p.known ? `现有：${p.known}` : ''}`,
  }),
  'block-id-repeated': (p: { id: string }): Message => ({
    en: `id="${p.id}" stands twice; give each table and chart an id of its own`,
    zh: `id="${p.id}" 重复；每个表、图的 id 应各不相同`,
  }),
  'footnote-unused': (p: { name: string }): Message => ({
    en: `nothing refers to the footnote [^${p.name}]`,
    zh: `脚注 [^${p.name}] 没有被引用`,
  }),
  'footnote-repeated': (p: { name: string }): Message => ({
    en: `the footnote [^${p.name}] is referred to twice; write two footnotes`,
    zh: `脚注 [^${p.name}] 被引用了两次；请写成两个脚注`,
  }),
  'template-too-large': (p: { bytes: number; most: number }): Message => ({
    en: `the template has ${p.bytes} bytes; at most ${p.most} are accepted; split it`,
    zh: `模板有 ${p.bytes} 字节，最多 ${p.most} 字节；请拆分`,
  }),
  'template-too-deep': (p: { most: number }): Message => ({
    en: `blocks are nested more than ${p.most} deep`,
    zh: `区块嵌套超过 ${p.most} 层`,
  }),
  'front-matter-missing': (_: object): Message => ({
    en: 'the template must begin with YAML front matter between two lines of ---; it gives at least "name"',
    zh: '模板应以两行 --- 之间的 YAML 说明开头，至少写明 name',
  }),
  'front-matter-invalid': (p: { reason: string }): Message => ({
    en: `the front matter is not readable YAML: ${p.reason}`,
    zh: `模板开头的 YAML 无法解析：${p.reason}`,
  }),
  'front-matter-field': (p: { field: string; expected: Message }): Message => ({
    en: `front matter, ${p.field}: expected ${p.expected.en}`,
    zh: `模板说明 ${p.field}：应为${p.expected.zh}`,
  }),
  'template-encoding': (_: object): Message => ({
    en: 'the template is not UTF-8; save it as UTF-8',
    zh: '模板不是 UTF-8 编码；请另存为 UTF-8',
  }),
  'template-syntax': (p: { text: string }): Message => ({
    en: `the template is not understood from "${p.text}" on; see whether a quote or a brace is missing or too many; a tag is {{name}}, {{helper "…"}} or {{#block …}}…{{/block}}`,
    zh: `从“${p.text}”起无法理解；请检查引号、大括号是否多写或漏写；标签的写法为 {{名称}}、{{助手 "…"}} 或 {{#区块 …}}…{{/区块}}`,
  }),
  'block-unclosed': (p: { name: string }): Message => ({
    en: `{{#${p.name}}} is not closed; write {{/${p.name}}} where it ends`,
    zh: `{{#${p.name}}} 没有结束；请在结束处写 {{/${p.name}}}`,
  }),
  'block-not-open': (p: { name: string; open: string }): Message => ({
    en: `{{/${p.name}}} closes nothing${p.open ? `; {{#${p.open}}} is still open` : ''}`,
    zh: `{{/${p.name}}} 没有对应的开头${p.open ? `；尚未结束的是 {{#${p.open}}}` : ''}`,
  }),
  'template-construct': (p: { construct: string; instead: Message }): Message => ({
    en: `${p.construct} cannot be used in a template; ${p.instead.en}`,
    zh: `模板中不能使用 ${p.construct}；${p.instead.zh}`,
  }),
  'helper-unknown': (p: { name: string; similar: string; known: string }): Message => ({
    en: `there is no helper "${p.name}"${p.similar ? `; did you mean ${p.similar}?` : `; there are ${p.known}`}`,
    zh: `没有名为“${p.name}”的助手${p.similar ? `；是否应为 ${p.similar}？` : `；现有：${p.known}`}`,
  }),
  'helper-usage': (p: { name: string; problem: Message; usage: string }): Message => ({
    en: `${p.name}: ${p.problem.en}; write ${p.usage}`,
    zh: `${p.name}：${p.problem.zh}；写法：${p.usage}`,
  }),
  'path-unknown': (p: { path: string; similar: string; known: string }): Message => ({
    en: `nothing is called "${p.path}" here${p.similar ? `; did you mean ${p.similar}?` : p.known && `; there are ${p.known}`}`,
    zh: `此处没有“${p.path}”${p.similar ? `；是否应为 ${p.similar}？` : p.known && `；可用：${p.known}`}`,
  }),
  'path-not-printable': (p: { path: string; shape: Message }): Message => ({
    en: `"${p.path}" is ${p.shape.en}, not a text; it cannot be printed`,
    zh: `“${p.path}”是${p.shape.zh}，不是文字，不能直接输出`,
  }),
  'clause-unknown': (p: { word: string; grammar: Message }): Message => ({
    en: `"${p.word}" is not a clause; accepted: ${p.grammar.en}`,
    zh: `“${p.word}”不是可用的分句；可用：${p.grammar.zh}`,
  }),
  'clause-variant-unknown': (p: { word: string; variant: string; known: string }): Message => ({
    en: `"${p.word}": there is no variant "${p.variant}"${p.known && `; there are ${p.known}`}`,
    zh: `“${p.word}”：没有变体“${p.variant}”${p.known && `；可用：${p.known}`}`,
  }),
  'indicators-empty': (p: { helper: string }): Message => ({
    en: `${p.helper}: no indicator is given; if that is right, put {{#if …}} around it`,
    zh: `${p.helper}：没有给出任何指标；如属正常，请用 {{#if …}} 括起`,
  }),
  'figure-absent': (p: { what: string; reason: Message }): Message => ({
    en: `the figure "${p.what}" cannot be printed: ${p.reason.en}; add it to the dataset, or mark the clause as optional with "?"`,
    zh: `无法输出“${p.what}”：${p.reason.zh}；请在数据集中补充，或在该分句后加“?”表示可省略`,
  }),
  'nothing-to-print': (p: { what: string; reasons: Message }): Message => ({
    en: `there is nothing to print for ${p.what}: ${p.reasons.en}`,
    zh: `“${p.what}”没有任何可输出的数据：${p.reasons.zh}`,
  }),
  'unit-unknown': (p: { unit: string }): Message => ({
    en: `"${p.unit}" is not a known unit; accepted: auto, or a unit such as 亿元, 万吨, million USD`,
    zh: `不认识单位“${p.unit}”；可写 auto，或如 亿元、万吨、万美元 的单位`,
  }),
  'unit-fits-nothing': (p: { unit: string }): Message => ({
    en: `none of the figures here can be told in ${p.unit}, which measures something else; leave unit= out or correct it`,
    zh: `此处没有任何数据可换算为“${p.unit}”（不是同类单位）；请去掉 unit= 或改正`,
  }),
  'decimals-without-unit': (_: object): Message => ({
    en: 'decimals= goes with unit=; figures in the unit of their source keep the decimals that it printed',
    zh: 'decimals= 须与 unit= 同用；按来源单位印出的数据保留来源的小数位数',
  }),
  'chart-empty': (_: object): Message => ({
    en: 'none of the figures of the chart has a value',
    zh: '图中所有数据均没有数值',
  }),
  'chart-units-differ': (p: { units: string }): Message => ({
    en: `one chart cannot show figures in different units: ${p.units}; make a chart for each`,
    zh: `同一图中的计量单位不一致：${p.units}；请分别作图`,
  }),
  'partial-unknown': (p: { name: string; similar: string; known: string }): Message => ({
    en: `there is no partial "${p.name}"${p.similar ? `; did you mean ${p.similar}?` : p.known && `; there are ${p.known}`}; put it into the folder "partials" beside the template`,
    zh: `没有名为“${p.name}”的片段${p.similar ? `；是否应为 ${p.similar}？` : p.known && `；现有：${p.known}`}；请放入模板旁的 partials 文件夹`,
  }),
  'partial-circular': (p: { chain: string }): Message => ({
    en: `a partial leads back to itself: ${p.chain}`,
    zh: `片段循环引用：${p.chain}`,
  }),
  'partials-too-many': (p: { most: number }): Message => ({
    en: `the template has more than ${p.most} partials in it; at most ${p.most} are accepted`,
    zh: `模板中的片段超过 ${p.most} 个，最多 ${p.most} 个`,
  }),
  'sample-missing': (p: { name: string }): Message => ({
    en: `there is no sample of a template "${p.name}"; "jianbao templates" lists the templates with samples`,
    zh: `没有模板“${p.name}”的样张；“jianbao templates”列出各模板`,
  }),
  'sample-field': (p: { field: string; expected: Message }): Message => ({
    en: `sample, ${p.field}: expected ${p.expected.en}`,
    zh: `样张 ${p.field}：应为${p.expected.zh}`,
  }),
  'region-no-parent': (p: { region: string }): Message => ({
    en: `"${p.region}" has no region above it in the dataset; put {{#has … region="parent"}} around it, or mark the clauses as optional with "?"`,
    zh: `数据集中“${p.region}”没有上级地区；请用 {{#has … region="parent"}} 括起，或在分句后加“?”表示可省略`,
  }),
  'option-unknown': (p: { name: string; similar: string; known: string }): Message => ({
    en: `the template has no option "${p.name}"${p.similar ? `; did you mean ${p.similar}?` : `; it has ${p.known || 'none'}`}`,
    zh: `模板没有选项“${p.name}”${p.similar ? `；是否应为 ${p.similar}？` : `；现有：${p.known || '无'}`}`,
  }),
  'option-invalid': (p: { name: string; value: string; expected: Message }): Message => ({
    en: `option ${p.name}: "${p.value}" is not accepted; expected ${p.expected.en}`,
    zh: `选项 ${p.name}：“${p.value}”不可用；应为${p.expected.zh}`,
  }),
  'option-missing': (p: { name: string; expected: Message }): Message => ({
    en: `option ${p.name} is required: ${p.expected.en}; give it in the dataset (templates) or with the call`,
    zh: `缺少选项 ${p.name}：${p.expected.zh}；请在数据集的 templates 中或调用时给出`,
  }),
  'character-reserved': (p: { codePoint: string; context: string }): Message => ({
    en: `the character ${p.codePoint} in "${p.context}" is reserved for the program's own use; delete it`,
    zh: `“${p.context}”中的字符 ${p.codePoint} 为程序保留字符，请删除`,
  }),
  'markdown-not-supported': (p: { construct: Message; text: string }): Message => ({
    en: `a briefing has no ${p.construct.en} ("${p.text}"); use headings, paragraphs, lists, quotes, tables, links and emphasis`,
    zh: `简报不支持${p.construct.zh}（“${p.text}”）；可用标题、段落、列表、引文、表格、链接和强调`,
  }),
  'title-missing': (_: object): Message => ({
    en: 'the briefing has no title; begin the text with a line "# …"',
    zh: '简报没有标题；请在正文开头写一行“# 标题”',
  }),
  'title-repeated': (p: { text: string }): Message => ({
    en: `a briefing has one title; make "${p.text}" a heading with "##"`,
    zh: `一份简报只有一个标题；“${p.text}”请改用“##”`,
  }),
  'heading-empty': (_: object): Message => ({
    en: 'a heading has no text; write it, or leave the heading out with {{#if …}}',
    zh: '标题没有文字；请补写，或用 {{#if …}} 使其在没有文字时省略',
  }),
  'table-row-too-long': (p: { cells: number; columns: number; text: string }): Message => ({
    en: `the table has ${p.columns} column(s), but this row has ${p.cells} cells: "${p.text}"`,
    zh: `表格有 ${p.columns} 列，而此行有 ${p.cells} 格：“${p.text}”`,
  }),
  'block-inside-paragraph': (p: { text: string }): Message => ({
    en: `a table, chart, note or signature must have a line to itself, outside lists, quotes, headings and tables${p.text ? `; here it is in "${p.text}"` : ''}`,
    zh: `表格、图、注释和落款须独占一行，不能放在列表、引文、标题或表格之中${p.text ? `：“${p.text}”` : ''}`,
  }),
}
