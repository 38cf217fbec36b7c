import type { Inline } from './nodes.js'

/**
 * The text of inlines as a reader sees it in the line, without marks: a line break counts as a space, a
 * footnote stands elsewhere, arrows and bars are no text.
 */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.type) {
        case 'text':
          return child.value
        case 'number':
          return child.text
        case 'reference':
          return child.text
        case 'break':
          return ' '
        case 'footnote':
        case 'arrow':
        case 'bar':
          return ''
        case 'strong':
        case 'emphasis':
        case 'link':
          return plainText(child.children)
      }
    })
    .join('')
}
