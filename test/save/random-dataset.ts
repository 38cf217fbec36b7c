import { createDataset, type Dataset } from '../../src/model/dataset.js'
import {
  adjustments,
  approximations,
  missingReasons,
  statuses,
  timeModes,
} from '../../src/model/observation.js'
import { randoms } from '../fixtures/random.js'

const pieces = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  '|',
  '\\',
  ',',
  '\n',
  ';',
  ' ',
  '&',
  '<',
  '_x0041_',
  '1',
  '甲',
  'é',
  '😀',
  '%',
  '：',
  '#',
  'true',
  'null',
  '0x1',
]

/** Repeatable draws for a dataset that uses every field, with texts that tease spreadsheets. */
class Draw {
  readonly #random: Generator<number>

  constructor(seed: number) {
    this.#random = randoms(seed)
  }

  below(count: number): number {
    return Math.floor((this.#random.next().value as number) * count)
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  maybe<T>(make: () => T): T | undefined {
    return this.below(2) === 0 ? undefined : make()
  }

  text(): string {
    const text = Array.from({ length: 1 + this.below(6) }, () => this.of(pieces))
      .join('')
      .trim()
    return text === '' ? '甲' : text
  }

  names(): Record<string, string> {
    return defined({
      'zh-Hans': this.text(),
      'zh-Hant': this.maybe(() => this.text()),
      'zh-Hant-TW': this.maybe(() => this.text()),
      en: this.maybe(() => this.text()),
    })
  }

  value(): string {
    const digits = (most: number): string =>
      Array.from({ length: this.below(most) }, () => this.below(10)).join('')
    const whole = this.of(['0', '7', '12', '-3', '-0', '+4', '007', `9${digits(20)}`])
    const decimals = digits(8)
    return decimals === '' ? whole : `${whole}.${decimals}`
  }
}

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** A sound dataset of random texts and figures. */
export function randomDataset(seed: number): Dataset {
  const draw = new Draw(seed)
  const regions = Array.from({ length: 2 + draw.below(4) }, (_, index) =>
    defined({
      id: `r${index}`,
      level: draw.of(['province', 'county', 'organization'] as const),
      parent: index === 0 ? undefined : draw.maybe(() => 'r0'),
      names: draw.names(),
      shortNames: draw.maybe(() => draw.names()),
      wholeNames: draw.maybe(() => draw.names()),
      aliases: draw.maybe(() => [draw.text(), draw.text()]),
      codes: draw.maybe(() => ({ gb2260: '370000', local: draw.text() })),
      validFrom: draw.maybe(() => '2001-02-03'),
      mergedFrom: draw.maybe(() => ['r0', 'r1']),
    }),
  )
  const indicators = Array.from({ length: 1 + draw.below(3) }, (_, index) =>
    defined({
      id: `i${index}`,
      names: draw.names(),
      aliases: draw.maybe(() => [draw.text()]),
      definition: draw.maybe(() => draw.text()),
      unit: '亿元',
      decimals: draw.maybe(() => draw.below(7)),
      additive: draw.maybe(() => draw.below(2) === 0),
      verbs: draw.maybe(() => draw.names()),
      partOf: draw.maybe(() => 'i0'),
    }),
  )
  const observations = Array.from({ length: 1 + draw.below(12) }, (_, index) => {
    const missing = draw.below(4) === 0 ? draw.of(missingReasons) : undefined
    return defined({
      region: `r${draw.below(regions.length)}`,
      indicator: `i${draw.below(indicators.length)}`,
      period: String(2001 + index),
      measure: draw.of(['level', 'growth'] as const),
      value: missing === undefined ? draw.value() : null,
      missing,
      status: draw.maybe(() => [draw.of(statuses)]),
      approximate: draw.maybe(() => draw.of(approximations)),
      cumulative: draw.maybe(() => draw.below(2) === 0),
      breakBefore: draw.maybe(() => draw.below(2) === 0),
      adjusted: draw.maybe(() => draw.of(adjustments)),
      comparableBasis: draw.maybe(() => draw.below(2) === 0),
      mode: draw.maybe(() => draw.of(timeModes)),
      vintage: draw.maybe(() => '2024-05-06'),
      note: draw.maybe(() => draw.text()),
      source: 's',
    })
  })
  const again = observations.slice(0, draw.below(3)).map((one) => ({ ...one, vintage: '2025-01-01' }))
  const source = defined({
    id: 's',
    agency: draw.text(),
    title: draw.text(),
    url: draw.maybe(() => 'https://example.org/a?b=c&d'),
    note: draw.maybe(() => draw.text()),
    translations: draw.maybe(() => ({ en: { title: draw.text() } })),
  })
  const group = defined({
    id: 'g',
    names: draw.names(),
    within: 'r0',
    members: draw.of([['r0', 'r1'], 'unknown' as const]),
    ties: draw.maybe(() => draw.of(['shared', 'ordinal'] as const)),
  })
  const input = {
    title: draw.text(),
    rounding: draw.of(['half-away-from-zero', 'half-to-even'] as const),
    regions,
    indicators,
    observations: [...observations, ...again],
    sources: [source],
    peerGroups: [group],
    templates: draw.maybe(() => ({
      'quarterly-briefing': { [draw.text()]: draw.text(), list: [1, true, null] },
    })),
  }
  return createDataset(defined(input))
}
