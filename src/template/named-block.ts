import { namedText } from './arguments.js'
import type { HelperCall } from './helper.js'

/** The id that a tag gives its table or chart, so that the text can refer to it by its label. */
export function named(call: HelperCall, label: string): { id?: string } {
  const id = namedText(call, 'id')
  if (id === '') return {}
  call.run.nameBlock(id, label, call.place)
  return { id }
}
