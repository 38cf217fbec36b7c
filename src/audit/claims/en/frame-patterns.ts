export const words = (text: string): string[] => text.split('|')

/** Verbs in front of a figure, alone, with `by`, or with a rate. */
export function moves(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => [
    `${verb} {value}`,
    `${verb} by {value}`,
    `${verb} at an annual rate of {value}`,
    `${verb} at an annualised rate of {value}`,
    `${verb} at an annualized rate of {value}`,
  ])
}

/** `an increase of`, and `of` with the noun behind the figure. */
export function named(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => [`${noun} of {value}`, `${noun}s of {value}`, `{value} ${noun}`])
}

/** Above the estimate, short of its target. */
export function plans(sides: readonly string[]): string[] {
  const things = words('target|estimate|forecast|budget|plan|projection')
  return sides.flatMap((side) =>
    things.flatMap((thing) => ['', 'the ', 'its '].map((article) => `{value} ${side} ${article}${thing}`)),
  )
}

export const raised = words('raised|lifted|extended|boosted|scaled up|stepped up|topped up')
export const lowered = words(
  'cut|reduced|lowered|trimmed|slashed|shortened|curbed|scaled back|cut back|pared|brought down|pushed down|squeezed|dented|depressed|halted|eroded|trimmed|knocked down',
)

/** What was done to a thing: were extended by. */
export function passives(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) =>
    ['was', 'were', 'been', 'is', 'are'].map((form) => `${form} ${verb} by {value}`),
  )
}
