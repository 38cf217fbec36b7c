import type { Inline } from './nodes.js'
import { plainText } from './plain-text.js'

const chinese = /[\p{sc=Han}\p{sc=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u
/** Marks that Chinese and Latin text have in common. */
const common = /[“”‘’—…·]/

/**
 * Joins the lines of a paragraph as a reader sees them: a line end beside a Chinese character is nothing,
 * between Latin words or figures it is a space. Figures and emphasis count as the text that they print.
 */
export function joinLines(children: readonly Inline[]): Inline[] {
  const whole = plainText(children)
  let offset = 0
  const joinEach = (nodes: readonly Inline[]): Inline[] =>
    nodes.map(join).filter((node) => node.type !== 'text' || node.value !== '')
  const join = (node: Inline): Inline => {
    const start = offset
    switch (node.type) {
      case 'text':
        offset += node.value.length
        return {
          type: 'text',
          value: node.value.replace(/\n/g, (_, at: number) => lineEnd(whole, start + at)),
        }
      case 'number':
      case 'break':
      case 'reference':
      case 'arrow':
      case 'bar':
        offset += plainText([node]).length
        return node
      case 'strong':
      case 'emphasis':
      case 'link':
        return { ...node, children: joinEach(node.children) }
      case 'footnote':
        return { ...node, children: joinLines(node.children) }
    }
  }
  return joinEach(children)
}

function lineEnd(text: string, at: number): string {
  const sides = [/.$/u.exec(text.slice(Math.max(0, at - 2), at)), /^./u.exec(text.slice(at + 1, at + 3))]
  const [before = '', after = ''] = sides.map((side) => side?.[0])
  if (chinese.test(before) || chinese.test(after)) return ''
  return common.test(before) && common.test(after) ? '' : ' '
}
