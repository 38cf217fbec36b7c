import type { HelperCall } from './helper.js'
import { idsOf } from './options.js'
import { textOf } from './text-value.js'

/** Readers of a helper's arguments; the template was checked, so what they meet has the right form. */

export function idListOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((id) => textOf(id)) : idsOf(textOf(value))
}

export function namedText(call: HelperCall, name: string): string {
  return textOf(call.named[name])
}

export function namedFlag(call: HelperCall, name: string): boolean {
  return call.named[name] === true
}
