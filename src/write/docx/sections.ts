import type { Block, Document } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { writeEach, type WrittenNode } from './blocks.js'
import { baseRun, type Context } from './context.js'
import { joined, type WordBlock } from './flow.js'
import {
  footerDistanceTwips,
  headerDistanceTwips,
  pageIn,
  typeAreaWidthTwips,
  type Orientation,
} from './page.js'
import { writePageNumber, type PageSide } from './page-number.js'
import { spacer, wordParagraph } from './paragraph.js'
import { textPart } from './parts.js'
import { letterRuleAboveFootMm, letterRuleMm } from './red-head.js'
import { textRun } from './run.js'
import { mmToTwips, ptToTwipsWithin } from './units.js'
import { element } from './xml.js'

/** Pages of one orientation, one after the other. */
export interface Stretch {
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
  /** A section's of the document, not what stands between sections. */
  readonly isSection: boolean
}

/** Divides a document where pages turn. */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: { orientation: Orientation; blocks: Block[]; isSection: boolean }[] = []
  let isNew = true
  for (const block of blocks) {
    if (block.type === 'section') {
      stretches.push({ orientation: block.orientation, blocks: [...block.children], isSection: true })
      isNew = true
    } else if (isNew) {
      stretches.push({ orientation: 'portrait', blocks: [block], isSection: false })
      isNew = false
    } else stretches.at(-1)?.blocks.push(block)
  }
  return stretches.length === 0 ? [{ orientation: 'portrait', blocks: [], isSection: false }] : stretches
}

type PageKind = 'first' | 'default' | 'even'

/** What the first page has of its own. */
interface FirstPage {
  readonly isLetter: boolean
  readonly isOwn: boolean
}

function firstPageOf(document: Document, theme: Theme): FirstPage {
  const isLetter = document.children.some((block) => block.type === 'red-head' && block.form === 'letter')
  return { isLetter, isOwn: isLetter || hasRunningHead(document, theme) }
}

const hasRunningHead = ({ runningHead = '' }: Document, theme: Theme): boolean =>
  theme.page.hasRunningHead && runningHead !== ''

/** Headers and footers of a document, each written once and named in every section that has it. */
class RunningParts {
  readonly files = new Map<string, string>()
  private readonly ids = new Map<string, string>()

  constructor(private readonly context: Context) {}

  /** The reference to a header or footer with this content. */
  refer(part: 'header' | 'footer', kind: PageKind, content: string): string {
    const key = `${part} ${content}`
    let id = this.ids.get(key)
    if (id === undefined) {
      const name = `${part}${this.files.size + 1}.xml`
      this.files.set(name, textPart(part === 'header' ? 'w:hdr' : 'w:ftr', content))
      id = this.context.parts.relate(part, name)
      this.ids.set(key, id)
    }
    return element(`w:${part}Reference`, { 'w:type': kind, 'r:id': id })
  }
}

/** The lower double rule of a letter, on its first page, which has no number. */
function writeLetterFoot(context: Context): string {
  const { page, colors } = context.theme
  return (
    wordParagraph(context, 'pageNumber', [], {
      frame: {
        x: mmToTwips((page.widthMm - letterRuleMm) / 2),
        y: mmToTwips(page.heightMm - letterRuleAboveFootMm),
        width: mmToTwips(letterRuleMm),
        height: 60,
      },
      line: 20,
      ruleAbove: { kind: 'thinThickSmallGap', eighths: 24, color: colors.redHead },
    }).xml + spacer(context, 1).xml
  )
}

function writeRunningHead(document: Document, context: Context): string {
  const text = textRun(document.runningHead ?? '', baseRun(context))
  return wordParagraph(context, 'runningHead', [text], {
    ruleBelow: { eighths: 4, color: context.theme.colors.rule, space: 3 },
  }).xml
}

