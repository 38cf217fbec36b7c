import type { Chart, Document, Table } from '../../../document/nodes.js'
import { finding, type Finding } from '../../../errors.js'
import {
  findParagraphs,
  findPlaceholders,
  paragraphText,
  type FoundParagraph,
  type Placeholder,
} from './placeholders.js'
import {
  acceptedNames,
  figureOf,
  figuresOf,
  lineText,
  readName,
  type BlockName,
  type Wanted,
} from './parts-wanted.js'

/** A placeholder that takes the place of its whole paragraph. */
export type BlockPlaceholder = { readonly paragraph: FoundParagraph } & (
  | { readonly kind: 'block'; readonly name: BlockName }
  | { readonly kind: 'figure'; readonly figure: Table | Chart }
)

/** What is to be filled in one part of a user's file. */
export interface PartPlan {
  readonly path: string
  readonly lines: ReadonlyMap<FoundParagraph, readonly (readonly [Placeholder, string])[]>
  readonly blocks: readonly BlockPlaceholder[]
}

/** Reads the placeholders of a part and what each is filled with; what cannot be placed is a finding. */
export function planPart(
  path: string,
  xml: string,
  isText: boolean,
  document: Document,
  file: string,
): { plan: PartPlan; findings: Finding[] } {
  const findings: Finding[] = []
  const lines = new Map<FoundParagraph, [Placeholder, string][]>()
  const blocks: BlockPlaceholder[] = []
  const place = { file, path }

  const planBlock = (
    placeholder: Placeholder,
    wanted: Exclude<Wanted, { kind: 'line' }>,
  ): Finding | undefined => {
    const { written, paragraph } = placeholder
    if (!isText || paragraph.isInTextBox)
      return finding('letterhead-placeholder-not-here', { placeholder: written }, place)
    if (paragraphText(paragraph).trim() !== written || paragraph.hasDrawing)
      return finding(
        'letterhead-placeholder-not-alone',
        { placeholder: written, text: paragraphText(paragraph).trim() },
        place,
      )
    if (wanted.kind === 'block') {
      const isThere = {
        body: true,
        contents: document.children.some(({ type }) => type === 'contents'),
        attachments: document.children.some(({ type }) => type === 'attachment-list'),
        signature: document.children.some(({ type }) => type === 'signature'),
      }[wanted.name]
      if (!isThere) return finding('letterhead-placeholder-empty', { placeholder: written }, place)
      if (blocks.some((one) => one.kind === 'block' && one.name === wanted.name))
        return finding('letterhead-placeholder-twice', { placeholder: written }, place)
      blocks.push({ kind: 'block', name: wanted.name, paragraph })
      return undefined
    }
    const figure = figureOf(document, wanted.kind, wanted.key)
    if (figure === undefined) {
      const known = figuresOf(document, wanted.kind).map(
        ({ id }, index) =>
          `{{${wanted.kind} ${index + 1}}}${id === undefined ? '' : ` {{${wanted.kind}:${id}}}`}`,
      )
      return finding('letterhead-figure-missing', { placeholder: written, known: known.join(' ') }, place)
    }
    if (blocks.some((one) => one.kind === 'figure' && one.figure === figure))
      return finding('letterhead-placeholder-twice', { placeholder: written }, place)
    blocks.push({ kind: 'figure', figure, paragraph })
    return undefined
  }

  for (const paragraph of findParagraphs(xml)) {
    const found = findPlaceholders(paragraph)
    const rest = paragraphText(paragraph).replace(/\{\{[^{}]*\}\}/g, '')
    if (/\{\{|\}\}/.test(rest))
      findings.push(finding('letterhead-placeholder-open', { text: paragraphText(paragraph).trim() }, place))
    for (const placeholder of found) {
      const { written } = placeholder
      const wanted = readName(placeholder.name)
      if (wanted === undefined) {
        findings.push(
          finding('letterhead-placeholder-unknown', { placeholder: written, accepted: acceptedNames }, place),
        )
      } else if (wanted.kind === 'line') {
        const text = lineText(document, wanted.name)
        if (text === undefined)
          findings.push(finding('letterhead-placeholder-empty', { placeholder: written }, place))
        else lines.set(paragraph, [...(lines.get(paragraph) ?? []), [placeholder, text]])
      } else {
        const fault = planBlock(placeholder, wanted)
        if (fault !== undefined) findings.push(fault)
      }
    }
  }
  return { plan: { path, lines, blocks }, findings }
}
