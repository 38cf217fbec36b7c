import type { Phrasebook } from './phrasebook.js'

/** What is said of several indicators at once. */
export const together: Phrasebook['together'] = {
  rank: {
    alone: {
      default: '{name}均居{reference}{order}',
      named: '{name}{quantity}均居{reference}{order}',
      list: '{name}均列{reference}{order}',
    },
    tied: {
      default: '{name}均并列{reference}{order}',
      named: '{name}{quantity}均并列{reference}{order}',
    },
  },
  growth: {
    up: {
      default: '{name}同比分别增长{values}',
      short: '{name}分别增长{values}',
      price: '{name}同比分别上涨{values}',
      annual: '{name}分别比{base}增长{values}',
      'annual-price': '{name}分别比{base}上涨{values}',
    },
    down: {
      default: '{name}同比分别下降{values}',
      short: '{name}分别下降{values}',
      annual: '{name}分别比{base}下降{values}',
    },
  },
  equalGrowth: {
    up: {
      default: '{name}同比均增长{value}',
      short: '{name}均增长{value}',
      price: '{name}同比均上涨{value}',
      annual: '{name}均比{base}增长{value}',
      'annual-price': '{name}均比{base}上涨{value}',
    },
    down: {
      default: '{name}同比均下降{value}',
      short: '{name}均下降{value}',
      annual: '{name}均比{base}下降{value}',
    },
  },
  level: { withVerb: '{name}分别{verb}{values}', bare: '{name}分别为{values}' },
  share: '{name}占{reference}的比重分别为{values}',
  gap: {
    up: '{name}{quantity}分别高于{reference}{values}',
    down: '{name}{quantity}分别低于{reference}{values}',
  },
  ranks: '{name}{quantity}分别居{reference}{values}',
  standing: {
    up: '{name}{quantity}均高于{reference}平均水平',
    down: '{name}{quantity}均低于{reference}平均水平',
    flat: '{name}{quantity}均与{reference}平均水平相当',
  },
  topTier: '{name}均居{reference}前列',
}
