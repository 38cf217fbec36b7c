import type { TextFinding } from '../../audit/text/finding.js'
import type { InterfaceLanguage } from '../../errors.js'
import { partText, readDocx } from '../../read/docx/read-docx.js'
import { relationsOf, relationsPart } from '../../ooxml/relations.js'
import { commentLines, commentsXml, relationsWith, typesWith } from './comment-parts.js'
import { CommentMarks } from './comment-marks.js'
import { endsOf } from './comment-ends.js'
import { repacked } from './repacked.js'

/**
 * A copy of a Word file with a comment on each finding. Text and styles stay as they are: the main part
 * gets the comments' marks, and runs are divided where a quote begins or ends; all other parts are the same
 * bytes. What stands in a note is marked at the note's number, what stands in headers at the first line.
 *
 * @throws JianbaoError, without a place, for what is no Word file.
 */
export function commentedDocx(
  bytes: Uint8Array,
  findings: readonly TextFinding[],
  language: InterfaceLanguage = 'zh',
): Uint8Array {
  const docx = readDocx(bytes)
  const { archive, part, xml } = docx
  const old = relationsOf(archive, part).find(
    ({ type, target }) => type === 'comments' && archive.has(target),
  )?.target
  const comments = old === undefined ? undefined : partText(archive, old)
  const ids = [...commentIds(comments ?? ''), ...commentIds(xml)]
  let next = ids.reduce((most, id) => Math.max(most, id), -1) + 1
  const prefix = /<((?:[\w.-]+:)?)document[\s>]/.exec(xml)?.[1] ?? 'w:'
  const marks = new CommentMarks(prefix)
  const added: { id: number; lines: string[] }[] = []
  for (const finding of findings) {
    const ends = endsOf(docx, finding)
    if (ends === undefined) continue
    marks.add(next, ends)
    added.push({ id: next, lines: commentLines(finding, language) })
    next++
  }
  if (added.length === 0) return repacked(archive, new Map())
  const namespace = namespaceOf(xml, prefix)
  const name = old ?? freeName(part, archive.names())
  const changed = new Map([
    [part, marks.appliedTo(xml)],
    [name, commentsXml(added, comments, namespace)],
  ])
  if (old === undefined) {
    const relations = relationsPart(part)
    changed.set(
      relations,
      relationsWith(archive.has(relations) ? partText(archive, relations) : undefined, name, namespace),
    )
    changed.set('[Content_Types].xml', typesWith(partText(archive, '[Content_Types].xml'), name))
  }
  return repacked(archive, changed)
}

function commentIds(xml: string): number[] {
  const comment = /<(?:[\w.-]+:)?comment(?:RangeStart|RangeEnd|Reference)?\s[^<>]*?:?\bid=["'](\d{1,9})["']/g
  return [...xml.matchAll(comment)].map(([, id]) => Number(id))
}

function freeName(part: string, names: readonly string[]): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`
    if (!names.includes(name)) return name
  }
}

function namespaceOf(xml: string, prefix: string): string {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  const declared = [...xml.slice(0, 20_000).matchAll(/\s(xmlns(?::[\w.-]+)?)=["']([^"']+)["']/g)]
  return (
    declared.find(([, found]) => found === name)?.[2] ??
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  )
}
