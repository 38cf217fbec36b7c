import type { Block, Inline, Title } from './nodes.js'

export type TitlePart = 'kicker' | 'subtitle' | 'byline'

/** What the blocks between a beginning and its end become. */
export interface Open {
  readonly type: 'open'
  wrap(children: readonly Block[]): Block | TitleLine | undefined
}

export interface Close {
  readonly type: 'close'
}

/** A line that belongs to the title, wherever it was written. */
export interface TitleLine {
  readonly type: 'title-line'
  readonly part: TitlePart
  readonly children: readonly Inline[]
}

export type Part = Block | Open | Close | TitleLine

/** Makes blocks of what stands between each beginning and its end, and puts the title's lines into the title. */
export function foldParts(parts: readonly Part[]): Block[] {
  const lines: TitleLine[] = []
  const open: { readonly part: Open; readonly children: Block[] }[] = []
  const top: Block[] = []
  const add = (block: Block | TitleLine | undefined): void => {
    if (block?.type === 'title-line') lines.push(block)
    else if (block !== undefined) (open.at(-1)?.children ?? top).push(block)
  }
  for (const part of parts) {
    switch (part.type) {
      case 'open':
        open.push({ part, children: [] })
        break
      case 'close': {
        const ended = open.pop()
        if (ended === undefined) throw new Error('a block ends that has not begun')
        add(ended.part.wrap(ended.children))
        break
      }
      default:
        add(part)
    }
  }
  if (open.length > 0) throw new Error('a block has no end')
  return lines.length === 0
    ? top
    : top.map((block) => (block.type === 'title' ? titled(block, lines) : block))
}

function titled(title: Title, lines: readonly TitleLine[]): Title {
  return lines.reduce<Title>((made, { part, children }) => ({ ...made, [part]: children }), title)
}
