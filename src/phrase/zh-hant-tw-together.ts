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
      default: '{name}均並列{reference}{order}',
      named: '{name}{quantity}均並列{reference}{order}',
    },
  },
  growth: {
    up: {
      default: '{name}較{base}分別增加{values}',
      short: '{name}分別年增{values}',
      price: '{name}較{base}分別上漲{values}',
      output: '{name}較{base}分別成長{values}',
    },
    down: {
      default: '{name}較{base}分別減少{values}',
      short: '{name}分別年減{values}',
      price: '{name}較{base}分別下跌{values}',
      output: '{name}較{base}分別負成長{values}',
    },
  },
  equalGrowth: {
    up: {
      default: '{name}較{base}均增加{value}',
      short: '{name}均年增{value}',
      price: '{name}較{base}均上漲{value}',
      output: '{name}較{base}均成長{value}',
    },
    down: {
      default: '{name}較{base}均減少{value}',
      short: '{name}均年減{value}',
      price: '{name}較{base}均下跌{value}',
      output: '{name}較{base}均負成長{value}',
    },
  },
  level: { withVerb: '{name}分別{verb}{values}', bare: '{name}分別為{values}' },
  share: '{name}占{reference}比重分別為{values}',
  gap: {
    up: '{name}{quantity}分別高於{reference}{values}',
    down: '{name}{quantity}分別低於{reference}{values}',
  },
  ranks: '{name}{quantity}分別居{reference}{values}',
  standing: {
    up: '{name}{quantity}均高於{reference}平均',
    down: '{name}{quantity}均低於{reference}平均',
    flat: '{name}{quantity}均與{reference}平均相當',
  },
  topTier: '{name}均名列{reference}前茅',
}
