import { sayIndicator, type Subject } from '../../phrase/say.js'
import { idListOf, namedForm, namedText } from '../arguments.js'
import type { PrintHelper } from '../helper.js'
import { sayingsFor } from '../sayings.js'
import { clausesOf, neededScope, periodInFront, toldScopeArguments, subjectIn } from '../scope.js'
import { MarkdownValue } from '../text-value.js'

/** One indicator with its region in front: 全区GDP同比增长7.9%，高于全市1.9个百分点，居全市第2位. */
export const say: PrintHelper = {
  name: 'say',
  usage:
    '{{say "indicator" "growth gap? rank?" subject="whole" names="short" region="parent" period="previous" base="2013" when="none"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    subject: { oneOf: ['whole', 'name', 'none'] },
    names: { oneOf: ['full', 'short'] },
    ...toldScopeArguments,
  },
  print(call) {
    const { run, place } = call
    const indicators = run.indicators('say', idListOf(call.positional[0]), place)
    const clauses = clausesOf(call, call.positional[1])
    const scope = neededScope(
      call,
      clauses.every((clause) => clause.optional),
    )
    if (scope === undefined) return new MarkdownValue('')
    const asked = namedText(call, 'subject') as Subject | ''
    const subject = asked === '' ? subjectIn(call, scope, 'whole') : asked
    const front = periodInFront(call, scope)
    let isFirst = true
    const speaker = run.speakerAt(place, namedForm(call))
    const phrases = indicators.map((indicator) => {
      const sayings = sayingsFor(run, scope, indicator, clauses, place)
      if (sayings.length === 0 && clauses.every((clause) => clause.optional)) {
        run.reportNothing(indicator, clauses, place, scope)
      }
      if (sayings.length === 0) return ''
      const phrase = sayIndicator(speaker, scope.region, indicator, sayings, isFirst ? subject : 'none')
      const printed = isFirst ? run.printAt([...front, ...phrase], place) : run.print(phrase)
      isFirst = false
      return printed
    })
    return new MarkdownValue(phrases.filter(Boolean).join(run.speaker.book.itemSeparator))
  },
}
