import type { List } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { ptToTwips } from './units.js'
import type { Words } from './words.js'
import { element, valued, wordNamespace, xmlDeclaration } from './xml.js'

/** Word knows nine levels. */
const levels = 9
const bullets = ['•', '—'] as const

/** Ids of Word's abstract numberings, one for each kind of list. */
interface Abstract {
  readonly ordered: number
  readonly bulleted: number
}

interface Numbered {
  readonly id: number
  readonly abstract: number
  readonly level: number
  readonly start: number
}

/**
 * Collects the lists of a document. Each has a Word numbering of its own, so that its numbers start where
 * the tree says whatever stands before it. Items are set as paragraphs of the body are: the mark at the
 * first-line indent, further lines from the margin; each level is indented once more.
 */
export class Lists {
  private readonly numbered: Numbered[] = []

  constructor(
    private readonly theme: Theme,
    private readonly words: Words,
    private readonly firstId = 1,
    private readonly abstract: Abstract = { ordered: 0, bulleted: 1 },
  ) {}

  /** Defines a list and returns where its items belong. */
  add(list: List, depth: number): { numberId: number; level: number } {
    const level = Math.min(depth, levels - 1)
    const id = this.firstId + this.numbered.length
    const abstract = list.ordered ? this.abstract.ordered : this.abstract.bulleted
    this.numbered.push({ id, abstract, level, start: list.ordered ? list.start : 1 })
    return { numberId: id, level }
  }

  /** The two kinds of lists, as `word/numbering.xml` defines them; nothing if there is no list. */
  abstractElements(): string[] {
    if (this.numbered.length === 0) return []
    return [
      this.abstractElement(this.abstract.ordered, true),
      this.abstractElement(this.abstract.bulleted, false),
    ]
  }

  numberElements(): string[] {
    return this.numbered.map(({ id, abstract, level, start }) =>
      element(
        'w:num',
        { 'w:numId': id },
        valued('w:abstractNumId', abstract),
        element('w:lvlOverride', { 'w:ilvl': level }, valued('w:startOverride', start)),
      ),
    )
  }

  /** The part `word/numbering.xml`; empty if there is no list. */
  part(): string {
    if (this.numbered.length === 0) return ''
    return (
      xmlDeclaration +
      element(
        'w:numbering',
        { 'xmlns:w': wordNamespace },
        ...this.abstractElements(),
        ...this.numberElements(),
      )
    )
  }

  private abstractElement(id: number, ordered: boolean): string {
    const style = this.theme.styles.list
    const { latin, eastAsia } = this.theme.faces[style.role]
    const characters = Math.max(style.indentCharacters, 1)
    return element(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      valued('w:multiLevelType', 'hybridMultilevel'),
      ...Array.from({ length: levels }, (_, level) =>
        element(
          'w:lvl',
          { 'w:ilvl': level },
          valued('w:start', 1),
          valued('w:numFmt', ordered ? 'decimal' : 'bullet'),
          valued('w:suff', this.words.listSuffix),
          valued('w:lvlText', ordered ? `%${level + 1}.` : (bullets[Math.min(level, 1)] ?? '•')),
          valued('w:lvlJc', 'left'),
          element(
            'w:pPr',
            {},
            element('w:ind', {
              'w:left': ptToTwips(level * characters * style.sizePt),
              'w:firstLineChars': characters * 100,
              'w:firstLine': ptToTwips(characters * style.sizePt),
            }),
          ),
          element(
            'w:rPr',
            {},
            element('w:rFonts', {
              'w:hint': 'eastAsia',
              'w:ascii': latin,
              'w:eastAsia': eastAsia,
              'w:hAnsi': latin,
              'w:cs': latin,
            }),
          ),
        ),
      ),
    )
  }
}
