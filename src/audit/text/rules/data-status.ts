import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Status } from '../../../model/observation.js'
import { figureId, figureOf } from '../../dataset/figure.js'
import { measures, readings } from '../data/readings.js'
import type { Rule } from '../rule.js'

const expected: readonly Status[] = ['forecast', 'estimated']
const preliminary: readonly Status[] = ['provisional', 'forecast', 'estimated']
const marked =
  /预计|预估|预测|初步|快报|估计|估算|推算|暂|约|计划|expected|estimated|preliminary|provisional|forecast|projected/i
const final = /最终|核实数|决算|年报数|final figure|final figures/i

/** 预计 governs what follows it up to a semicolon. */
const reach = 120

/** A forecast said as a result, or a preliminary figure said to be the final one. */
export const dataStatus: Rule = {
  code: 'data-status',
  group: 'data',
  source: 'the status of the observation (SDMX OBS_STATUS)',
  example: {
    wrong: '2024年一季度，高新区跨境电商进出口额完成1.6亿元。',
    right: '2024年一季度，高新区跨境电商进出口额预计完成1.6亿元。',
  },
  *check(reading) {
    const { data: index } = reading
    if (index === undefined) return
    for (const figure of reading.figures) {
      if (figure.estimated || reading.inTable(figure)) continue
      const before = reading.plain.slice(Math.max(0, figure.start - reach), figure.start)
      const words = before.replace(/^.*[；;。]/s, '') + reading.plain.slice(figure.start, figure.end + 4)
      const said = final.test(words) ? preliminary : marked.test(words) ? [] : expected
      if (said.length === 0) continue
      for (const { region, indicator, period } of readings(reading, figure) ?? []) {
        const found = index
          .at(region, indicator, period)
          .find(
            ({ measure, status }) =>
              measures(figure).includes(measure) && status.some((one) => said.includes(one)),
          )
        const stated = found && figureOf(index.data, found)
        if (found === undefined || stated === undefined) continue
        yield {
          verdict: 'doubtful',
          at: figure,
          arithmetic: proofreadingAdvice.status({ status: found.status.join('+'), key: figureId(stated) }),
          right: proofreadingAdvice.sayExpected,
        }
        break
      }
    }
  },
}
