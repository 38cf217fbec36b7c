import type { PrintedLine } from '../../document/printed-text.js'
import { unescapeXml } from './xml.js'

interface OpenLine {
  text: string
  figures: { id: string; start: number; end: number }[]
  fields: (readonly [number, number])[]
}

const marks =
  /<mc:Fallback>.*?<\/mc:Fallback>|<w:p(?: [^<>]*)?>|<\/w:p>|<w:(?:tab|br|cr)\/>|<w:br [^<>]*\/>|<\/?w:sdt>|<w:tag w:val="([^"]*)"\/>|<w:fldChar w:fldCharType="(\w+)"|<\/?w:fldSimple[ >]|<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/gs

/** The lines of a part's text as this writer makes them, with the figures in its content controls. */
export function printedLines(xml: string): PrintedLine[] {
  const lines: OpenLine[] = []
  const open: OpenLine[] = []
  const controls: { id: string; line: OpenLine | undefined; start: number }[] = []
  let fields = 0
  const begin = (): OpenLine => {
    const line: OpenLine = { text: '', figures: [], fields: [] }
    lines.push(line)
    return line
  }
  for (const [mark, tag, field, text] of xml.matchAll(marks)) {
    const line = open.at(-1)
    if (mark.startsWith('<w:p')) {
      if (!mark.endsWith('/>')) open.push(begin())
    } else if (mark === '</w:p>') open.pop()
    else if (mark.startsWith('<w:tab') || mark.startsWith('<w:br') || mark.startsWith('<w:cr')) {
      if (open.length > 0) open[open.length - 1] = begin()
    } else if (mark === '<w:sdt>') controls.push({ id: '', line, start: line?.text.length ?? 0 })
    else if (tag !== undefined) Object.assign(controls.at(-1) ?? {}, { id: unescapeXml(tag) })
    else if (mark === '</w:sdt>') {
      const control = controls.pop()
      if (control?.line === undefined || control.line !== line || control.id === '') continue
      line.figures.push({ id: control.id, start: control.start, end: line.text.length })
    } else if (field !== undefined) fields += field === 'begin' ? 1 : field === 'end' ? -1 : 0
    else if (mark.startsWith('<w:fldSimple')) fields += 1
    else if (mark.startsWith('</w:fldSimple')) fields -= 1
    else if (text !== undefined && line !== undefined) {
      const start = line.text.length
      line.text += unescapeXml(text)
      if (fields > 0) line.fields.push([start, line.text.length])
    }
  }
  return lines.filter(({ text }) => text !== '')
}
