import type { Block, BlockType } from './nodes.js'

const inner: { readonly [K in BlockType]?: (node: Extract<Block, { type: K }>) => readonly Block[] } = {
  list: ({ items }) => items.flatMap(({ children }) => children),
  quote: ({ children }) => children,
  box: ({ children }) => children,
  section: ({ children }) => children,
}

/** Every block in reading order, those inside others after the one that holds them. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    const innerOf = inner[block.type] as ((node: Block) => readonly Block[]) | undefined
    if (innerOf !== undefined) yield* walkBlocks(innerOf(block))
  }
}
