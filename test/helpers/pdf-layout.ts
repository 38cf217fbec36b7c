import type { Block, Document, Inline } from '../../src/document/nodes.js'
import type { Layout } from '../../src/write/pdf/layout.js'
import type { Page, TextMark } from '../../src/write/pdf/page.js'
import type { StructureElement } from '../../src/write/pdf/structure.js'

export const isText = (mark: Page['marks'][number]): mark is TextMark => mark.kind === 'text'

/** Text as far as it can be compared: without blanks, which lines and columns stand for. */
export const squeeze = (text: string): string => text.replace(/\s/gu, '')

/** What a screen reader says: the text of each element in the structure's order. */
export function structureText({ pages, structure }: Layout): string {
  const texts = new Map<StructureElement, string>()
  for (const { marks } of pages)
    for (const mark of marks)
      if (isText(mark) && mark.of !== 'artifact') texts.set(mark.of, (texts.get(mark.of) ?? '') + mark.text)
  const read = (element: StructureElement): string =>
    (texts.get(element) ?? '') + element.children.map(read).join('')
  return squeeze(read(structure))
}

interface Read {
  text: string
  notes: string[]
}

/** All texts of a document in reading order, charts' drawings apart; footnotes are numbered and come last. */
export function documentText({ children }: Document): string {
  const read: Read = { text: '', notes: [] }
  children.forEach((block) => readBlock(block, read, children))
  return squeeze(read.text + read.notes.map((note, index) => `${index + 1}${note}`).join(''))
}

function readInlines(inlines: readonly Inline[], read: Read): void {
  for (const inline of inlines) {
    if (inline.type === 'text') read.text += inline.value
    else if (inline.type === 'number' || inline.type === 'reference') read.text += inline.text
    else if (inline.type === 'footnote') {
      const note: Read = { text: '', notes: read.notes }
      read.text += String(read.notes.push('') + 0)
      const at = read.notes.length - 1
      readInlines(inline.children, note)
      read.notes[at] = note.text
    } else if ('children' in inline) readInlines(inline.children, read)
  }
}

function readBlock(block: Block, read: Read, all: readonly Block[]): void {
  const say = (...texts: (string | undefined)[]): void => void (read.text += texts.join(''))
  const sayAll = (inlines: readonly Inline[] | undefined): void => readInlines(inlines ?? [], read)
  switch (block.type) {
    case 'red-head':
      say(block.copyNumber, block.secrecy, block.urgency, block.mark, block.number)
      return say(block.signer?.label, block.signer?.name)
    case 'title':
      return [block.kicker, block.children, block.subtitle, block.byline].forEach(sayAll)
    case 'contents': {
      say(block.label)
      // The pages' numbers are told apart by the test that looks at them.
      const headings = all.flatMap((one) => (one.type === 'heading' && one.level <= block.depth ? [one] : []))
      return headings.forEach(({ label, children }) => {
        say(label)
        sayAll(children)
        say('#')
      })
    }
    case 'heading':
      say(block.label)
      return sayAll(block.children)
    case 'addressee':
    case 'paragraph':
    case 'note':
      return sayAll(block.children)
    case 'list':
      return block.items.forEach(({ children }, index) => {
        say(block.ordered ? `${block.start + index}.` : '•')
        children.forEach((child) => readBlock(child, read, all))
      })
    case 'quote':
    case 'section':
      return block.children.forEach((child) => readBlock(child, read, all))
    case 'box':
      sayAll(block.label)
      return block.children.forEach((child) => readBlock(child, read, all))
    case 'cards':
      return block.items.forEach(({ label, figure, detail }) => [label, [figure], detail].forEach(sayAll))
    case 'table': {
      say(block.label)
      sayAll(block.caption)
      sayAll(block.unit)
      const spanners = block.spanners ?? []
      const under = (index: number): boolean => spanners.some(({ from, to }) => from <= index && index <= to)
      block.columns.forEach(({ header }, index) => {
        sayAll(spanners.find(({ from }) => from === index)?.header)
        if (!under(index)) sayAll(header)
      })
      block.columns.forEach(({ header }, index) => (under(index) ? sayAll(header) : undefined))
      block.rows.forEach(({ cells }) => cells.forEach(sayAll))
      return block.notes.forEach(sayAll)
    }
    case 'chart':
      say('@', block.label)
      sayAll(block.caption)
      return block.notes.forEach(sayAll)
    case 'attachment-list':
      say(block.label)
      return block.items.forEach((item, index) => {
        if (block.items.length > 1) say(`${index + 1}.`)
        sayAll(item)
      })
    case 'signature':
      return say(block.issuer, block.date)
    case 'attachment':
      say(block.label)
      return sayAll(block.children)
    case 'imprint':
      return say(block.copies, block.printer, block.date)
    case 'divider':
    case 'page-break':
  }
}
