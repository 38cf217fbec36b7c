import { expect, test } from 'vitest'
import { documentLanguages } from '../../src/document/languages.js'
import { parsePeriod, previousPeriod, samePeriodLastYear, type Period } from '../../src/model/period.js'
import { phrasebook } from '../../src/phrase/phrasebooks.js'
import { Draw, runs } from './runs.js'

const big = { timeout: 600_000 }
const two = (value: number): string => String(value).padStart(2, '0')

/** Any period: its text, and the days between which it lies, reckoned here. */
function drawn(draw: Draw): string {
  const year = 1990 + draw.below(60)
  const month = 1 + draw.below(12)
  const to = month + draw.below(13 - month)
  const day = 1 + draw.below(28)
  return draw.from([
    `${year}`,
    `${year}-H${1 + draw.below(2)}`,
    `${year}-Q${1 + draw.below(4)}`,
    `${year}-${two(month)}`,
    `${year}-${two(month)}/${year}-${two(to)}`,
    `${year}/${year + 1 + draw.below(5)}`,
    `${year}-${two(month)}-${two(day)}`,
  ])
}

function read(text: string): Period {
  return parsePeriod(text) ?? expect.fail(`${text} is not read`)
}

const dayAfter = (date: string): string => {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

test('a period is known by one name, whichever way it is written', big, () => {
  const draw = new Draw(11)
  for (let run = 0; run < runs; run++) {
    const period = read(drawn(draw))
    expect(read(period.id)).toEqual(period)
    if (period.start > period.end) expect.fail(period.id)
    const span = `${period.start.slice(0, 7)}/${period.end.slice(0, 7)}`
    if (period.grain !== 'day' && read(span).id !== period.id) expect.fail(`${span} is not ${period.id}`)
  }
})

test('the period before ends on the day before; last year’s is a year earlier', big, () => {
  const draw = new Draw(12)
  for (let run = 0; run < runs; run++) {
    const period = read(drawn(draw))
    if (period.grain === 'months' || period.grain === 'years') continue
    const before = previousPeriod(period)
    if (dayAfter(before.end) !== period.start) expect.fail(`${before.id} before ${period.id}`)
    if (before.grain !== period.grain) expect.fail(`${before.id} before ${period.id}`)
    const last = samePeriodLastYear(period)
    if (Number(last.start.slice(0, 4)) !== Number(period.start.slice(0, 4)) - 1) expect.fail(last.id)
    // A month's last day stays one: 28 February 2005 goes with 29 February 2004.
    const isLastDay = period.grain === 'day' && dayAfter(period.end).endsWith('-01')
    if (isLastDay ? !dayAfter(last.end).endsWith('-01') : last.start.slice(5) !== period.start.slice(5)) {
      expect.fail(last.id)
    }
  }
})

test.each(documentLanguages)('in %s no two periods have the same name', big, (language) => {
  const draw = new Draw(13)
  const book = phrasebook(language)
  const names = new Map<string, string>()
  for (let run = 0; run < runs; run++) {
    const period = read(drawn(draw))
    const name = book.period(period, 'full')
    if (!/\d{4}/.test(name) || /undefined|NaN/.test(name)) expect.fail(`${name} for ${period.id}`)
    const known = names.get(name)
    if (known !== undefined && known !== period.id) expect.fail(`${name} for ${known} and ${period.id}`)
    names.set(name, period.id)
    const opening = book.during(period, 'full')
    if (!opening.endsWith(name.replace(' – ', period.grain === 'days' ? ' to ' : ' – '))) expect.fail(opening)
  }
})
