/** Children of `w:pPr` and `w:rPr` in the order that the schema asks for. */
const paragraphOrder =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  )
const runOrder =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  )

interface Child {
  readonly name: string
  readonly xml: string
}

/** The elements directly inside an element's content. */
export function childElements(content: string): Child[] {
  const children: Child[] = []
  let depth = 0
  let start = 0
  let name = ''
  for (const match of content.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    const [whole, closing, tagName = '', empty] = match
    if (closing === '/') depth -= 1
    else {
      if (depth === 0) {
        start = match.index
        name = tagName
      }
      if (empty !== '/') depth += 1
    }
    if (depth === 0) children.push({ name, xml: content.slice(start, match.index + whole.length) })
  }
  return children
}

/** One set of properties over another, in the order of the schema. */
function merge(base: string, own: string, order: readonly string[]): string {
  const all = new Map(childElements(base).map(({ name, xml }) => [name, xml]))
  for (const { name, xml } of childElements(own)) {
    const below = all.get(name)
    // Attributes of both count: a style's fonts with a run's hint.
    all.set(name, name === 'w:rFonts' && below !== undefined ? mergeFonts(below, xml) : xml)
  }
  const rank = (name: string): number => {
    const index = order.indexOf(name.replace('w:', ''))
    return index === -1 ? order.length : index
  }
  return [...all]
    .sort(([left], [right]) => rank(left) - rank(right))
    .map(([, xml]) => xml)
    .join('')
}

function mergeFonts(base: string, own: string): string {
  const attributes = new Map<string, string>()
  for (const xml of [base, own])
    for (const [, name = '', value = ''] of xml.matchAll(/\s([\w:]+)="([^"]*)"/g)) attributes.set(name, value)
  return `<w:rFonts ${[...attributes].map(([name, value]) => `${name}="${value}"`).join(' ')}/>`
}

const inner = (xml: string | undefined): string => xml?.replace(/^<[^>]*?\/>$|^<[^>]*>|<\/[^>]*>$/g, '') ?? ''

/** What a placeholder's paragraph looks like: properties of its own and of its text. */
export interface Look {
  readonly paragraph: string
  readonly run: string
}

/** The look of a paragraph in a user's file. */
export function lookOf(paragraph: string): Look {
  const properties = /^<w:p(?:\s[^<>]*)?>\s*<w:pPr>(.*?)<\/w:pPr>/s.exec(paragraph)?.[1] ?? ''
  const kept = childElements(properties).filter(
    ({ name }) => name !== 'w:rPr' && name !== 'w:sectPr' && name !== 'w:pPrChange' && name !== 'w:numPr',
  )
  const run = childElements(paragraph.replace(/^<w:p(?:\s[^<>]*)?>|<\/w:p>$/g, '')).find(
    ({ name, xml }) => name === 'w:r' && /<w:t[ >]/.test(xml),
  )
  const runProperties = /^<w:r(?:\s[^<>]*)?>\s*(<w:rPr>.*?<\/w:rPr>)/s.exec(run?.xml ?? '')?.[1]
  return { paragraph: kept.map(({ xml }) => xml).join(''), run: inner(runProperties) }
}

/** Gives a look to the paragraphs that are marked with a style id; their own properties come first. */
export function applyLook(xml: string, markedStyle: string, look: Look): string {
  const mark = `<w:pStyle w:val="${markedStyle}"/>`
  if (!xml.includes(mark)) return xml
  return xml.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => {
    if (!paragraph.includes(mark)) return paragraph
    const dressed = paragraph.replace(/<w:pPr>(.*?)<\/w:pPr>/s, (_, own: string) => {
      const merged = merge(look.paragraph, own.replace(mark, ''), paragraphOrder)
      return merged === '' ? '' : `<w:pPr>${merged}</w:pPr>`
    })
    if (look.run === '') return dressed
    return dressed.replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs, (_, own: string | undefined) => {
      return `<w:r><w:rPr>${merge(look.run, own ?? '', runOrder)}</w:rPr>`
    })
  })
}
