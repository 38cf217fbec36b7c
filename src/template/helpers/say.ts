import { sayIndicator } from '../../phrase/say.js'
import type { Subject } from '../../phrase/topic.js'
import { sayMissing } from '../../phrase/say-missing.js'
import type { Unsaid } from '../../phrase/unsaid.js'
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
import { sayingsFor } from '../sayings.js'
import { clausesOf, neededScope, periodInFront, toldScopeArguments, subjectIn } from '../scope.js'
import { MarkdownValue } from '../text-value.js'

/** One indicator with its region in front: 全区GDP同比增长7.9%，高于全市1.9个百分点，居全市第2位. */
export const say: PrintHelper = {
  name: 'say',
  usage:
    '{{say "indicator" "growth gap? rank?" subject="whole" names="short" unit="亿元" decimals="1" seed="…" status=true missing="said" region="parent" period="previous" base="2013" when="none"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    subject: { oneOf: ['whole', 'name', 'none'] },
    names: { oneOf: ['full', 'short'] },
    seed: 'text',
    status: 'flag',
    missing: { oneOf: ['said'] },
    ...scalingArguments,
    ...toldScopeArguments,
  },
  print(call) {
    const { run, place } = call
    const indicators = run.indicators('say', idListOf(call.positional[0]), place)
    const clauses = clausesOf(call, call.positional[1])
    const isOptional = clauses.every((clause) => clause.optional)
    const scope = neededScope(call, isOptional)
    if (scope === undefined) return new MarkdownValue('')
    const asked = namedText(call, 'subject') as Subject | ''
    const subject = asked === '' ? subjectIn(call, scope, 'whole') : asked
    const front = periodInFront(call, scope)
    const scaling = namedScaling(call)
    const speaker = {
      ...run.speakerAt(place, namedForm(call), scaling),
      tellsStatus: namedFlag(call, 'status'),
      hasSaidEnd: namedText(call, 'when') === 'end',
    }
    const tellsMissing = namedText(call, 'missing') === 'said'
    const seed = namedText(call, 'seed')
    const unsaid = indicators.map((): Unsaid[] => [])
    const said = indicators.map((indicator, index) =>
      sayingsFor(run, scope, indicator, clauses, place, seed, tellsMissing ? unsaid[index] : undefined),
    )
    checkScaling(
      call,
      scaling,
      said.flatMap((sayings) => sayings.map(({ fact }) => fact)),
    )
    let isFirst = true
    const phrases = indicators.map((indicator, index) => {
      const sayings = said[index] ?? []
      const lacking = unsaid[index] ?? []
      const isSilent = sayings.length === 0 && lacking.length === 0
      if (isSilent && isOptional) run.reportNothing(indicator, clauses, place, scope)
      if (isSilent) return ''
      const told = isFirst ? subject : 'none'
      const phrase = [
        ...sayIndicator(speaker, scope.region, indicator, sayings, told),
        ...sayMissing(speaker, scope.region, indicator, lacking, sayings.length > 0 ? 'said' : told),
      ]
      const printed = isFirst ? run.printAt([...front, ...phrase], place) : run.print(phrase)
      isFirst = false
      return printed
    })
    return new MarkdownValue(phrases.filter(Boolean).join(run.speaker.book.itemSeparator))
  },
}
