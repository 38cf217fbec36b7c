import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import { attribute, localName } from '../../ooxml/xml.js'
import { isOn, marks, skipped, symbolOf } from './story-elements.js'
import { OpenControls } from './open-controls.js'
import type { DocxStory, Run, StoryPart, Stretch } from './story.js'

/**
 * Reads the XML of a part with text: paragraphs, tables, text boxes after the paragraph that holds them.
 * Inserted text counts and deleted text does not; of a field its result; hidden runs are left out. A note's
 * part is read with the elements that divide the notes.
 */
export function readStory(xml: string, part: string): DocxStory {
  return new StoryReader(xml, part).read()
}

interface Paragraph {
  style: string | undefined
  level: string | undefined
  isJoined: boolean
}

class StoryReader {
  readonly #stack: string[] = []
  readonly #lists: StoryPart[][] = [[]]
  readonly #boxes: StoryPart[][] = []
  readonly #notes = new Map<string, Run>()
  readonly #paragraphs: Paragraph[] = []
  readonly #runs: { run: Run; isHidden: boolean }[] = []
  readonly #wholes: { depth: number; stretch: Stretch }[] = []
  readonly #controls = new OpenControls()
  /** Fields that are open: true while their instruction is read. */
  readonly #fields: boolean[] = []
  #skipFrom = Infinity
  #text: { element: Stretch; from: number; text: string } | undefined
  #note: string | undefined
  #columns = 1
  #isCellOpen = true

  constructor(
    readonly xml: string,
    readonly part: string,
  ) {}

