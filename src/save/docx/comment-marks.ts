import type { Ends, Point } from './comment-ends.js'

interface Place {
  readonly point: Point
  readonly starts: number[]
  readonly ends: number[]
}

/** The marks of comments in a part's XML, and the runs that they divide. */
export class CommentMarks {
  readonly #places = new Map<number, Place>()

  /** @param prefix `w:`, or what the writer of the file calls it. */
  constructor(readonly prefix: string) {}

  add(id: number, { start, end }: Ends): void {
    this.#place(start).starts.push(id)
    this.#place(end).ends.push(id)
  }

  appliedTo(xml: string): string {
    const pieces: string[] = []
    let from = 0
    for (const [at, { point, starts, ends }] of [...this.#places].sort(([a], [b]) => a - b)) {
      const marks = [...ends.map((id) => this.#end(id)), ...starts.map((id) => this.#start(id))].join('')
      const [before, inserted] = this.#divided(xml, from, point, marks)
      pieces.push(before, inserted)
      from = at
    }
    return [...pieces, xml.slice(from)].join('')
  }

  #place(point: Point): Place {
    const place = this.#places.get(point.at) ?? { point, starts: [], ends: [] }
    this.#places.set(point.at, place)
    return place
  }

  #start(id: number): string {
    return `<${this.prefix}commentRangeStart ${this.prefix}id="${id}"/>`
  }

  #end(id: number): string {
    const w = this.prefix
    return `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`
  }

  /** The XML from a place on up to the point, and what is put there. */
  #divided(xml: string, from: number, { at, run, element }: Point, marks: string): [string, string] {
    const w = this.prefix
    const before = xml.slice(from, at)
    if (run === undefined) return [before, marks]
    const again = `${run.tag}${run.properties}`
    if (element === undefined) return [before, `</${w}r>${marks}${again}`]
    const tag = xml.slice(element.start, xml.indexOf('>', element.start) + 1)
    const keeps = /\sxml:space=/.test(tag)
    const needs = /\s/.test(xml.charAt(at)) || /\s/.test(xml.charAt(at - 1))
    const kept = keeps || !needs ? tag : tag.replace(/>$/, ' xml:space="preserve">')
    // The text before may end with a blank, which would be lost.
    const start = element.start - from
    const first =
      start >= 0 && kept !== tag ? before.slice(0, start) + kept + before.slice(start + tag.length) : before
    return [first, `</${w}t></${w}r>${marks}${again}${kept}`]
  }
}
