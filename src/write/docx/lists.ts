import type { List } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import type { ListDefinition } from './adapter.js'
import type { Words } from './words.js'
import { ptToTwips } from './units.js'

/** Word knows nine levels. */
const deepestLevel = 8
const bullets = ['•', '—'] as const

/**
 * Collects the lists of a document. Each has a Word numbering of its own, so that its numbers start where
 * the tree says whatever stands before it. Items are set as paragraphs of the body are: the mark at the
 * first-line indent, further lines from the margin; each level is indented once more.
 */
export class Lists {
  readonly definitions: ListDefinition[] = []

  constructor(
    private readonly theme: Theme,
    private readonly words: Words,
  ) {}

  /** Defines a list and returns where its items belong. */
  add(list: List, depth: number): { reference: string; level: number } {
    const level = Math.min(depth, deepestLevel)
    const reference = `list${this.definitions.length + 1}`
    const style = this.theme.styles.list
    const characters = style.indentCharacters
    this.definitions.push({
      reference,
      start: list.ordered ? list.start : null,
      suffix: this.words.listSuffix,
      face: this.theme.faces[style.role],
      levels: Array.from({ length: level + 1 }, (_, index) => ({
        text: list.ordered ? `%${index + 1}.` : (bullets[Math.min(index, bullets.length - 1)] ?? '•'),
        indentLeft: ptToTwips(index * characters * style.sizePt),
        firstLine: ptToTwips(characters * style.sizePt),
        firstLineHundredths: characters * 100,
      })),
    })
    return { reference, level }
  }
}
