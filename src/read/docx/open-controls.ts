import { attribute, type Attributes } from '../../ooxml/xml.js'
import type { ContentControl } from './story.js'

const boundId = /figure\[@id=['"]([^'"]+)['"]\]/

/** The content controls that are open while a part is read, the outermost first. */
export class OpenControls {
  readonly #open: { readonly depth: number; readonly control: ContentControl }[] = []

  /** Undefined where none is open. */
  get all(): readonly ContentControl[] | undefined {
    return this.#open.length === 0 ? undefined : this.#open.map(({ control }) => control)
  }

  /** Word asks for a text where a person deleted it all; what it asks with is no text. */
  get isPlaceholder(): boolean {
    return this.#open.at(-1)?.control.isPlaceholder === true
  }

  open(depth: number, start: number): void {
    this.#open.push({ depth, control: { start, end: -1, id: undefined, isPlaceholder: false } })
  }

  /** A property of the innermost one. */
  property(name: string, attributes: Attributes): void {
    const control = this.#open.at(-1)?.control
    if (control === undefined) return
    if (name === 'tag') control.id ??= attribute(attributes, 'val')
    else if (name === 'dataBinding')
      control.id = boundId.exec(attribute(attributes, 'xpath') ?? '')?.[1] ?? control.id
    else if (name === 'showingPlcHdr')
      control.isPlaceholder = !/^(?:0|false|off)$/.test(attribute(attributes, 'val') ?? '')
  }

  close(depth: number, end: number): void {
    const last = this.#open.at(-1)
    if (last?.depth !== depth) return
    last.control.end = end
    this.#open.pop()
  }
}