  read(): DocxStory {
    const parser = new SaxesParser()
    parser.on('doctype', () => fail('document-doctype', { part: this.part }))
    parser.on('error', ({ message }) => fail('document-xml', { part: this.part, reason: message }))
    parser.on('opentag', (tag) => this.#opened(tag, parser.position))
    parser.on('text', (text) => {
      if (this.#text !== undefined) this.#text.text += text
    })
    parser.on('cdata', (text) => {
      if (this.#text !== undefined) this.#text.text += text
    })
    parser.on('closetag', (tag) => this.#closed(localName(tag.name), tag.isSelfClosing, parser.position))
    parser.write(this.xml).close()
    return { parts: this.#lists[0] ?? [], notes: this.#notes }
  }

  get #isSkipping(): boolean {
    return this.#stack.length > this.#skipFrom
  }

  #push(part: StoryPart): void {
    this.#lists.at(-1)?.push(part)
  }

  #opened(tag: SaxesTagPlain, end: number): void {
    const name = localName(tag.name)
    const start = this.xml.lastIndexOf('<', end - 1)
    const parent = this.#stack.at(-1)
    this.#stack.push(name)
    if (this.#stack.length > limits.documentNesting)
      fail('document-too-deep', { limit: limits.documentNesting })
    if (this.#isSkipping) return
    // <w:del> in a paragraph's properties says that its end is deleted.
    if (parent === 'rPr') {
      if (name === 'del' && this.#stack.at(-3) === 'pPr') this.#setParagraph({ isJoined: true })
      if (name === 'vanish' && this.#stack.at(-3) === 'r' && isOn(tag)) {
        const run = this.#runs.at(-1)
        if (run) run.isHidden = true
      }
      return
    }
    if (skipped.has(name)) {
      this.#skipFrom = this.#stack.length - 1
      return
    }
    this.#openedElement(name, tag, parent, { start, end })
  }

  #openedElement(name: string, tag: SaxesTagPlain, parent: string | undefined, at: Stretch): void {
    const { start, end } = at
    if (parent === 'tc' && name !== 'tcPr' && !this.#isCellOpen) {
      this.#isCellOpen = true
      this.#push({ type: 'open-cell', columns: this.#columns })
    }
    if (parent === 'sdtPr') {
      this.#controls.property(name, tag.attributes)
      return
    }
    switch (name) {
      case 'p':
        this.#paragraphs.push({ style: undefined, level: undefined, isJoined: false })
        return
      case 'pStyle':
        this.#setParagraph({ style: attribute(tag.attributes, 'val') })
        return
      case 'outlineLvl':
        this.#setParagraph({ level: attribute(tag.attributes, 'val') })
        return
      case 'r':
        this.#runs.push({
          run: { start, end: -1, tag: this.xml.slice(start, end), properties: '', isEmpty: true },
          isHidden: false,
        })
        return
      case 'sdt':
        this.#controls.open(this.#stack.length, start)
        this.#openWhole({ start, end: -1 })
        return
      case 'oMath':
        this.#openWhole({ start, end: -1 })
        return
      case 'txbxContent':
        this.#lists.push([{ type: 'open-box' }])
        return
      case 'tbl':
        this.#push({ type: 'open-table' })
        return
      case 'tc':
        this.#columns = 1
        this.#isCellOpen = false
        return
      case 'gridSpan':
        this.#columns = Math.min(63, Math.max(1, Number(attribute(tag.attributes, 'val')) || 1))
        return
      case 't':
        this.#text = { element: { start, end: -1 }, from: end, text: '' }
        return
      case 'fldSimple':
        this.#fields.push(false)
        return
      case 'fldChar':
        this.#field(attribute(tag.attributes, 'fldCharType'))
        return
      case 'sym':
        this.#mark(symbolOf(tag), at)
        return
      case 'footnote':
      case 'endnote':
        this.#note = `${name} ${attribute(tag.attributes, 'id') ?? ''}`
        return
      case 'footnoteReference':
      case 'endnoteReference': {
        const run = this.#runs.at(-1)?.run
        const kind = name.replace('Reference', '')
        if (run) this.#notes.set(`${kind} ${attribute(tag.attributes, 'id') ?? ''}`, run)
        if (run) run.isEmpty = false
        return
      }
      default: {
        const mark = parent === 'r' ? marks[name] : undefined
        if (mark !== undefined) this.#mark(mark, at)
      }
    }
  }

  #closed(name: string, isSelfClosing: boolean, end: number): void {
    if (this.#isSkipping) {
      this.#stack.pop()
      if (this.#stack.length === this.#skipFrom) this.#skipFrom = Infinity
      return
    }
    const depth = this.#stack.length
    this.#stack.pop()
    const start = isSelfClosing ? end : this.xml.lastIndexOf('<', end - 1)
    this.#controls.close(depth, end)
    const whole = this.#wholes.at(-1)
    if (whole?.depth === depth) {
      whole.stretch.end = end
      this.#wholes.pop()
    }
    switch (name) {
      case 'rPr': {
        const open = this.#runs.at(-1)
        if (open?.run.properties === '' && this.#stack.at(-1) === 'r') {
          const from = this.xml.indexOf('<', open.run.start + open.run.tag.length)
          open.run.properties = this.xml.slice(from, end)
        }
        return
      }
      case 'tc':
        this.#push({ type: 'close-cell' })
        return
      case 'tr':
        this.#push({ type: 'close-row' })
        return
      case 'tbl':
        this.#push({ type: 'close-table' })
        return
      case 'txbxContent': {
        const box = this.#lists.pop()
        if (box) this.#boxes.push([...box, { type: 'close-box' }])
        return
      }
      case 'r': {
        const open = this.#runs.pop()
        if (open) open.run.end = end
        return
      }
      case 't': {
        const { element, from, text } = this.#text ?? { element: { start, end }, from: end, text: '' }
        element.end = end
        this.#text = undefined
        this.#add(text, element, { start: from, end: start })
        return
      }
      case 'fldSimple':
        this.#fields.pop()
        return
      case 'p':
        this.#endParagraph()
    }
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph && !paragraph.isJoined) {
      this.#push({ type: 'end-paragraph', style: paragraph.style, level: paragraph.level })
    }
    if (this.#paragraphs.length > 0) return
    for (const box of this.#boxes.splice(0)) for (const part of box) this.#push(part)
  }

  #setParagraph(values: Partial<Paragraph>): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) Object.assign(paragraph, values)
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true)
    else if (type === 'separate') this.#fields[this.#fields.length - 1] = false
    else if (type === 'end') this.#fields.pop()
  }

  /** Inside a paragraph it is not divided. */
  #openWhole(stretch: Stretch): void {
    if (this.#paragraphs.length > 0) this.#wholes.push({ depth: this.#stack.length, stretch })
  }

  #mark(text: string, element: Stretch): void {
    this.#add(text, element)
  }

  #add(text: string, element: Stretch, inner?: Stretch): void {
    const open = this.#runs.at(-1)
    const isFirst = open?.run.isEmpty ?? true
    if (open) open.run.isEmpty = false
    if (open?.isHidden === true || this.#fields.includes(true) || text === '') return
    if (this.#controls.isPlaceholder) return
    const host = this.#runs.length > 1 ? this.#runs[0]?.run : undefined
    const whole = this.#wholes[0]?.stretch ?? host
    const controls = this.#controls.all
    this.#push({
      type: 'text',
      text,
      element,
      isFirst,
      ...(inner && { inner }),
      ...(open && { run: open.run }),
      ...(controls && { controls }),
      ...(this.#fields.length > 0 && { isField: true }),
      ...(whole && { whole }),
      ...(this.#note !== undefined && { note: this.#note }),
    })
  }
}
