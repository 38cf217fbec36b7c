import type { Fact } from '../../derive/fact.js'
import { arrow, cards as cardsNode, number, text } from '../../document/builders.js'
import type { Card, Inline } from '../../document/nodes.js'
import { countsItsName } from '../../phrase/counts-its-name.js'
import { formText } from '../../phrase/figure-form.js'
import { words } from '../../phrase/piece.js'
import { direction, formatQuantity } from '../../phrase/quantity.js'
import { rescaled, type Scaling } from '../../phrase/scaling.js'
import { sayFurther, type Saying } from '../../phrase/say.js'
import { orderText } from '../../phrase/say-directed.js'
import { nameOfIndicator } from '../../phrase/speaker.js'
import { idListOf, namedScaling, scalingArguments } from '../arguments.js'
import type { PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { sayingsFor } from '../sayings.js'
import { labelled } from '../table-notes.js'
import { MarkdownValue } from '../text-value.js'

/** Key figures on cards: the first clause that has a figure is set large, the others are said under it. */
export const cards: PrintHelper = {
  name: 'cards',
  usage: '{{cards "indicator indicator" "level? growth rank?" unit="auto" decimals="1"}}',
  block: false,
  positional: ['indicators', 'clauses'],
  named: { ...scalingArguments },
  print(call) {
    const { run, place } = call
    const clauses = run.clauses(call.positional[1], place)
    const scaling = namedScaling(call)
    const items = run.indicators('cards', idListOf(call.positional[0]), place).flatMap((indicator) => {
      const [main, ...further] = sayingsFor(run, run, indicator, clauses, place)
      if (main !== undefined) return [cardOf(run, main, further, scaling)]
      if (clauses.every((clause) => clause.optional)) run.reportNothing(indicator, clauses, place)
      return []
    })
    return items.length === 0 ? new MarkdownValue('') : run.printBlock(place, () => cardsNode(...items))
  },
}

function cardOf(
  run: TemplateRun,
  { fact }: Saying,
  further: readonly Saying[],
  scaling: Scaling | undefined,
): Card {
  const speaker = { ...run.speaker, ...(scaling !== undefined && { scaling }) }
  const { book, rounding } = speaker
  const name = nameOfIndicator(speaker, fact.indicator, 'short')
  const pattern = book.cards.labels[fact.measure]
  const label = pattern === undefined ? name : labelled(pattern, { name })
  const shown = rescaled(fact, scaling, book, rounding).fact
  const isBare = fact.measure === 'level' && countsItsName(book, fact.indicator)
  const printed =
    fact.measure === 'rank'
      ? orderText(speaker, fact)
      : formatQuantity(shown, book, rounding, 'signed', isBare)
  run.printFigure(printed, fact)
  return {
    label: [text(book.startCase(label)), ...arrowOf(run, fact)],
    figure: {
      ...number(printed, fact.id),
      form: formText({ kind: fact.measure === 'rank' ? 'order' : 'signed' }),
    },
    detail: detailOf(run, fact, further),
  }
}

/** What is said under the figure, with the arrow right behind the growth that it shows. */
function detailOf(run: TemplateRun, fact: Fact, further: readonly Saying[]): Inline[] {
  // The label has told what a growth rate is, so that a fall leaves nothing open: 低于全市3.8个百分点.
  const main = fact.measure === 'growth' ? { ...fact, value: fact.value.abs() } : fact
  const upTo = further.findIndex(({ fact: one }) => one.measure === 'growth') + 1
  const moved = fact.measure === 'growth' || upTo === 0 ? undefined : further[upTo - 1]?.fact
  if (moved === undefined) return run.inlines(sayFurther(run.speaker, further, [main]))
  const told = further.slice(0, upTo)
  const rest = sayFurther(run.speaker, further.slice(upTo), [main, ...told.map((one) => one.fact)])
  return [
    ...run.inlines(sayFurther(run.speaker, told, [main])),
    ...arrowOf(run, moved),
    ...run.inlines(rest.length === 0 ? [] : [...words(run.speaker.book.comma), ...rest]),
  ]
}

function arrowOf({ speaker: { book, rounding } }: TemplateRun, fact: Fact): Inline[] {
  if (fact.measure !== 'growth') return []
  const way = direction(fact, rounding)
  return [arrow(way, book.cards.arrows[way])]
}
