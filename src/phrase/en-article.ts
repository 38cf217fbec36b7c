/** What opens a phrase behind a noun: the share of, services for. */
const behindNoun =
  /[ ](?:of|in|for|by|with|within|without|per|at|on|from|to|under|above|below|over|among|between|newly|actually)(?= ).*$/

/** Nouns for one thing that can be measured. */
const measured =
  /(?:^|[ -])(?:rate|ratio|share|index|coefficient|proportion|percentage|number|area|price|fee|density|population|balance|deficit|surplus|gap|length|width|height|size|weight|yield|level|amount|average|wage|network|stock|CPI|PPI)$/

/** A name's noun with the words in front of it. */
function nounOf(name: string): string {
  return name.replace(/,.*$/, '').replace(behindNoun, '')
}

/** The unemployment rate, the share of firms; exports and value added have no article. */
export function definiteName(name: string): string {
  return measured.test(nounOf(name)) && !/^(?:the|its) /i.test(name) ? `the ${name}` : name
}

/** Whether a name is that of several things, which can be numbered: high-tech firms, staff of the parks. */
export function namesSeveral(name: string): boolean {
  return /(?:[^sui]s|[^aeiou]ies|people|staff|personnel)(?= |$)|population$/.test(nounOf(name))
}
