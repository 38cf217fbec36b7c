import { plainText } from '../../document/plain-text.js'
import type { Arrow, Inline, InlineType } from '../../document/nodes.js'
import type { FaceRole } from '../theme/theme.js'
import type { Piece, Shape } from './atoms.js'
import type { Context } from './context.js'
import type { LinkTarget } from './page.js'

/** What surrounds an inline. */
interface Surroundings {
  readonly role: FaceRole
  readonly isBold: boolean
  readonly link?: LinkTarget | undefined
  readonly color?: string | undefined
  readonly context: Context
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

/** How a style's text is set: 黑体 itself has nothing stronger to give way to, and is made heavier. */
export const strengthOf = ({
  role,
  bold,
}: {
  role: FaceRole
  bold: boolean
}): { role: FaceRole; isBold: boolean } => (bold ? stronger(role) : { role, isBold: false })

const stronger = (role: FaceRole): { role: FaceRole; isBold: boolean } => ({
  role: strongRole[role],
  isBold: role === 'hei',
})

const arrowPoints: Readonly<Record<Arrow['direction'], Shape['points']>> = {
  up: [
    [100, 780],
    [450, 180],
    [800, 780],
  ],
  down: [
    [100, 220],
    [800, 220],
    [450, 820],
  ],
  flat: [
    [150, 180],
    [750, 500],
    [150, 820],
  ],
}
const arrowAdvance = 950

/** Length of the longest bar in a line of text. */
const longestBar = 3000

const own = ({ role, isBold, link, color }: Surroundings): Omit<Piece, 'text'> => ({
  role,
  isBold,
  link,
  color,
})

/** The name of the place where a footnote stands. */
export const footnoteDestination = (number: number): string => `note-${number}`

const inlines: {
  readonly [K in InlineType]: (node: Extract<Inline, { type: K }>, surroundings: Surroundings) => Part[]
} = {
  text: ({ value }, surroundings) =>
    value
      .split(/\r\n?|\n/)
      .flatMap((text, index): Part[] => [
        ...(index > 0 ? (['break'] as const) : []),
        { text, ...own(surroundings) },
      ]),
  number: ({ text, factId, otherIds = [] }, surroundings) => {
    // What leads somewhere says so.
    const tooltip = surroundings.link ? undefined : surroundings.context.tooltipOf([factId, ...otherIds])
    return [{ text, ...own(surroundings), isFigure: true, ...(tooltip && { tooltip }) }]
  },
  strong: ({ children }, surroundings) =>
    partsOf(children, { ...surroundings, ...stronger(surroundings.role) }),
  emphasis: ({ children }, surroundings) => partsOf(children, { ...surroundings, role: 'kai' }),
  link: ({ url, children }, surroundings) =>
    partsOf(children, isOpenable(url) ? { ...surroundings, link: { url } } : surroundings),
  break: () => ['break'],
  footnote: ({ children }, surroundings) => {
    const number = surroundings.context.addFootnote(children)
    const link = { destination: footnoteDestination(number) }
    return [{ text: String(number), ...own(surroundings), link, footnote: number }]
  },
  reference: ({ target, text }, surroundings) => {
    const destination = surroundings.context.destinationOf(target)
    const link = destination === undefined ? surroundings.link : { destination }
    return [{ text, ...own(surroundings), link }]
  },
  arrow: ({ direction, label }, { role, context }) => [
    {
      text: '',
      role,
      color: context.theme.colors[direction],
      shape: { advance: arrowAdvance, points: arrowPoints[direction], alternative: label },
    },
  ],
  bar: ({ percent, isNegative }, { role, context }) => {
    const { up, down } = context.theme.colors
    const length = (longestBar * Number(percent)) / 100
    const points: Shape['points'] = [
      [150, 250],
      [150 + length, 250],
      [150 + length, 750],
      [150, 750],
    ]
    const color = isNegative ? down : up
    return [{ text: '', role, color, shape: { advance: length + 300, points, alternative: '' } }]
  },
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
export function piecesOf(
  children: readonly Inline[],
  style: { role: FaceRole; bold: boolean },
  context: Context,
): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const part of partsOf(children, { ...strengthOf(style), context }))
    if (part === 'break') lines.push([])
    else lines.at(-1)?.push(part)
  return lines
}

/** Nothing that a reader would see. */
export const isBlank = (children: readonly Inline[]): boolean =>
  plainText(children).trim() === '' && !children.some(({ type }) => type === 'arrow' || type === 'bar')
