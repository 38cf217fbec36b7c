const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
digits.set('两', 2)

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

export function isNumeral(character: string): boolean {
  return digits.has(character) || character in places
}

export function digitOf(character: string): number | undefined {
  return digits.get(character)
}

/**
 * Reads a whole number below ten thousand: 三, 十二, 一百零五; undefined for a run of digits (四五) and
 * for anything else.
 */
export function readNumeral(text: string): number | undefined {
  let total = 0
  let pending: number | undefined
  for (const character of text) {
    const place = places[character]
    if (place !== undefined) {
      total += (pending ?? 1) * place
      pending = undefined
      continue
    }
    const value = digits.get(character)
    if (value === undefined || (pending !== undefined && pending !== 0)) return undefined
    pending = value
  }
  return text === '' ? undefined : total + (pending ?? 0)
}
