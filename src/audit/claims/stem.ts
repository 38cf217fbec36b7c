import type { Qualifier } from './claim.js'

/** Words between a verb and its figure, with what they say of it. */
const fillers: readonly (readonly [word: string, ...qualifiers: Qualifier[]])[] = [
  ['可以达到', 'at-most'],
  ['可达到', 'at-most'],
  ['可达', 'at-most'],
  ['最多可以'],
  ['最高可达', 'at-most'],
  ['不低于', 'at-least'],
  ['不少于', 'at-least'],
  ['不小于', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['至少', 'at-least'],
  ['最多', 'at-most'],
  ['最高', 'at-most'],
  ['不到', 'under'],
  ['不足', 'under'],
  ['未到', 'under'],
  ['未达到', 'under'],
  ['未达', 'under'],
  ['低于', 'under'],
  ['超过了', 'over'],
  ['超过', 'over'],
  ['突破了', 'over'],
  ['突破', 'over'],
  ['高达'],
  ['多达'],
  ['达到了'],
  ['达到'],
  ['达'],
  ['逾', 'over'],
  ['超', 'over'],
  ['过', 'over'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['近', 'nearly'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
  ['约', 'about'],
  ['大概', 'about'],
  ['左右', 'about'],
  ['为'],
  ['是'],
  ['了'],
  ['有'],
  ['仅仅'],
  ['仅'],
  ['只有'],
  ['只'],
  ['就'],
  ['已经'],
  ['已'],
  ['均'],
  ['都'],
  ['各'],
  ['共计'],
  ['合计'],
  ['共有'],
  ['共'],
  ['分别'],
  ['依次'],
  ['累计', 'cumulative'],
  ['预计', 'estimated'],
  [':'],
  [' '],
]

/** Words whose ending only looks like a filler. */
const whole = [
  '对口帮扶',
  '出超',
  '入超',
  '高于',
  '占比为',
  '超时序进度',
  '每超',
  '越过',
  '通过',
  '经过',
  '拥有',
  '现有',
  '设有',
  '建有',
  '保有',
  '持有',
  '享有',
  '含有',
  '公有',
  '国有',
  '所有',
  '持平',
]
const keep = ['低于', '超过时序进度', '突破']

export interface Stem {
  readonly text: string
  readonly qualifiers: readonly Qualifier[]
}

const fillersByEnd = new Map<string, (readonly [string, ...Qualifier[]])[]>()
for (const filler of fillers) {
  const end = filler[0].at(-1) ?? ''
  fillersByEnd.set(end, [...(fillersByEnd.get(end) ?? []), filler])
}

/** What is left of the words in front of a figure once 达, 约, 了 and the like are taken off. */
export function stem(left: string): Stem {
  let text = left
  const qualifiers: Qualifier[] = []
  for (;;) {
    if (whole.some((word) => text.endsWith(word))) break
    const found = fillersByEnd.get(text.at(-1) ?? '')?.find(([word]) => text.endsWith(word))
    if (found === undefined) break
    const [word, ...marks] = found
    text = text.slice(0, -word.length)
    qualifiers.push(...marks)
  }
  return { text, qualifiers }
}

export function stemText(left: string): string {
  return keep.some((word) => left === word) ? left : stem(left).text
}
