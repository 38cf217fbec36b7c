/** What stands under a path of an input that was not checked; undefined for nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<PropertyKey, unknown>)[step]
  }
  return current
}

/** A value as a message shows it. */
export function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : json(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** JSON refuses circles and big integers. */
function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}
