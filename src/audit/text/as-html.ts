import type { InterfaceLanguage } from '../../errors.js'
import { limits } from '../../limits.js'
import { proofreadingWords, verdictWord } from '../../messages/proofreading.js'
import { linesOf } from './as-text.js'
import type { TextAudit } from './audit.js'
import type { DocumentText, TableText } from './document-text.js'
import type { TextFinding } from './finding.js'

interface Mark {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly finding: TextFinding
}

/**
 * A page with the documents' text and each finding marked in its place, followed by the list of findings;
 * marks and list lead to each other. It needs nothing from elsewhere and runs no script.
 */
export function auditHtml(
  documents: readonly DocumentText[],
  report: TextAudit,
  language: InterfaceLanguage,
): string {
  const words = proofreadingWords
  const marks = report.findings.map((finding, index): Mark => ({
    number: index + 1,
    start: finding.offset,
    end: finding.offset + finding.quote.length,
    finding,
  }))
  const count = (verdict: TextFinding['verdict']): number =>
    report.findings.filter((one) => one.verdict === verdict).length
  const summary = words.summary({
    contradictions: count('contradiction'),
    doubtful: count('doubtful'),
    figures: report.figures,
  })[language]
  const title = words.report[language]
  const sections = documents.map((document) => {
    const own = marks.filter(({ finding }) => finding.place.file === document.name)
    const name = document.name === undefined ? '' : `<h2>${escaped(document.name)}</h2>`
    const text = document.original ?? document.text
    return `<section class="document" lang="${textLanguage(text)}">${name}${documentHtml(document, own, language)}</section>`
  })
  const list = marks.map((mark) => itemHtml(mark, language)).join('\n')
  const findings =
    list === ''
      ? ''
      : `
<section>
<h2>${escaped(words.findings[language])}</h2>
<ol>
${list}
</ol>
</section>`
  const cut = report.cut ? `\n<p>${escaped(words.more({ shown: limits.textFindings })[language])}</p>` : ''
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>${cut}
${sections.join('\n')}${findings}
</main>
</body>
</html>
`
}

const style = `
body{font:1rem/1.8 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:46rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.15rem;border-bottom:1px solid #999}
p{white-space:pre-wrap;margin:.4em 0}
.frame{overflow-x:auto;margin:.6em 0}table{border-collapse:collapse}
td{border:1px solid #999;padding:.1em .6em;overflow-wrap:normal}
mark{color:inherit;background:#ffe9e7;border-bottom:2px solid #b3261e}
mark.doubtful{background:#fff4d1;border-bottom:2px dashed #8a5a00}
mark.within-rounding,mark.not-assessable{background:#e8f0fe;border-bottom:2px dotted #1f4e8c}
mark a{color:#1f4e8c;font-size:.75em;vertical-align:super;text-decoration:none;padding:0 .25em}
a:focus-visible,:target{outline:3px solid #1f4e8c}
li{margin:.7em 0}li p{margin:0}li a{color:#1f4e8c}
@media print{section.document{break-after:page}}
`

function itemHtml({ number, finding }: Mark, language: InterfaceLanguage): string {
  const lines = linesOf(finding, language)
    .map((line) => `<p>${escaped(line.trim())}</p>`)
    .join('')
  const back = proofreadingWords.toText[language]
  return `<li id="finding-${number}">${lines}<a href="#mark-${number}" aria-label="${escaped(back)} ${number}">↑ ${escaped(back)}</a></li>`
}

/** The document's lines as paragraphs, and its tables as tables. */
function documentHtml(document: DocumentText, marks: readonly Mark[], language: InterfaceLanguage): string {
  const shown = document.original ?? document.text
  const ranges = (document.original === undefined ? [] : (document.tables ?? []))
    .map((table) => ({ table, ...rangeOf(table) }))
    .sort((a, b) => a.start - b.start)
  const html: string[] = []
  let next = 0
  for (let start = 0; start < shown.length;) {
    const newline = shown.indexOf('\n', start)
    const end = newline < 0 ? shown.length : newline
    const range = ranges[next]
    if (range !== undefined && range.start < end) {
      html.push(tableHtml(range.table, marks, language))
      next++
      const after = shown.indexOf('\n', Math.max(range.end, end))
      start = after < 0 ? shown.length : after + 1
      continue
    }
    if (shown.slice(start, end).trim() !== '') {
      html.push(`<p>${marked(shown.slice(start, end), start, marks, language)}</p>`)
    }
    start = end + 1
  }
  return html.join('\n')
}

/** The language of a document, which need not be that of the report. */
function textLanguage(text: string): string {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}

function rangeOf({ rows }: TableText): { start: number; end: number } {
  const cells = rows.flat()
  return {
    start: cells.reduce((least, { offset }) => Math.min(least, offset), Infinity),
    end: cells.reduce((most, { offset, text }) => Math.max(most, offset + text.length), 0),
  }
}

function tableHtml({ rows }: TableText, marks: readonly Mark[], language: InterfaceLanguage): string {
  const html = rows.map((row) => {
    const cells = row.map(({ text, offset }) => `<td>${marked(text, offset, marks, language)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="frame" tabindex="0"><table>${html.join('')}</table></div>`
}

/** A stretch of text with its marks; where marks overlap each part says which. */
function marked(text: string, offset: number, marks: readonly Mark[], language: InterfaceLanguage): string {
  const end = offset + text.length
  const here = marks.filter((mark) => mark.start < end && mark.end > offset)
  if (here.length === 0) return escaped(text)
  const bounds = [...new Set([offset, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((bound) => bound >= offset && bound <= end)
    .sort((a, b) => a - b)
  return bounds
    .slice(0, -1)
    .map((from, index) => {
      const to = bounds[index + 1] ?? end
      const over = here.filter((mark) => mark.start <= from && mark.end >= to)
      const part = escaped(text.slice(from - offset, to - offset))
      const [first] = over
      if (first === undefined) return part
      const links = over.filter((mark) => mark.end === to).map((mark) => linkHtml(mark, language))
      return `<mark class="${first.finding.verdict}">${part}${links.join('')}</mark>`
    })
    .join('')
}

function linkHtml({ number, finding }: Mark, language: InterfaceLanguage): string {
  const label = `${verdictWord(finding.verdict)[language]} ${number}: ${finding.message}`
  return `<a id="mark-${number}" href="#finding-${number}" aria-label="${escaped(label)}" title="${escaped(label)}">${number}</a>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
