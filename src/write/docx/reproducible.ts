import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** The earliest moment a zip can name; given in local time because that is how it is written. */
const zipTime = new Date(1980, 0, 1)
/** Readers look for these two first. */
const firstPaths = ['[Content_Types].xml', '_rels/.rels']
const tag = /<[A-Za-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/g

type Parts = Map<string, Uint8Array>

function comparePaths(left: string, right: string): number {
  const rank = (path: string): number => {
    const index = firstPaths.indexOf(path)
    return index === -1 ? firstPaths.length : index
  }
  return rank(left) - rank(right) || (left < right ? -1 : 1)
}

function unzip(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))
}

/** A package of parts in one order, with one time. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {}
  const sorted = [...parts].sort(([left], [right]) => comparePaths(left, right))
  for (const [path, bytes] of sorted) files[path] = [bytes, { level: 6, mtime: zipTime, os: 0 }]
  return zipSync(files)
}

/** Gives the relationships of a part ids by their order, in place of the library's random ones. */
function renumberRelationships(parts: Parts, path: string): void {
  const relationships = strFromU8(parts.get(path) ?? new Uint8Array())
  const ids = new Map<string, string>()
  const renamed = relationships.replace(
    /(<Relationship [^<>]*?\bId=")([^"]*)"/g,
    (_, start: string, id: string) => {
      const next = `rId${ids.size + 1}`
      ids.set(id, next)
      return `${start}${next}"`
    },
  )
  parts.set(path, strToU8(renamed))
  const owner = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
  const bytes = parts.get(owner)
  if (bytes === undefined) return
  const xml = strFromU8(bytes).replace(tag, (start) =>
    start.replace(/(\sr:[a-z]+=")([^"]*)"/g, (whole, name: string, id: string) => {
      const next = ids.get(id)
      return next === undefined ? whole : `${name}${next}"`
    }),
  )
  parts.set(owner, strToU8(xml))
}

/**
 * Writes a package that the library made anew, so that its bytes depend on its content alone: entries in a
 * fixed order with a fixed time, relationship ids by order of appearance.
 */
export function makeReproducible(bytes: Uint8Array): Uint8Array {
  const parts = unzip(bytes)
  for (const path of parts.keys()) if (path.endsWith('.rels')) renumberRelationships(parts, path)
  return zipParts(parts)
}
