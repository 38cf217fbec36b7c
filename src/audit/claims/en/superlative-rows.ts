import { none, ranked, type KeywordRow } from './keyword-row.js'
import { down, up } from './verbs.js'

/** The largest, most important, top; none of the latest, the nearest, the rest. */
const superlative =
  '(?:single |joint-)?(?:(?!(?:lat|near|earli|inter|for|harv|w|r|mod|hon|requ|prot|midw|northw|southw|gu|clos|cont|inv|eld|pri|qu|t|n|chest|furth|dig|manif)(?:est)\\b)[a-z]{3,10}est(?:-[a-z]+)?|(?:most|least) (?!recent|of|likely)[a-z]{4,}|top(?! \\d| (?:two|three|four|five|ten|end|half|fifth|tenth|quarter|rate|tax|income|earn|decile|quintile|line))|leading(?! (?:indicator|index|edge|to))|number one|No\\.? 1)'
/** What makes a superlative none of a figure. */
const vague =
  '(?! (?:[a-z-]+ ){0,2}(?:reasons?|factors?|concerns?|worry|worries|causes?|complaints?|challenges?|problems?|risks?|obstacles?|parts?|extent|possible|priority|priorities)\\b)(?! in [^,.;]{1,40} at [^,;]{1,30} times? the (?:low|small)est)'
const being =
  '(?:was|were|is|are|be|been|being|remains?|remained|remaining|stay(?:s|ed)|becomes?|became|becoming|formed|made up|constitut(?:ed|es)|represent(?:ed|s)|proved|(?<!\\b(?:much|many|high|low|large|big|same|fast|likely|good|well|small|long) )as|(?:kept|made|makes|making|keeping|left|leaving|leaves|keeps) (?:it|them|this|that)|again|still|also|easily|far)'
const having =
  '(?:had|has|have|having|saw|see|seen|seeing|post(?:ed|ing|s)|record(?:ed|ing|s)|regist(?:ered|ering|ers)|report(?:ed|ing|s)|show(?:ed|ing|s|n)|enjoy(?:ed|ing|s)|suffer(?:ed|ing|s)|experienc(?:ed|ing|es)|took|takes?|taking|drew|draws?|drawing|ma[dk]es?|making|attract(?:ed|ing|s)|captur(?:ed|ing|es)|h[eo]lds?|holding|command(?:ed|ing|s)|contribut(?:ed|ing|es)|receiv(?:ed|ing|es)|achiev(?:ed|ing|es)|gain(?:ed|ing|s)|claim(?:ed|ing|s)|provid(?:ed|ing|es)|generat(?:ed|ing|es)|account(?:ed|ing|s) for|with|deliver(?:ed|ing|s)|display(?:ed|ing|s)|exhibit(?:ed|ing|s)|g[ao]ve|paid|pays?|spent|produc(?:ed|ing|es)|log(?:ged|ging|s)|notch(?:ed|es|ing)(?: up)?|clock(?:ed|s)(?: up)?|chalk(?:ed|s) up|rack(?:ed|s) up|turned in|put in|staged|mark(?:ed|ing|s)|set|led by)'
const moved = [...up, ...down]
  .filter((word) => /^[a-z]+$/.test(word) && !/^(?:up|down|higher|lower)$/.test(word))
  .join('|')
const most =
  '(?:most|least|fastest|slowest|(?:most|least) [a-z]+ly|furthest|hardest|quickest|steepest|sharpest|strongest|heaviest)'
const ending =
  '(?=,|;|\\.|\\)|$| \\(| (?:in|among|for|at|with|by|on|of|followed|over|to|across|during|and|while|since)\\b)'
const first = (): ReturnType<KeywordRow[1]> => ({ ...ranked(1, undefined), apart: true })

