import type { Hit, TextVerdict } from './rule.js'
import type { Message } from '../../messages/index.js'

/** A hit wherever a pattern matches; `right` makes what to write instead, or nothing to pass a match by. */
export function* matches(
  plain: string,
  pattern: RegExp,
  verdict: TextVerdict,
  right: (found: RegExpExecArray) => Message | undefined,
): Iterable<Hit> {
  for (const found of plain.matchAll(pattern)) {
    const message = right(found)
    if (message === undefined) continue
    yield { verdict, at: { start: found.index, end: found.index + found[0].length }, right: message }
  }
}
