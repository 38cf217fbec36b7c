import { outermost, printedText, replaced, type Found } from '../../helpers/edit-docx.js'

/** What must be told of an edit: codes with what is quoted or, of what is gone, what the ledger has. */
export interface Edited {
  readonly xml: string
  readonly told: readonly (readonly [code: string, text: string])[]
}

export type Pick = <T>(all: readonly T[]) => T

/** Something that people do to a file, as it comes out in its XML; undefined where there is nothing to do it to. */
export type EditKind = (xml: string, pick: Pick) => Edited | undefined

const isFigure = ({ xml }: Found): boolean => /figure\[@id=/.test(xml) && /\d/.test(printedText(xml))
const controlsOf = (xml: string): Found[] => outermost(xml, 'w:sdt').filter(isFigure)
const isProse = ({ xml }: Found): boolean =>
  isFigure({ xml, start: 0, end: 0 }) && !/<w:drawing|<w:sectPr|<w:fldChar/.test(xml)
/** Paragraphs of the running text with figures, none of them in a table. */
function proseOf(xml: string): Found[] {
  const tables = outermost(xml, 'w:tbl')
  return outermost(xml, 'w:p').filter(
    (one) => isProse(one) && !tables.some(({ start, end }) => start < one.start && one.end < end),
  )
}

/** Those that are said in words as well. */
const figuresIn = (xml: string): string[] =>
  outermost(xml, 'w:sdt')
    .filter((one) => one.xml.includes('figure[@id='))
    .map((one) => printedText(one.xml))
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

export const edits: Readonly<Record<string, EditKind>> = {
  'a digit is changed'(xml, pick) {
    const control = pick(controlsOf(xml))
    const digits = [...control.xml.matchAll(/(?<=<w:t(?:\s[^<>]*)?>[^<]*)\d(?=[^<]*<\/w:t>)/g)]
    const digit = pick(digits)
    const other = pick([...'123456789'].filter((one) => one !== digit[0]))
    const changed = replaced(control.xml, { start: digit.index, end: digit.index + 1 }, other)
    return { xml: replaced(xml, control, changed), told: [['bound-retyped', printedText(changed)]] }
  },
  'a number is deleted'(xml, pick) {
    const control = pick(controlsOf(xml))
    return { xml: replaced(xml, control, ''), told: [['bound-deleted', printedText(control.xml)]] }
  },
  'a control is removed and its number stays'(xml, pick) {
    const control = pick(controlsOf(xml))
    const text = printedText(control.xml)
    return { xml: replaced(xml, control, run(text)), told: [['bound-unbound', text]] }
  },
  'a paragraph is deleted'(xml, pick) {
    const paragraphs = proseOf(xml)
    if (paragraphs.length === 0) return undefined
    const paragraph = pick(paragraphs)
    const told = figuresIn(paragraph.xml).map((text) => ['bound-deleted', text] as const)
    return { xml: replaced(xml, paragraph, ''), told }
  },
  'text is typed'(xml, pick) {
    const at = pick(controlsOf(xml)).end
    const number = `${pick([...'3456789'])}${pick([...'0123456789'])}${pick(['', '.3', '.75', '%', '4'])}`
    const text = pick([`，另有${number}家企业`, ` and another ${number} firms`, `（约占${number}）`])
    return { xml: replaced(xml, { start: at, end: at }, run(text)), told: [['number-unsourced', number]] }
  },
  'a number is copied'(xml, pick) {
    const control = pick(controlsOf(xml))
    const at = pick(proseOf(xml).length > 0 ? proseOf(xml) : outermost(xml, 'w:p').filter(isFigure))
    const end = at.end - '</w:p>'.length
    return {
      xml: replaced(xml, { start: end, end }, `${run('，')}${control.xml}`),
      told: [['bound-copied', printedText(control.xml)]],
    }
  },
  'a paragraph is moved'(xml, pick) {
    const paragraphs = proseOf(xml)
    if (paragraphs.length < 2) return undefined
    const paragraph = pick(paragraphs)
    const target = pick(paragraphs.filter((one) => one.start > paragraph.start || one.end < paragraph.start))
    const without = (at: number): string =>
      at > paragraph.start
        ? xml.slice(0, paragraph.start) + xml.slice(paragraph.end, at) + paragraph.xml + xml.slice(at)
        : xml.slice(0, at) + paragraph.xml + xml.slice(at, paragraph.start) + xml.slice(paragraph.end)
    return { xml: without(target.end), told: [] }
  },
  'words are written'(xml, pick) {
    const at = pick(controlsOf(xml)).end
    return { xml: replaced(xml, { start: at, end: at }, run('，成绩来之不易')), told: [] }
  },
  'a change is tracked'(xml, pick) {
    const control = pick(controlsOf(xml))
    const text = printedText(control.xml)
    const [last = ''] = [...control.xml.matchAll(/<w:sdtContent>.*<\/w:sdtContent>/gs)][0] ?? []
    const deleted = `<w:del w:id="9001" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const inserted = `<w:ins w:id="9002" w:author="a">${run('8888')}</w:ins>`
    const changed = control.xml.replace(last, `<w:sdtContent>${deleted}${inserted}</w:sdtContent>`)
    return { xml: replaced(xml, control, changed), told: [['bound-retyped', '8888']] }
  },
}
