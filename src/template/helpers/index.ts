import type { HelperSpec, PrintHelper, TestHelper } from '../helper.js'
import { chart } from './chart.js'
import { signature, sources } from './closing.js'
import { list } from './list.js'
import { besideBase, structure, sum } from './parts.js'
import { say } from './say.js'
import { table } from './table.js'
import { has, unless, when } from './test.js'

export const printHelpers: readonly PrintHelper[] = [
  say,
  list,
  structure,
  sum,
  besideBase,
  table,
  chart,
  sources,
  signature,
]
export const testHelpers: readonly TestHelper[] = [has, when, unless]

/** `each` repeats its block for the entries of a list, with @index, @first and @last. */
export const each: HelperSpec = {
  name: 'each',
  usage: '{{#each name}}…{{/each}}',
  block: true,
  positional: ['value'],
  named: {},
}

export const helperSpecs: ReadonlyMap<string, HelperSpec> = new Map(
  [...printHelpers, ...testHelpers, each].map((helper) => [helper.name, helper]),
)
