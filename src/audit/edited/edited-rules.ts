import type { EditedCode } from '../../messages/edited.js'

/** What each code of an edited file rests on. */
export const editedSources: Readonly<Record<EditedCode, string>> = {
  'bound-retyped': 'the ledger in the file: the text of each bound number as it was printed',
  'bound-outdated': 'the dataset: the fact of each bound number derived anew and printed in the same form',
  'bound-underivable': 'the dataset: the fact of each bound number derived anew',
  'bound-deleted': 'the ledger in the file: the numbers that it lists',
  'bound-unbound': 'the ledger in the file: what stood around each number',
  'bound-copied': 'the ledger in the file: each number is bound once',
  'number-unsourced':
    'the ledger in the file: its numbers, and the digits that were no numbers when it was made',
  'chart-outdated': 'the dataset: the facts of each plotted point derived anew',
  'word-stale': 'the dataset: the direction or place of a refreshed number',
}
