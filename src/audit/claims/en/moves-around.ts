import { downNouns, upNouns } from './verbs.js'

/** Nouns of movement, as alternatives. */
export const nouns = [...upNouns, ...downNouns].join('|')
/** The rise in exports was, an increase for the year of. */
export const moveStands = new RegExp(
  `\\b(${nouns})s?\\b(?! (?:rate|ratio|stage|area|sector|industry|industries|driver|drivers|engine|engines|target|coverage|pole|poles|momentum))[^,;:]{0,70}\\b(?:of|stood at|was|were|is|are|being|reached|came to|came in at|averaged|amounted to|registered|recorded|exceeded|topped|surpassed|approached|neared|hit|at)$`,
  'i',
)
/** A 3.4% year-on-year increase. */
export const moveBehind = new RegExp(
  `^(?:[ -](?!(?:this|last|next|every|each|early|late|of|in|from|on|to|by|and|or|the|for|with|than|a|an|after|before|at|is|was|were|are|above|below|per|share|but|while|as|that|which|who|over|during|among)\\b)[a-z]+(?:-[a-z]+)*,?){0,4}? (${nouns})s?\\b(?! (?:rate|target|of|in the share))`,
  'i',
)
export const moveBehindOf = new RegExp(
  `^(?: (?:annual|further|year-on-year|quarterly|monthly))? (${nouns})s? (?:of|in)\\b`,
  'i',
)
/** 8% more, 3% cheaper than in June. */
export const comparative =
  /^ (?:(more(?! (?:likely|than half|people))|more expensive|higher|dearer|costlier|larger|bigger|stronger|faster|longer|heavier|greater|better|further|farther|worse than (?:projected|planned|expected|forecast|budgeted)|(?!tight|small|clean|quiet|thin|cool|dri|young|poor|narrow|soft|earli|quick|fewer|low|cheap|weak|slow|short|light)[a-z]{3,}er(?= than\b))|(?:fewer|less(?! (?:likely|expensive))|less expensive|lower|cheaper|smaller|weaker|slower|shorter|lighter|worse|tighter|(?:clean|quiet|thinn|tight|cool|dri|young|poor|narrow|soft|earli|quick)er(?= than\b)))\b/i
export const aside = /^ (?:(above|ahead of)|(?:below|short of|behind)) (?=[a-z])/i
export const aheadOf =
  /^ (?:(more|higher|larger|bigger|greater|up|ahead|above)|(?:less|lower|fewer|smaller|down|below|behind|short))\b/i
/** The largest fall, at 4.8%. */
export const moveBehindComma = new RegExp(
  `\\b(${nouns})s?(?: [a-z’A-Z]+){0,6}(?:,| \\()\\s?(?:at |of |by |with |namely |reaching |standing at )?(?:an? |about |around |nearly |over )?$`,
  'i',
)
