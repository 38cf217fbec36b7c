import { zip } from '../../ooxml/zip.js'

/** Readers look for these two first. */
const firstPaths = ['[Content_Types].xml', '_rels/.rels']

function comparePaths(left: string, right: string): number {
  const rank = (path: string): number => {
    const index = firstPaths.indexOf(path)
    return index === -1 ? firstPaths.length : index
  }
  return rank(left) - rank(right) || (left < right ? -1 : 1)
}

/** Deflating less than this costs more time than it saves room. */
const leastDeflatedBytes = 512

/** A package whose bytes depend on its parts alone: in one order, with one time. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>, isDeflated = true): Uint8Array {
  const sorted = [...parts].sort(([left], [right]) => comparePaths(left, right))
  return zip(
    sorted.map(([path, bytes]) => ({
      path,
      bytes,
      isDeflated: isDeflated && bytes.length >= leastDeflatedBytes,
    })),
  )
}
