import type { Phrasebook } from './phrasebook.js'

/** What is said of several indicators at once. */
export const together: Phrasebook['together'] = {
  rank: {
    alone: {
      default: '{name}均在{reference}排{order}',
      named: '{name}{quantity}均在{reference}排{order}',
      list: '{name}均居{reference}{order}',
    },
    tied: {
      default: '{name}均在{reference}並列{order}',
      named: '{name}{quantity}均在{reference}並列{order}',
    },
  },
  growth: {
    up: {
      default: '{name}按年分別上升{values}',
      short: '{name}分別上升{values}',
      price: '{name}按年分別上升{values}',
      same: '{name}較{base}分別上升{values}',
    },
    down: {
      default: '{name}按年分別下跌{values}',
      short: '{name}分別下跌{values}',
      price: '{name}按年分別下跌{values}',
      same: '{name}較{base}分別下跌{values}',
    },
  },
  equalGrowth: {
    up: {
      default: '{name}按年均上升{value}',
      short: '{name}均上升{value}',
      price: '{name}按年均上升{value}',
      same: '{name}較{base}均上升{value}',
    },
    down: {
      default: '{name}按年均下跌{value}',
      short: '{name}均下跌{value}',
      price: '{name}按年均下跌{value}',
      same: '{name}較{base}均下跌{value}',
    },
  },
  level: { withVerb: '{name}分別{verb}{values}', bare: '{name}分別為{values}' },
  share: '{name}佔{reference}的比重分別為{values}',
  gap: {
    up: '{name}{quantity}分別較{reference}高{values}',
    down: '{name}{quantity}分別較{reference}低{values}',
  },
  ranks: '{name}{quantity}分別在{reference}排{values}',
  standing: {
    up: '{name}{quantity}均高於{reference}平均水平',
    down: '{name}{quantity}均低於{reference}平均水平',
    flat: '{name}{quantity}均與{reference}平均水平相若',
  },
  topTier: '{name}均在{reference}名列前茅',
}
