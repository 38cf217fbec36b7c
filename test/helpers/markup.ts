const voidElements = new Set(['meta', 'br', 'link', 'img', 'hr'])
const rawElements = new Set(['style', 'script'])
const openTag = /^<([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][A-Za-z0-9_:.-]*="[^"<]*")*)\s*(\/?)>/
const closeTag = /^<\/([A-Za-z][A-Za-z0-9]*)>/
const reference = /^&(?:amp|lt|gt|quot|#39);/

export interface Element {
  readonly name: string
  readonly attributes: readonly string[]
}

/** Elements in their order, with the names of their attributes; throws where tags do not nest, or a mark stands unescaped. */
export function elements(markup: string): Element[] {
  const found: Element[] = []
  const open: string[] = []
  let rest = markup.replace(/^<!doctype html>/, '')
  const refuse = (why: string): never => {
    throw new Error(`${why}: ${rest.slice(0, 60)}`)
  }
  while (rest !== '') {
    const plain = /^[^<&]+/.exec(rest) ?? reference.exec(rest)
    if (plain) {
      rest = rest.slice(plain[0].length)
      continue
    }
    const closing = closeTag.exec(rest)
    if (closing) {
      if (open.pop() !== closing[1]) refuse('closing tag without its opening tag')
      rest = rest.slice(closing[0].length)
      continue
    }
    const opening = openTag.exec(rest)
    if (!opening) return refuse('neither tag, text nor reference')
    const [whole, name = '', attributes = '', slash] = opening
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes)) refuse('bare ampersand in an attribute')
    found.push({
      name,
      attributes: [...attributes.matchAll(/\s([^\s=]+)="[^"]*"/g)].map(([, key = '']) => key),
    })
    rest = rest.slice(whole.length)
    if (rawElements.has(name)) rest = rest.slice(rest.indexOf(`</${name}>`))
    if (slash === '' && !voidElements.has(name)) open.push(name)
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return found
}

/** The value of each attribute of this name, in order, unescaped. */
export function attributeValues(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescape(value))
}

/** Text without tags, style and titles of shapes, unescaped. */
export function textOf(markup: string): string {
  return unescape(
    markup
      .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
}

const unescape = (value: string): string =>
  value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
