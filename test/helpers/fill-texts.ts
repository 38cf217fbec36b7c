/** Keys under which a tree has words, and not names of kinds or numbers that must stay what they are. */
const wordKeys = new Set([
  ...['title', 'date', 'issuer', 'runningHead', 'mark', 'number', 'copyNumber', 'secrecy', 'urgency'],
  ...['label', 'name', 'copies', 'printer', 'text', 'factId', 'unit', 'secondaryUnit', 'alternative'],
  ...['url', 'target', 'id', 'categories'],
])

/** The same tree with one text in every place that has words. */
export function fillTexts<T>(tree: T, filling: string): T {
  const fill = (value: unknown, isWord: boolean): unknown => {
    if (typeof value === 'string') return isWord ? filling : value
    if (Array.isArray(value)) return value.map((one) => fill(one, isWord))
    if (typeof value !== 'object' || value === null) return value
    const isText = 'type' in value && value.type === 'text'
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        fill(one, wordKeys.has(key) || (isText && key === 'value')),
      ]),
    )
  }
  return fill(tree, false) as T
}
