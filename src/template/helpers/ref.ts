import type { PrintHelper } from '../helper.js'
import { textOf } from '../text-value.js'

/** What a table or chart with an id is called, as a link: 表1. */
export const ref: PrintHelper = {
  name: 'ref',
  usage: '{{ref "id of a table or chart"}}',
  block: false,
  positional: ['text'],
  named: {},
  print: ({ run, place, positional }) => run.printReference(textOf(positional[0]), place),
}
