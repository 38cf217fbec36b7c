import type { Inline, InlineType } from '../../document/nodes.js'
import type { FaceRole } from '../theme/theme.js'
import type { Piece } from './atoms.js'

/** What surrounds an inline. */
interface Surroundings {
  readonly role: FaceRole
  readonly link?: string | undefined
}

type Part = Piece | 'break'

/** Faces that are strong already stay as they are; the others give way to 黑体. */
const strongRole: Readonly<Record<FaceRole, FaceRole>> = {
  fangsong: 'hei',
  song: 'hei',
  kai: 'hei',
  hei: 'hei',
  xiaobiaosong: 'xiaobiaosong',
}

const inlines: {
  readonly [K in InlineType]: (node: Extract<Inline, { type: K }>, surroundings: Surroundings) => Part[]
} = {
  text: ({ value }, surroundings) =>
    value
      .split(/\r\n?|\n/)
      .flatMap((text, index): Part[] => [
        ...(index > 0 ? (['break'] as const) : []),
        { text, ...surroundings },
      ]),
  number: ({ text }, surroundings) => [{ text, ...surroundings, isFigure: true }],
  strong: ({ children }, surroundings) =>
    partsOf(children, { ...surroundings, role: strongRole[surroundings.role] }),
  emphasis: ({ children }, surroundings) => partsOf(children, { ...surroundings, role: 'kai' }),
  link: ({ url, children }, surroundings) =>
    partsOf(children, isOpenable(url) ? { ...surroundings, link: url } : surroundings),
  break: () => ['break'],
}

const isOpenable = (url: string): boolean => /^(?:https?|mailto):/i.test(url)

const partsOf = (children: readonly Inline[], surroundings: Surroundings): Part[] =>
  children.flatMap((child) => handle(child, surroundings))

function handle<K extends InlineType>(
  node: Extract<Inline, { type: K }>,
  surroundings: Surroundings,
): Part[] {
  const handler = inlines[node.type]
  return handler(node, surroundings)
}

/** The pieces of a paragraph, one list for each stretch between line breaks. */
export function piecesOf(children: readonly Inline[], style: { role: FaceRole; bold: boolean }): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const part of partsOf(children, { role: style.bold ? strongRole[style.role] : style.role }))
    if (part === 'break') lines.push([])
    else lines.at(-1)?.push(part)
  return lines
}
