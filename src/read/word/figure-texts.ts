import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Archive } from '../xlsx/archive.js'
import { attribute, readXml, type Attributes } from '../xlsx/xml.js'

/** What stands in a content control that is bound to a figure of the ledger. */
export interface FigureText {
  readonly id: string
  readonly text: string
  readonly part: string
}

interface Control {
  id: string | undefined
  /** How many pieces of text came before it. */
  readonly from: number
  /** Deepest first: whether its properties are being read. */
  isInProperties: boolean
}

/** Text that is deleted or moved away with changes tracked, and what is there twice for older programs. */
const notRead = new Set(['del', 'moveFrom', 'Fallback'])
const boundId = /figure\[@id=['"]([^'"]+)['"]\]/

/**
 * The text of every bound content control of a part, in order. The id stands in the control's binding and
 * in its tag, because programs keep one or the other.
 */
export function figureTexts(archive: Archive, part: string): FigureText[] {
  const found: FigureText[] = []
  const controls: Control[] = []
  const pieces: string[] = []
  let skipped = 0
  let isText = false
  const open = (name: string, attributes: Attributes): void => {
    const control = controls.at(-1)
    if (notRead.has(name)) skipped += 1
    else if (name === 'sdt') {
      if (controls.length >= limits.wordControlNesting)
        fail('word-file-nested', { part, limit: limits.wordControlNesting })
      controls.push({ id: undefined, from: pieces.length, isInProperties: false })
    } else if (control === undefined) return
    else if (name === 'sdtPr') control.isInProperties = true
    else if (name === 'tag' && control.isInProperties) control.id ??= attribute(attributes, 'val')
    else if (name === 'dataBinding' && control.isInProperties)
      control.id = boundId.exec(attribute(attributes, 'xpath') ?? '')?.[1] ?? control.id
    else if (name === 't') isText = skipped === 0
  }
  const close = (name: string): void => {
    if (notRead.has(name)) skipped -= 1
    else if (name === 'sdtPr') {
      const control = controls.at(-1)
      if (control !== undefined) control.isInProperties = false
    } else if (name === 't') isText = false
    else if (name === 'sdt') {
      const { id, from } = controls.pop() ?? {}
      // LibreOffice puts a control round a control.
      const isRepeated = controls.some((one) => one.id === id)
      if (id !== undefined && !isRepeated) found.push({ id, text: pieces.slice(from).join(''), part })
      if (controls.length === 0) pieces.length = 0
    }
  }
  readXml(archive, part, {
    open,
    close,
    text: (text) => {
      if (isText) pieces.push(text)
    },
  })
  return found
}
