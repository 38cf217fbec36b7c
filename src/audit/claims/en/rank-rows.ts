import {
  group,
  many,
  none,
  numberOf,
  order,
  orderOf,
  ranked,
  type KeywordRow,
  type Made,
} from './keyword-row.js'

function movedRank(from: number, to: number, reference: string | undefined): Made {
  const direction = from === to ? 'flat' : to < from ? 'up' : 'down'
  return {
    ...none,
    kind: 'from-to',
    from: String(from),
    to: String(to),
    direction,
    reference: reference ?? null,
  }
}

function topTier(value: string | null, reference: string | undefined): Made {
  return { ...none, kind: 'top-tier', value, rank: 'top-tier', reference: reference ?? null }
}

/** A place among others, or near their top. */
export const rankRows: readonly KeywordRow[] = [
  [
    `(?:ranked |placed |was |is |were |are )?(?:among|in|into|within|one of|on the list of|made the list of) (?:the )?(?:[A-Za-z ]{2,24}[’'](?:s)? )?top ${many}(?! (?:percent|per cent|%))${group}`,
    ([, digits, word, reference]) => topTier(String(numberOf(digits, word)), reference),
  ],
  [
    `(?:crack|enter|join|break into|broke into|reach|made|make|making|left|leave|hit)(?:s|ed|ing)? (?:the )?(?:[a-z]+ |[A-Za-z ]{2,24}[’'](?:s)? )?top ${many}(?! (?:percent|per cent|%))`,
    ([, digits, word]) => topTier(String(numberOf(digits, word)), undefined),
  ],
  [
    `(?:is|was|are|were|finished|came|placed|remains|remained|as|ended up|ranked)(?: the)? runner-up${group}`,
    ([, reference]) => ranked(2, reference),
  ],
  [
    `(?:rank|put|plac|mak)(?:ed|es?|ing|s|ting)? (?:it|them|the [a-z]+|[A-Z][a-z]+) (?:at )?(?:No\\.? ?|number )${many}(?![\\d,.%])${group}`,
    ([, digits, word, reference]) => ranked(numberOf(digits, word), reference),
  ],
  [
    `among (?:the )?${many} (?:lowest|highest|largest|smallest|best|worst|fastest|biggest|strongest|weakest|most [a-z]+|[a-z]{3,}est)(?: [a-z]+)?${group}`,
    ([, digits, word, reference]) => topTier(String(numberOf(digits, word)), reference),
  ],
  [
    `among the (?:lowest|highest|largest|smallest|best|worst|fastest|biggest|strongest|weakest|top|poorest|richest|[a-z]{4,}est)(?: [a-z]+)?(?= in | of | among | worldwide| nationwide|,|\\.|;|$)`,
    () => topTier(null, undefined),
  ],
  [
    `(?:ranked |placed |was |is |were |are )?among the leaders${group}`,
    ([, reference]) => topTier(null, reference),
  ],
  [
    `(?:put|putting|places|in|stood|was|is|to|took|taking|holding|held|into|from)(?: (?:it|them|the [a-z]+|[A-Z][a-z]+))?(?: joint| equal| in| at)?(?: the)? ${order} (?:place|position|spot)(?: nationwide| nationally| overall)?${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [
    `(?:rank(?:ed|ing|s)?|tied for|tying for|placed|placing|came|finished|coming|putting|lies|lay|lying|sits|sat|runs|ran)(?: (?:the |its )?(?!(?:in|of|from|to|by|after|since)\\b)[A-Za-z]+){0,2}?(?: joint| equal)? ${order}(?: place)?(?: nationwide| nationally| overall)?${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [
    `(?:ranked|ranking|ranks|was|is|were|are|remained|remains|became|stands|came in|came|placed|at) (?:at )?(?:No\\.? ?|number )${many}(?![\\d,.%])${group}`,
    ([, digits, word, reference]) => ranked(numberOf(digits, word), reference),
  ],
  [
    `from ${order}(?: place)? (?:place )?(?:to|into) ${order}(?: place| position)?${group}`,
    ([, a, b, c, d, reference]) => movedRank(orderOf(a, b), orderOf(c, d), reference),
  ],
  [
    `in ${order}(?: place| position| spot)?(?=,|;|\\.|$)`,
    ([, digits, word]) => ranked(orderOf(digits, word), undefined),
  ],
  [
    `to ${order}(?: place| position)?(?= in | nationally| nationwide| among| overall|,|;|\\.|$)${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [
    `second only to [^,;.()\\d]{2,40}?(?=,|;|\\.|\\(|$| at | with | on | and | in )`,
    () => ranked(2, undefined),
  ],
  [`${order} only to(?= [A-Z])`, ([, digits, word]) => ranked(orderOf(digits, word), undefined)],
  [
    `(?:top(?:s|ped|ping)|led|leads|leading|head(?:s|ed|ing)) (?:the )?(?:[a-z]+ ){0,2}(?:list|table|ranking|rankings|league table)${group}`,
    ([, reference]) => ranked(1, reference),
  ],
  [
    `${order}[- ](?:highest|largest|lowest|smallest|best|biggest|fastest|fastest-growing|busiest|worst|strongest|weakest|slowest|wettest|driest|warmest|hottest|coldest|most|richest|poorest|longest)(?! level)${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
]