/** First of its peers without a word of which: the largest trading partner, rose fastest in Belgium. */
export const superlativeRows: readonly KeywordRow[] = [
  [
    `(?<!\\b(?:of|in|to|by|from|at|for|among|on|and|or|than|with|after|since) )the ${superlative}(?= (?:[a-z-]+ )?(?:share|slice|increase|rise|fall|growth|gain|loss|drop|decline|contraction|expansion|improvement|proportion|incidence)s?\\b)`,
    first,
  ],
  [
    '(?:led|leads|leading|heads|headed|tops|topped) the (?:pack|field|way(?=,| (?:with|at|by))|rankings?)',
    first,
  ],
  [
    `(?:worst|best|hardest|heaviest)(?<=\\b(?:hit|fared|performed|did|suffered|affected|came off|fare|perform) (?:the )?[a-z]+)${ending}`,
    first,
  ],
  [
    `(?<!\\b(?:in|of|to|for|by|at|from|among|between|than|on|and|with|as|times?|twice|double|half) )the (?:[a-z]{3,}est)(?<!latest|nearest|rest|forest|harvest|interest)(?=[.;]|$|, (?:at|with|by) [$€£]?\\d)`,
    first,
  ],
  [
    'in pole position|at the (?:top|head) of the (?:list|table|league|ranking)s?(?! (?:two|three|five|ten))',
    first,
  ],
  ['(?<=, )(?:a (?:new )?record(?=[,.;)]|$| for )|the (?:leader|front-?runner)(?=[,.;]))', first],
  [
    "(?:led|leads|leading|topped|tops|topping|headed|heads) (?:the |all |its )?(?:country|nation|province|region|world|state|city)(?:[’']s (?:[a-z-]+ ){0,2}[a-z]+s)?(?= in | for | with |,|\\.|;|$)",
    first,
  ],
  [
    `(?<=\\b${being} )(?:by far |once more |once again )?(?:[Tt]he |its |their |(?:the )?[A-Za-z]+[’'](?:s )?|our )${superlative}${vague}(?= [a-z(]|,|\\.|;|$)`,
    first,
  ],
  [`(?<=\\b${having} )(?:by far )?(?:the |its |their )${superlative}${vague}(?= [a-z(]|,|\\.|;|$)`, first],
  [
    `(?<=, )(?:by far )?(?:the |its |their |[A-Za-z]+[’'](?:s )?)${superlative}${vague}(?: [a-z-]+){0,3}(?=,|\\)|\\.|;|$| in | outside | among | of (?:all|any) )`,
    first,
  ],
  [
    `(?:[Tt]he |(?:[Tt]he )?[A-Z][A-Za-z ]{1,30}[’']s )${superlative}${vague}(?: [a-z-]+){0,3}?(?= (?:(?:was|were|is|are) [A-Z]|(?:was|were|is|are|has been|have been|had been)(?: once more| once again| again| also| still)? (?:record|regist|observ|report|seen|found|post|not|measur|in |for |among |that of|those of|at |by |the |on )|came from|comes from|went to|goes to|occurred|belonged|appeared|took place|in (?!the |a |each |their |its |our |this |these |which )[A-Z]))`,
    first,
  ],
  [
    `(?=(?:the )?${most})(?<=\\b(?:${moved}|add(?:ed|ing|s)|contribut(?:ed|ing|es)) )(?:the )?${most}${ending}`,
    first,
  ],
  [
    `(?<=\\b(?:was|were|is|are|remained|being|and|but|,) )(?:the )?(?:high|low|larg|small|great|strong|weak|heavi|dear|cheap|fast|slow|steep|sharp|short|long|busi|worst|best|bigg|hard)(?:est)?${vague}(?= (?:in|among|for) )`,
    ([all]) => (/est$|(?:worst|best)$/i.test(all) ? first() : undefined),
  ],
  [
    `(?<=\\b${being} )the (?:only|sole)(?: other)?(?= (?:[a-z-]+ ){1,3}?(?:that|which|to|with|without|whose|where|in|on|at|between|outside|from|for|of|among|not|worth|able|capable|left|[a-z]+ed|[a-z]+ing)\\b)`,
    () => ({ ...none, kind: 'unique', value: '1', rank: 'only', apart: true }),
  ],
  [
    '(?:break|broke|breaking|broken|beat|beating|smash|smashed|smashing|surpassed|eclipsed|eclipsing|shattered|shattering|set|setting) (?:the |its |their |an? |all )(?:[a-z-]+ ){0,3}records?(?!-| (?:high|low))',
    first,
  ],
  ['(?:[Aa]n? |its |their |the )(?:[a-z-]+ ){0,3}(?:best|worst)(?= of (?:[A-Z]{0,3}[$€£¥₹])?\\d)', first],
  ['(?:[Aa]n? |[Tt]he )(?:new |all-time |fresh )?record(?= (?:[A-Z]{0,3}[$€£¥₹])?\\d)', first],
]
