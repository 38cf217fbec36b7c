import { inflateSync } from 'node:zlib'

/** An element of a file's structure tree with what is read out for it, in order. */
export interface ReadElement {
  readonly role: string
  readonly alternative: string | undefined
  readonly dictionary: string
  readonly children: readonly (string | ReadElement)[]
}

export interface ReadPdf {
  readonly catalog: string
  readonly structure: ReadElement
  /** Painting operators that are neither tagged nor an artifact. */
  readonly untagged: readonly string[]
  /** Numbers of marked contents that no element has, and of links. */
  readonly orphans: readonly string[]
  /** What is painted as an artifact. */
  readonly artifacts: string
}

interface PdfObject {
  readonly dictionary: string
  readonly stream: Buffer | undefined
}

const painting = new Set(['f', 'S', 'B', 'f*', 'B*', 'Tj', 'TJ', 'Do', 'sh'])

/** Reads the tags of a file as this project writes them: no object streams, one content stream a page. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes))
  const find = (pattern: RegExp): string =>
    [...objects.values()].find(({ dictionary }) => pattern.test(dictionary))?.dictionary ?? ''
  const catalog = find(/\/Type \/Catalog/)
  const root = objects.get(idIn(catalog, 'StructTreeRoot'))?.dictionary ?? ''
  const texts = new Map<string, string>()
  const untagged: string[] = []
  let artifacts = ''
  for (const [page, { dictionary }] of objects) {
    if (!/\/Type \/Page\n/.test(dictionary)) continue
    const resources = objects.get(idIn(dictionary, 'Resources'))?.dictionary ?? ''
    const content = objects.get(idIn(dictionary, 'Contents'))?.stream?.toString('latin1') ?? ''
    artifacts += readContent(content, fontsOf(resources, objects), (mcid, text, operator) => {
      if (mcid === undefined) untagged.push(operator)
      else texts.set(`${page} ${mcid}`, (texts.get(`${page} ${mcid}`) ?? '') + text)
    })
  }
  const read = new Set<string>()
  const readElement = (id: number): ReadElement => {
    const dictionary = objects.get(id)?.dictionary ?? ''
    const page = idIn(dictionary, 'Pg')
    const kids = /\/K \[(.*)\]/s.exec(dictionary)?.[1] ?? ''
    const readKid = ([, inner, element, mcid]: RegExpExecArray): (string | ReadElement)[] => {
      if (element !== undefined) return [readElement(Number(element))]
      const other = inner === undefined ? undefined : /\/MCID (\d+)/.exec(inner)?.[1]
      if (inner !== undefined && other === undefined) {
        read.add(`link ${idIn(inner, 'Obj')}`)
        return []
      }
      const key = `${inner === undefined ? page : idIn(inner, 'Pg')} ${other ?? mcid ?? ''}`
      read.add(key)
      return [texts.get(key) ?? `[nothing is marked ${key}]`]
    }
    const children: (string | ReadElement)[] = []
    for (const kid of kids.matchAll(/<<(.*?)>>|(\d+) 0 R|(\d+)/gs)) children.push(...readKid(kid))
    return {
      role: /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '',
      alternative: /\/Alt /.test(dictionary) ? unicodeString(dictionary, 'Alt') : undefined,
      dictionary,
      children,
    }
  }
  const structure = readElement(Number(/\/K \[(\d+) 0 R\]/.exec(root)?.[1]))
  const links = [...objects]
    .filter(([, { dictionary }]) => /\/StructParent \d/.test(dictionary))
    .map(([id]) => `link ${id}`)
  const orphans = [...texts.keys(), ...links].filter((key) => !read.has(key))
  return { catalog, structure, untagged, orphans, artifacts }
}

/** Everything that is read out below an element. */
export const textOf = (element: ReadElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

const idIn = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1])

function unicodeString(dictionary: string, key: string): string {
  const start = dictionary.indexOf(`/${key} (`) + key.length + 3
  let bytes = ''
  for (let at = start; dictionary[at] !== ')' && at < dictionary.length; at += 1) {
    if (dictionary[at] === '\\') at += 1
    const escaped = dictionary[at - 1] === '\\' ? { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' } : {}
    bytes += (escaped as Record<string, string>)[dictionary[at] ?? ''] ?? dictionary[at]
  }
  return bytes.startsWith('\xfe\xff')
    ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
    : bytes
}

function objectsOf(bytes: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>()
  const file = bytes.toString('latin1')
  const entries = [...file.slice(file.lastIndexOf('\nxref')).matchAll(/(\d{10}) 00000 n/g)]
  for (const [index, [, offset]] of entries.entries()) {
    const start = file.indexOf(' obj\n', Number(offset)) + 5
    const length = Number(/^<<[^]*?\/Length (\d+)/.exec(file.slice(start, start + 400))?.[1])
    const streamAt = file.indexOf('\nstream\n', start)
    const endAt = file.indexOf('\nendobj', start)
    if (streamAt < 0 || streamAt > endAt || Number.isNaN(length)) {
      objects.set(index + 1, { dictionary: file.slice(start, endAt), stream: undefined })
      continue
    }
    const dictionary = file.slice(start, streamAt)
    const data = bytes.subarray(streamAt + 8, streamAt + 8 + length)
    objects.set(index + 1, { dictionary, stream: /FlateDecode/.test(dictionary) ? inflateSync(data) : data })
  }
  return objects
}

function fontsOf(resources: string, objects: ReadonlyMap<number, PdfObject>): Map<string, string[]> {
  const fonts = new Map<string, string[]>()
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = objects.get(Number(id))?.dictionary ?? ''
    const cmap = objects.get(idIn(font, 'ToUnicode'))?.stream?.toString('latin1') ?? ''
    const ranges = [...cmap.matchAll(/^<\w+> <\w+> \[(.*)\]$/gm)]
    const unicode = ranges.flatMap(([, list]) =>
      [...(list ?? '').matchAll(/<([^>]*)>/g)].map(([, units]) =>
        String.fromCharCode(...(units ?? '').split(' ').map((unit) => Number.parseInt(unit, 16))),
      ),
    )
    fonts.set(name ?? '', unicode)
  }
  return fonts
}

/** Tells of every painting operator in marked content, or in none; returns the text of artifacts. */
function readContent(
  content: string,
  fonts: ReadonlyMap<string, readonly string[]>,
  paint: (mcid: number | undefined, text: string, operator: string) => void,
): string {
  let font: readonly string[] = []
  let artifacts = ''
  const open: (number | 'artifact')[] = []
  for (const line of content.split('\n')) {
    const operator = /(\S+)(?: Q| ET)?$/.exec(line)?.[1] ?? ''
    if (operator === 'BMC') open.push('artifact')
    else if (operator === 'BDC') open.push(Number(/\/MCID (\d+)/.exec(line)?.[1]))
    else if (operator === 'EMC') open.pop()
    else if (operator === 'Tf') font = fonts.get(/\/(F\d+)/.exec(line)?.[1] ?? '') ?? []
    else if (painting.has(operator)) {
      const hex = [...line.matchAll(/<(\w*)>/g)].map(([, one]) => one).join('')
      const text = (hex.match(/.{4}/g) ?? []).map((slot) => font[Number.parseInt(slot, 16)] ?? '�').join('')
      const owner = open.at(-1)
      if (owner === 'artifact') artifacts += text
      else paint(owner, text, line)
    }
  }
  if (open.length > 0) paint(undefined, '', `${open.length} sequences that do not end`)
  return artifacts
}
