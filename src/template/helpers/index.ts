import type { HelperSpec, PrintHelper, TestHelper, WrapHelper } from '../helper.js'
import { cards } from './cards.js'
import { chart } from './chart.js'
import { signature, sources } from './closing.js'
import { list } from './list.js'
import { addressee, attachment, attachments, contents, imprint, pageBreak, redHead } from './office.js'
import { besideBase, structure, sum } from './parts.js'
import { ranking } from './ranking.js'
import { ref } from './ref.js'
import { say } from './say.js'
import { table } from './table.js'
import { has, periodIs, unless, when } from './test.js'
import { trend } from './trend.js'
import { box, byline, kicker, landscape, subtitle } from './wrap.js'

export const printHelpers: readonly PrintHelper[] = [
  say,
  list,
  structure,
  sum,
  besideBase,
  table,
  ranking,
  trend,
  cards,
  chart,
  ref,
  sources,
  signature,
  redHead,
  addressee,
  contents,
  attachments,
  attachment,
  imprint,
  pageBreak,
]
export const testHelpers: readonly TestHelper[] = [has, when, unless, periodIs]
export const wrapHelpers: readonly WrapHelper[] = [kicker, subtitle, byline, box, landscape]

/** `each` repeats its block for the entries of a list, with @index, @number (from 1), @first and @last. */
export const each: HelperSpec = {
  name: 'each',
  usage: '{{#each name}}…{{/each}}',
  block: true,
  positional: ['value'],
  named: {},
}

export const helperSpecs: ReadonlyMap<string, HelperSpec> = new Map(
  [...printHelpers, ...testHelpers, ...wrapHelpers, each].map((helper) => [helper.name, helper]),
)
