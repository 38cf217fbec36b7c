import type { Place } from '../../errors.js'
import type { Indicator } from '../../model/indicator.js'
import { regionLevels } from '../../model/region.js'
import type { Clause } from '../../phrase/clause.js'
import type { Subject } from '../../phrase/say.js'
import { sayList, type ListItem } from '../../phrase/say-list.js'
import { idListOf, namedFlag, namedForm, namedText } from '../arguments.js'
import type { PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { sayingsFor } from '../sayings.js'
import { clausesOf, neededScope, periodInFront, toldScopeArguments, subjectIn, type Scope } from '../scope.js'
import { MarkdownValue } from '../text-value.js'

/**
 * Several indicators, one after another with semicolons. With `among` it speaks of the regions or
 * organizations of that level right under the document's region, each by its name. With `merge` an equal
 * rank is said once (均) and three growth rates or more side by side (分别), two as well if `form` asks for
 * it; a template asks for this, because a reader then has to pair names and figures.
 */
export const list: PrintHelper = {
  name: 'list',
  usage:
    '{{list "indicator indicator" "level? growth rank?" among="organization" subject="none" names="short" merge=true form="respectively" optional=true region="id" period="2019" base="2013" when="none"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    among: { oneOf: regionLevels },
    subject: { oneOf: ['whole', 'name', 'none'] },
    names: { oneOf: ['full', 'short'] },
    merge: 'flag',
    form: { oneOf: ['respectively'] },
    optional: 'flag',
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
    const items =
      among === ''
        ? ownItems(run, scope, indicators, clauses, optional, place)
        : itemsAmong(run, scope, indicators, clauses, among, place)
    if (items.length === 0 && indicators.length > 0 && !optional && among !== '') {
      const reasons = { en: `no ${among} has a figure`, zh: `没有任何 ${among} 有数据` }
      run.report('nothing-to-print', { what: indicators.map((one) => one.id).join(', '), reasons }, place)
    }
    const speaker = run.speakerAt(place, namedForm(call))
    const respectively = namedText(call, 'form') === 'respectively'
    const merging = { merge: respectively || namedFlag(call, 'merge'), respectively }
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
): ListItem[] {
  return indicators.flatMap((indicator) => {
    const sayings = sayingsFor(run, scope, indicator, clauses, place)
    if (sayings.length > 0) return [{ region: scope.region, indicator, sayings }]
    if (!optional && clauses.every((clause) => clause.optional)) {
      run.reportNothing(indicator, clauses, place, scope)
    }
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
): ListItem[] {
  const regions = run.data.children(scope.region.id).filter((region) => region.level === level)
  const optional = clauses.map((clause): Clause => ({ ...clause, optional: true }))
  return indicators.flatMap((indicator) =>
    regions.flatMap((region) => {
      const sayings = sayingsFor(run, { ...scope, region }, indicator, optional, place)
      return sayings.length === 0 ? [] : [{ region, indicator, sayings }]
    }),
  )
}
