import { sayIndicator, type Subject } from '../../phrase/say.js'
import { sayMissing, type Unsaid } from '../../phrase/say-missing.js'
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
import { MarkdownValue } from '../text-value.js'

/** One indicator with its region in front: 全区GDP同比增长7.9%，高于全市1.9个百分点，居全市第2位. */
export const say: PrintHelper = {
  name: 'say',
  usage:
    '{{say "indicator" "growth gap? rank?" subject="whole" names="short" unit="亿元" decimals="1" seed="…" status=true missing="said"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    subject: { oneOf: ['whole', 'name', 'none'] },
    names: { oneOf: ['full', 'short'] },
    seed: 'text',
    status: 'flag',
    missing: { oneOf: ['said'] },
    ...scalingArguments,
  },
  print(call) {
    const { run, place } = call
    const subject = (namedText(call, 'subject') || 'whole') as Subject
    const indicators = run.indicators('say', idListOf(call.positional[0]), place)
    const clauses = run.clauses(call.positional[1], place)
    const scaling = namedScaling(call)
    const speaker = {
      ...run.speakerAt(place, namedForm(call), scaling),
      tellsStatus: namedFlag(call, 'status'),
    }
    const tellsMissing = namedText(call, 'missing') === 'said'
    const seed = namedText(call, 'seed')
    const unsaid = indicators.map((): Unsaid[] => [])
    const said = indicators.map((indicator, index) =>
      sayingsFor(run, run.region, indicator, clauses, place, seed, tellsMissing ? unsaid[index] : undefined),
    )
    checkScaling(
      call,
      scaling,
      said.flatMap((sayings) => sayings.map(({ fact }) => fact)),
    )
    const phrases = indicators.map((indicator, index) => {
      const sayings = said[index] ?? []
      const lacking = unsaid[index] ?? []
      const isSilent = sayings.length === 0 && lacking.length === 0
      if (isSilent && clauses.every((clause) => clause.optional)) {
        run.reportNothing(indicator, clauses, place)
      }
      if (isSilent) return ''
      const told = index === 0 ? subject : 'none'
      const phrase = [
        ...sayIndicator(speaker, run.region, indicator, sayings, told),
        ...sayMissing(speaker, run.region, indicator, lacking, sayings.length > 0 ? 'said' : told),
      ]
      return index === 0 ? run.printAt(phrase, place) : run.print(phrase)
    })
    return new MarkdownValue(phrases.filter(Boolean).join(run.speaker.book.itemSeparator))
  },
}