function references(
  document: Document,
  { orientation }: Stretch,
  first: FirstPage | undefined,
  running: RunningParts,
  context: Context,
): string {
  const isTwoSided = context.theme.page.pageNumberPlace === 'outside'
  const number = (side: PageSide): string => writePageNumber(side, orientation, context)
  const kinds: PageKind[] = isTwoSided ? ['default', 'even'] : ['default']
  const head = hasRunningHead(document, context.theme) ? writeRunningHead(document, context) : ''
  const written: string[] = []
  if (head !== '') for (const kind of kinds) written.push(running.refer('header', kind, head))
  for (const kind of kinds)
    written.push(running.refer('footer', kind, number(kind === 'even' ? 'even' : 'odd')))
  if (first?.isOwn === true)
    written.push(running.refer('footer', 'first', first.isLetter ? writeLetterFoot(context) : number('odd')))
  return written.join('')
}

/** In pages with a line grid LibreOffice lets decimal stops in cells go; all lines are exact, so none needs the grid. */
const gridElement = (content: string, theme: Theme): string =>
  element('w:docGrid', {
    ...(content.includes('<w:tab w:val="decimal"') ? {} : { 'w:type': 'lines' }),
    'w:linePitch': ptToTwipsWithin(theme.styles.body.linePt),
  })

function sectionElement(
  references: string,
  grid: string,
  orientation: Orientation,
  isOwn: boolean,
  theme: Theme,
): string {
  const page = pageIn(orientation, theme.page)
  const isTurned = orientation === 'landscape'
  return element(
    'w:sectPr',
    {},
    references,
    '<w:type w:val="nextPage"/>',
    element('w:pgSz', {
      'w:w': mmToTwips(page.widthMm),
      'w:h': mmToTwips(page.heightMm),
      ...(isTurned ? { 'w:orient': 'landscape' } : {}),
    }),
    element('w:pgMar', {
      'w:top': mmToTwips(page.marginMm.top),
      'w:right': mmToTwips(page.marginMm.right),
      'w:bottom': mmToTwips(page.marginMm.bottom),
      'w:left': mmToTwips(page.marginMm.left),
      'w:header': headerDistanceTwips(theme),
      'w:footer': footerDistanceTwips(theme),
      'w:gutter': 0,
    }),
    isOwn ? '<w:titlePg/>' : '',
    grid,
  )
}

/** A section's properties stand in its last paragraph; the last section's at the end of the body. */
function endSection(xml: string, properties: string, context: Context): string {
  const closed = xml.endsWith('</w:p>') ? xml : xml + spacer(context, 1).xml
  const at = closed.indexOf('</w:pPr>', closed.lastIndexOf('<w:p>'))
  return closed.slice(0, at) + properties + closed.slice(at)
}

export interface WrittenStretch extends Stretch {
  readonly block: WordBlock
  readonly nodes: readonly WrittenNode[]
}

export interface WrittenSections {
  /** The content of `w:body`. */
  readonly body: string
  readonly stretches: readonly WrittenStretch[]
  /** Headers and footers by file name. */
  readonly files: ReadonlyMap<string, string>
}

/** Writes the blocks of a document with the sections, headers and footers that they stand in. */
export function writeSections(document: Document, context: Context): WrittenSections {
  const { theme } = context
  const running = new RunningParts(context)
  const firstPage = firstPageOf(document, theme)
  const stretches = stretchesOf(document.children)
  let body = ''
  const written = stretches.map((stretch, index) => {
    const page = pageIn(stretch.orientation, theme.page)
    const width = typeAreaWidthTwips(page)
    const inside: Context = {
      ...context,
      widthTwips: width,
      pageWidthTwips: width,
      pageLeftTwips: mmToTwips(page.marginMm.left),
      isAtHead: index === 0,
    }
    const nodes = writeEach(stretch.blocks, inside)
    const block = joined(nodes.map((one) => one.block))
    const first = index === 0 ? firstPage : undefined
    const properties = sectionElement(
      references(document, stretch, first, running, inside),
      gridElement(block.xml, theme),
      stretch.orientation,
      first?.isOwn === true,
      theme,
    )
    if (index < stretches.length - 1) body += endSection(block.xml, properties, inside)
    else {
      // Word does not open a body that ends with a table.
      const end = block.xml === '' || block.xml.endsWith('</w:tbl>') ? spacer(inside, 1).xml : ''
      body += block.xml + end + properties
    }
    return { ...stretch, block, nodes }
  })
  return { body, stretches: written, files: running.files }
}
