import { sayIndicator, type Subject } from '../../phrase/say.js'
import { checkScaling, idListOf, namedForm, namedScaling, namedText, scalingArguments } from '../arguments.js'
import type { PrintHelper } from '../helper.js'
import { sayingsFor } from '../sayings.js'
import { MarkdownValue } from '../text-value.js'

/** One indicator with its region in front: 全区GDP同比增长7.9%，高于全市1.9个百分点，居全市第2位. */
export const say: PrintHelper = {
  name: 'say',
  usage:
    '{{say "indicator" "growth gap? rank?" subject="whole" names="short" unit="亿元" decimals="1" seed="…"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: {
    subject: { oneOf: ['whole', 'name', 'none'] },
    names: { oneOf: ['full', 'short'] },
    seed: 'text',
    ...scalingArguments,
  },
  print(call) {
    const { run, place } = call
    const subject = (namedText(call, 'subject') || 'whole') as Subject
    const indicators = run.indicators('say', idListOf(call.positional[0]), place)
    const clauses = run.clauses(call.positional[1], place)
    const scaling = namedScaling(call)
    const speaker = run.speakerAt(place, namedForm(call), scaling)
    const seed = namedText(call, 'seed')
    const said = indicators.map((indicator) => sayingsFor(run, run.region, indicator, clauses, place, seed))
    checkScaling(
      call,
      scaling,
      said.flatMap((sayings) => sayings.map(({ fact }) => fact)),
    )
    const phrases = indicators.map((indicator, index) => {
      const sayings = said[index] ?? []
      if (sayings.length === 0 && clauses.every((clause) => clause.optional)) {
        run.reportNothing(indicator, clauses, place)
      }
      if (sayings.length === 0) return ''
      const told = index === 0 ? subject : 'none'
      const phrase = sayIndicator(speaker, run.region, indicator, sayings, told)
      return index === 0 ? run.printAt(phrase, place) : run.print(phrase)
    })
    return new MarkdownValue(phrases.filter(Boolean).join(run.speaker.book.itemSeparator))
  },
}
