import { itemsOf, masked, type EnglishItem } from './items.js'

const longestLeft = 160
const longestRight = 60
/** How far back a list in brackets is told of. */
const longestTold = 280

const resuming =
  /(?:^|[;:] |, (?:and|but|while|whereas) )([^,;:]{3,90}), (?:which|who|whose|where|at|with|representing|accounting for|comprising|making up|constituting|up|down|or|still|itself|also)\b[^;:]*\d[^;:]*, $/
/** A sentence while it is read: how far its clause and its last claim reach. */
export class EnglishSentence {
  readonly items: readonly EnglishItem[]
  /** The text with blanks for its periods and asides. */
  readonly masked: string
  #clause = 0
  #taken = 0

  constructor(
    readonly text: string,
    /** Where it begins in the whole text. */
    readonly offset: number,
  ) {
    this.items = itemsOf(text)
    this.masked = masked(text, this.items)
  }

  /** Goes on to an item; whether a clause begins on the way. */
  passTo(from: number, to: number): boolean {
    const start = Math.max(from, to - longestLeft)
    const found = /[,:()—](?=[\s+\-\d]|$)[^,:()—]*$|\([^,:()—]*$/.exec(this.masked.slice(start, to))
    if (found === null) return false
    this.#clause = start + found.index + 1
    return true
  }

  take(end: number): void {
    this.#taken = end
  }

  /** The words in front, back to the claim before or to the clause's start. */
  left(at: number): { readonly start: number; readonly words: string; readonly lead: number } {
    const start = Math.max(this.#clause, this.#taken, at - longestLeft)
    const lead = /^[\s,]*/.exec(this.text.slice(start, at))?.[0].length ?? 0
    return { start, words: this.masked.slice(start, at), lead }
  }

  /** What stands before an aside that a sentence goes on behind: shelter, which weighs 40 percent, advanced. */
  resumed(at: number): string {
    return resuming.exec(this.told(at))?.[1] ?? ''
  }

  clauseBefore(at: number): string {
    return this.masked.slice(Math.max(this.#clause, at - longestLeft), at)
  }

  /** The same back over clauses to the claim before. */
  sinceClaim(at: number): string {
    return this.masked
      .slice(Math.max(this.#taken, at - longestLeft), at)
      .trimStart()
      .replace(/^[,\s]+/, '')
  }

  /** All words so far, or those since a place. */
  told(at: number, since = 0): string {
    return this.masked.slice(Math.max(since, at - longestTold), at)
  }

  right(at: number, next: number): string {
    return this.text.slice(at, Math.min(next, at + longestRight))
  }

  /** Of “$6.3 billion or 12.5 percent more” what stands behind both. */
  beyond(right: string, after: number): string {
    if (!/^,? (?:or|\()(?: about| nearly| around| some)? ?$|^ \($/.test(right)) return ''
    return this.text.slice(after, after + longestRight).replace(/^[),]/, '')
  }

  /** Of “3.4 doctors and 4.1 nurses per head” what stands behind both. */
  listed(right: string, after: number): string {
    return /^(?: [a-z]+){0,2} and (?:(?:(?:for|in|of) (?:the )?)?[a-z]+ )?$/.test(right)
      ? this.text.slice(after, after + longestRight)
      : ''
  }

  inBrackets(at: number): boolean {
    const front = this.text.slice(Math.max(0, at - longestTold), at)
    return front.lastIndexOf('(') > front.lastIndexOf(')')
  }
}
