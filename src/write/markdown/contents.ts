import type { List } from 'mdast'
import { strong, text } from '../../document/builders.js'
import type { Contents } from '../../document/nodes.js'
import type { Anchored } from './anchors.js'
import type { MarkdownContext } from './context.js'
import { paragraph, type Flow } from './flow.js'

/** Entries of the highest level among them, with those below each as a list of its own. */
function listOf(entries: readonly Anchored[]): List {
  const top = Math.min(...entries.map(({ heading }) => heading.level))
  const groups: Anchored[][] = []
  for (const entry of entries) {
    if (entry.heading.level === top || groups.length === 0) groups.push([entry])
    else groups.at(-1)?.push(entry)
  }
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: groups.map(([first, ...below]) => ({
      type: 'listItem',
      spread: false,
      children: [
        ...(first === undefined
          ? []
          : [
              {
                type: 'paragraph' as const,
                children: [
                  {
                    type: 'link' as const,
                    url: `#${first.anchor}`,
                    children: [{ type: 'text' as const, value: first.text }],
                  },
                ],
              },
            ]),
        ...(below.length === 0 ? [] : [listOf(below)]),
      ],
    })),
  }
}

/** The headings down to a level as a list of links. */
export function contentsFlow({ label, depth }: Contents, context: MarkdownContext): Flow[] {
  const entries = context.headings.filter(({ heading, text }) => heading.level <= depth && text !== '')
  return [...paragraph([strong(text(label))], context), ...(entries.length === 0 ? [] : [listOf(entries)])]
}
