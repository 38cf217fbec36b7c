import type { Place } from '../../errors.js'
import type { Indicator } from '../../model/indicator.js'
import { regionLevels } from '../../model/region.js'
import type { Clause } from '../../phrase/clause.js'
import { sayList, type ListItem } from '../../phrase/say-list.js'
import {
  checkScaling,
  idListOf,
  namedFlag,
  namedForm,
  namedScaling,
  namedText,
  scalingArguments,
} from '../arguments.js'
import type { PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { sayingsFor } from '../sayings.js'
import { MarkdownValue } from '../text-value.js'

/**
 * Several indicators, one after another with semicolons. With `among` it speaks of the regions or
 * organizations of that level right under the document's region, each by its name. With `merge` an equal
 * rank is said once (均) and three growth rates or more side by side (分别), two as well if `form` asks for
 * it; a template asks for this, because a reader then has to pair names and figures. With `nested` the
 * parts of an indicator that stand behind it are told as such (其中).
 */
export const list: PrintHelper = {
  name: 'list',
  usage:
    '{{list "indicator indicator" "level? growth rank?" among="organization" names="short" merge=true form="respectively" nested=true optional=true unit="auto" seed="…" status=true}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    among: { oneOf: regionLevels },
    names: { oneOf: ['full', 'short'] },
    merge: 'flag',
    form: { oneOf: ['respectively'] },
    nested: 'flag',
    optional: 'flag',
    seed: 'text',
    status: 'flag',
    ...scalingArguments,
  },
  print(call) {
    const { run, place } = call
    const among = namedText(call, 'among')
    const optional = namedFlag(call, 'optional')
    const ids = idListOf(call.positional[0])
    if (ids.length === 0 && optional) return new MarkdownValue('')
    const indicators = run.indicators('list', ids, place)
    const clauses = run.clauses(call.positional[1], place)
    const seed = namedText(call, 'seed')
    const items =
      among === ''
        ? ownItems(run, indicators, clauses, optional, place, seed)
        : itemsAmong(run, indicators, clauses, among, place, seed)
    if (items.length === 0 && indicators.length > 0 && !optional && among !== '') {
      const reasons = { en: `no ${among} has a figure`, zh: `没有任何 ${among} 有数据` }
      run.report('nothing-to-print', { what: indicators.map((one) => one.id).join(', '), reasons }, place)
    }
    const scaling = namedScaling(call)
    checkScaling(
      call,
      scaling,
      items.flatMap(({ sayings }) => sayings.map(({ fact }) => fact)),
    )
    const speaker = {
      ...run.speakerAt(place, namedForm(call), scaling),
      tellsStatus: namedFlag(call, 'status'),
    }
    const respectively = namedText(call, 'form') === 'respectively'
    const nested = namedFlag(call, 'nested')
    const merging = { merge: respectively || namedFlag(call, 'merge'), respectively, nested }
    const told = among === '' ? 'none' : 'name'
    return new MarkdownValue(run.printAt(sayList(speaker, items, told, merging), place))
  },
}

function ownItems(
  run: TemplateRun,
  indicators: readonly Indicator[],
  clauses: readonly Clause[],
  optional: boolean,
  place: Place,
  seed: string,
): ListItem[] {
  return indicators.flatMap((indicator) => {
    const sayings = sayingsFor(run, run.region, indicator, clauses, place, seed)
    if (sayings.length > 0) return [{ region: run.region, indicator, sayings }]
    if (!optional && clauses.every((clause) => clause.optional)) run.reportNothing(indicator, clauses, place)
    return []
  })
}

function itemsAmong(
  run: TemplateRun,
  indicators: readonly Indicator[],
  clauses: readonly Clause[],
  level: string,
  place: Place,
  seed: string,
): ListItem[] {
  const regions = run.data.children(run.region.id).filter((region) => region.level === level)
  const optional = clauses.map((clause): Clause => ({ ...clause, optional: true }))
  return indicators.flatMap((indicator) =>
    regions.flatMap((region) => {
      const sayings = sayingsFor(run, region, indicator, optional, place, seed)
      return sayings.length === 0 ? [] : [{ region, indicator, sayings }]
    }),
  )
}
