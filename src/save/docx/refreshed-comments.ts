import type { TracedFigure, TracedLedger } from '../../document/traced-ledger.js'
import { traceLines } from '../../document/traces.js'
import { escapeXml, unescapeXml } from '../../write/docx/xml.js'
import { withEdits, type Edit } from './edit.js'

const ofJianbao = /<w:comment [^<>]*w:author="jianbao"[^<>]*>.*?<\/w:comment>/gs
const paragraph = /<w:p[ >].*?<\/w:p>/gs
const text = /<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/g

const linesOf = ({ facts }: TracedFigure): string[] =>
  facts.flatMap((fact) => [fact.name, ...traceLines(fact)])

/** The comments with the figures' formulas told anew, and how many of those that changed could not be. */
export function refreshedComments(
  xml: string,
  before: TracedLedger,
  after: TracedLedger,
): { readonly xml: string; readonly left: number } {
  const lines = new Map<string, readonly string[] | undefined>()
  before.figures.forEach((figure, index) => {
    const key = linesOf(figure).join('\n')
    const now = linesOf(after.figures[index] ?? figure)
    const known = lines.get(key)
    const isClear = !lines.has(key) || known?.join('\n') === now.join('\n')
    lines.set(key, isClear ? now : undefined)
  })
  const edits: Edit[] = []
  let left = 0
  for (const comment of xml.matchAll(ofJianbao)) {
    const paragraphs = [...comment[0].matchAll(paragraph)]
    const told = paragraphs.map(([one]) =>
      [...one.matchAll(text)].map(([, t = '']) => unescapeXml(t)).join(''),
    )
    const key = told.join('\n')
    if (!lines.has(key)) continue
    const now = lines.get(key)
    if (now?.length !== told.length) left += 1
    else
      now.forEach((line, index) => {
        const own = paragraphs[index]
        if (own === undefined || line === told[index]) return
        for (const [nth, found] of [...own[0].matchAll(text)].entries()) {
          const end = comment.index + own.index + found.index + found[0].length - '</w:t>'.length
          edits.push({ start: end - (found[1] ?? '').length, end, text: nth === 0 ? escapeXml(line) : '' })
        }
      })
  }
  return { xml: withEdits(xml, edits), left }
}
