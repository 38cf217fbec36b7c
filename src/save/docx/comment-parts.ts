import type { TextFinding } from '../../audit/text/finding.js'
import type { InterfaceLanguage } from '../../errors.js'
import { findingLines } from '../../audit/text/as-text.js'

interface Comment {
  readonly id: number
  readonly lines: readonly string[]
}

/** What a comment says: the verdict and what is wrong, the calculation, what it is held against, what to do. */
export function commentLines(finding: TextFinding, language: InterfaceLanguage): string[] {
  return findingLines(finding, language).map((line) => line.trim())
}

/** The part with the comments, new or with those that are there. */
export function commentsXml(
  comments: readonly Comment[],
  before: string | undefined,
  namespace: string,
): string {
  const end = before === undefined ? -1 : before.lastIndexOf('</')
  const own = ` xmlns:w="${namespace}"`
  if (before === undefined) {
    const root = `<w:comments${own}>${comments.map((one) => commentXml(one, '')).join('')}</w:comments>`
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
  }
  const added = comments.map((one) => commentXml(one, own)).join('')
  if (end >= 0) return before.slice(0, end) + added + before.slice(end)
  // <w:comments …/> without any.
  const name = /<([\w.-]+:)?comments/.exec(before)?.[0].slice(1) ?? 'w:comments'
  return before.replace(/\/>\s*$/, `>${added}</${name}>`)
}

function commentXml({ id, lines }: Comment, namespace: string): string {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  )
  return `<w:comment${namespace} w:id="${id}" w:author="jianbao" w:initials="JB">${paragraphs.join('')}</w:comment>`
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The relations of the main part with one to the comments. */
export function relationsWith(before: string | undefined, name: string, namespace: string): string {
  const isStrict = namespace.startsWith('http://purl.oclc.org/')
  const type = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  const relations =
    before ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}"></Relationships>`
  let number = 1
  while (relations.includes(`"jianbaoComments${number}"`)) number++
  const id = `jianbaoComments${number}`
  return inserted(relations, 'Relationship', `Id="${id}" Type="${type}" Target="/${escaped(name)}"`)
}

/** The content types with that of the comments. */
export function typesWith(before: string, name: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  return inserted(before, 'Override', `PartName="/${escaped(name)}" ContentType="${type}"`)
}

/** Puts an element at the end of the root, under the root's own prefix. */
function inserted(xml: string, element: string, attributes: string): string {
  const end = xml.lastIndexOf('</')
  const prefix = end < 0 ? '' : (/^<\/([\w.-]+:)?/.exec(xml.slice(end))?.[1] ?? '')
  const added = `<${prefix}${element} ${attributes}/>`
  if (end >= 0) return xml.slice(0, end) + added + xml.slice(end)
  return xml.replace(/<([\w.-]+)([^<>]*)\/>\s*$/, `<$1$2>${added}</$1>`)
}
