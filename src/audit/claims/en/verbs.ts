/** Forms of verbs that say which way a figure went, and of the nouns made of them. */
const rising = [
  'rise rises rose risen rising',
  'increase increases increased increasing',
  'grow grows grew grown growing',
  'climb climbs climbed climbing',
  'advance advances advanced advancing',
  'expand expands expanded expanding',
  'gain gains gained gaining',
  'jump jumps jumped jumping',
  'surge surges surged surging',
  'spike spiked spiking',
  'soar soars soared soaring',
  'leap leapt leaping',
  'swell swelled swelling',
  'rebound rebounded rebounding',
  'recover recovered recovering',
  'improve improved improving',
  'widen widened widening',
  'strengthen strengthened strengthening',
  'accelerate accelerated accelerating quicken quickened quickening',
]
const falling = [
  'fall falls fell fallen falling',
  'decrease decreases decreased decreasing',
  'decline declines declined declining',
  'drop drops dropped dropping',
  'contract contracts contracted contracting',
  'shrink shrinks shrank shrunk shrinking',
  'slip slips slipped slipping',
  'dip dips dipped dipping',
  'slide slid sliding',
  'tumble tumbled tumbling',
  'plunge plunged plunging',
  'slump slumped slumping',
  'sink sank sunk sinking',
  'tumble tumbles',
  'deteriorate deteriorated deteriorating',
  'ease eased easing',
  'narrow narrowed narrowing',
  'weaken weakened weakening',
  'retreat retreated retreating',
  'slow slowed slowing decelerate decelerated decelerating',
  'moderate moderated moderating',
]
const withParticle = ['edge', 'inch', 'tick', 'go', 'move', 'creep', 'pick', 'push']
const particled: Readonly<Record<string, string>> = {
  edge: 'edge edged edging',
  inch: 'inch inched inching',
  tick: 'tick ticked ticking',
  go: 'go went gone going',
  move: 'move moved moving',
  creep: 'creep crept creeping',
  pick: 'pick picked picking',
  push: 'push pushed pushing',
}

function withWord(particle: string): string[] {
  return withParticle.flatMap((verb) =>
    (particled[verb] ?? '').split(' ').map((form) => `${form} ${particle}`),
  )
}

export const up: readonly string[] = [
  ...rising.flatMap((forms) => forms.split(' ')),
  ...withWord('up'),
  ...withWord('higher'),
  'up',
  'higher',
]
export const down: readonly string[] = [
  ...falling.flatMap((forms) => forms.split(' ')),
  ...withWord('down'),
  ...withWord('lower'),
  'down',
  'lower',
]
export const upNouns: readonly string[] = [
  'increase',
  'rise',
  'growth',
  'gain',
  'jump',
  'expansion',
  'rebound',
  'upturn',
  'improvement',
  'acceleration',
  'pickup',
  'pick-up',
  'uptick',
  'upswing',
  'surge',
  'advance',
]
export const downNouns: readonly string[] = [
  'decrease',
  'decline',
  'fall',
  'drop',
  'reduction',
  'contraction',
  'slump',
  'dip',
  'downturn',
  'deceleration',
  'slowdown',
  'moderation',
  'easing',
  'deterioration',
  'cut',
  'loss',
]
