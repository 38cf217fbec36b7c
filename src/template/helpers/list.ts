import type { Place } from '../../errors.js'
import type { Indicator } from '../../model/indicator.js'
import { regionLevels } from '../../model/region.js'
import type { Clause } from '../../phrase/clause.js'
import type { Subject } from '../../phrase/topic.js'
import type { Unsaid } from '../../phrase/unsaid.js'
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
import { clausesOf, neededScope, periodInFront, toldScopeArguments, subjectIn, type Scope } from '../scope.js'
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
    '{{list "indicator indicator" "level? growth rank?" among="organization" subject="none" names="short" merge=true form="respectively" nested=true optional=true unit="auto" seed="…" status=true region="id" period="2019" base="2013" when="none"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    among: { oneOf: regionLevels },
    subject: { oneOf: ['whole', 'name', 'none'] },
    names: { oneOf: ['full', 'short'] },
    merge: 'flag',
    form: { oneOf: ['respectively'] },
    nested: 'flag',
    optional: 'flag',
    seed: 'text',
    status: 'flag',
    ...scalingArguments,
    ...toldScopeArguments,
  },
  print(call) {
    const { run, place } = call
    const among = namedText(call, 'among')
    const optional = namedFlag(call, 'optional')
    const ids = idListOf(call.positional[0])
    if (ids.length === 0 && optional) return new MarkdownValue('')
    const indicators = run.indicators('list', ids, place)
    const clauses = clausesOf(call, call.positional[1])
    const scope = neededScope(call, optional)
    if (scope === undefined) return new MarkdownValue('')
    const seed = namedText(call, 'seed')
    const items =
      among === ''
        ? ownItems(run, scope, indicators, clauses, optional, place, seed)
        : itemsAmong(run, scope, indicators, clauses, among, place, seed)
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
      hasSaidEnd: namedText(call, 'when') === 'end',
    }
    const respectively = namedText(call, 'form') === 'respectively'
    const nested = namedFlag(call, 'nested')
    const merging = { merge: respectively || namedFlag(call, 'merge'), respectively, nested }
    const asked = namedText(call, 'subject') as Subject | ''
    const told = asked !== '' ? asked : among === '' ? subjectIn(call, scope, 'none') : 'name'
    const front = items.length === 0 ? [] : periodInFront(call, scope)
    return new MarkdownValue(run.printAt([...front, ...sayList(speaker, items, told, merging)], place))
  },
}

function ownItems(
  run: TemplateRun,
  scope: Scope,
  indicators: readonly Indicator[],
  clauses: readonly Clause[],
  optional: boolean,
  place: Place,
  seed: string,
): ListItem[] {
  return indicators.flatMap((indicator) => {
    const { region } = scope
    const isOptional = clauses.every((clause) => clause.optional)
    const unsaid: Unsaid[] = []
    const sayings = sayingsFor(run, scope, indicator, clauses, place, seed, isOptional ? unsaid : undefined)
    if (sayings.length > 0) return [{ region, indicator, sayings }]
    // That there is no total says it all.
    const [first] = [...unsaid].sort(
      (a, b) => Number(b.clause.measure === 'level') - Number(a.clause.measure === 'level'),
    )
    if (first !== undefined && !optional) return [{ region, indicator, sayings, unsaid: [first] }]
    if (!optional && isOptional) run.reportNothing(indicator, clauses, place, scope)
    return []
  })
}

function itemsAmong(
  run: TemplateRun,
  scope: Scope,
  indicators: readonly Indicator[],
  clauses: readonly Clause[],
  level: string,
  place: Place,
  seed: string,
): ListItem[] {
  const regions = run.data.children(scope.region.id).filter((region) => region.level === level)
  const optional = clauses.map((clause): Clause => ({ ...clause, optional: true }))
  return indicators.flatMap((indicator) =>
    regions.flatMap((region) => {
      const sayings = sayingsFor(run, { ...scope, region }, indicator, optional, place, seed)
      return sayings.length === 0 ? [] : [{ region, indicator, sayings }]
    }),
  )
}
