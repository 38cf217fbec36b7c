import { expect, test } from 'vitest'
import type { Document } from '../../src/document/nodes.js'
import { sampleBriefing } from '../../src/sample.js'
import { packagedTemplates } from '../../src/template/load.js'

const all = packagedTemplates().flatMap(({ id, languages }) =>
  languages.map((language) => ({ id, language })),
)

/** What the samples' own texts have in figures: the number of an official document. */
const typedIn: Readonly<Record<string, readonly string[]>> = { 'official-report': ['5'] }

/** Fields of nodes that nobody reads as text, and the labels that writers number by. */
const notText = new Set(
  'type id factId otherIds target url label alternative align kind orientation form direction percent'.split(
    ' ',
  ),
)

const digitsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*%?/g) ?? []

/** The digits of every text in a tree, whatever its nodes are, in figures and outside them. */
function digitsIn(node: unknown, found = { figures: [] as string[], others: [] as string[] }) {
  if (typeof node === 'string') found.others.push(...digitsOf(node))
  else if (Array.isArray(node)) for (const one of node) digitsIn(one, found)
  else if (typeof node === 'object' && node !== null) {
    // A figure for several facts has an entry for each.
    if ('factId' in node && 'text' in node)
      found.figures.push(
        ...[node.factId, ...('otherIds' in node ? (node.otherIds as string[]) : [])].flatMap(() =>
          digitsOf(String(node.text)),
        ),
      )
    else for (const [key, value] of Object.entries(node)) if (!notText.has(key)) digitsIn(value, found)
  }
  return found
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort()
const bodyOf = (document: Document): unknown => document.children.filter(({ type }) => type !== 'contents')

test.each(all)(
  '$id in $language: every digit is in the ledger or told as unsourced',
  async ({ id, language }) => {
    const { document, ledger } = await sampleBriefing(id, language)
    const digits = digitsIn(bodyOf(document))
    expect(sorted(ledger.entries.flatMap(({ text }) => digitsOf(text)))).toEqual(sorted(digits.figures))
    expect(sorted(ledger.unsourced.map(({ text }) => text))).toEqual(sorted(digits.others))
    expect(ledger.unsourced.filter(({ kind }) => kind === 'typed').map(({ text }) => text)).toEqual(
      typedIn[id] ?? [],
    )
  },
)
