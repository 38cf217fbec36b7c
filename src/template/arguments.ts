import type { HelperCall } from './helper.js'
import type { NameForm } from '../phrase/speaker.js'
import { idsOf } from './options.js'
import { textOf } from './text-value.js'

/** Readers of a helper's arguments; the template was checked, so what they meet has the right form. */

export function idListOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((id) => textOf(id)) : idsOf(textOf(value))
}

export function namedText(call: HelperCall, name: string): string {
  return textOf(call.named[name])
}

/** Which names a tag asks for; undefined where it leaves that to the order of mentions. */
export function namedForm(call: HelperCall): NameForm | undefined {
  const form = namedText(call, 'names')
  return form === 'full' || form === 'short' ? form : undefined
}

export function namedFlag(call: HelperCall, name: string): boolean {
  return call.named[name] === true
}
