import type { Message } from './index.js'
import { said } from './said.js'

/** What is said of a file that jianbao made and people changed, by stable code. */
export const editedMessages = {
  'bound-retyped': said('数据被改写，与台账不符', 'the number was retyped and differs from the ledger'),
  'bound-outdated': said('与当前数据不符', 'today’s data has another number'),
  'bound-underivable': said('当前数据中已无此数据', 'today’s data no longer gives this number'),
  'bound-deleted': said('此处之后删去了数据', 'a number that followed was deleted'),
  'bound-unbound': said(
    '数据仍在，但已与台账脱离',
    'the number is still there, but no longer bound to the ledger',
  ),
  'bound-copied': said('数据被复制，此处为副本', 'the number was copied; this is the copy'),
  'number-unsourced': said('新增数字没有来源', 'the number was added and has no source'),
  'chart-outdated': said('图中数据与当前数据不符', 'the chart plots other numbers than today’s data has'),
  'word-stale': said('用词与更新后的数据不符', 'the word no longer fits the refreshed number'),
} satisfies Readonly<Record<string, Message>>

export type EditedCode = keyof typeof editedMessages

/** Calculations and suggestions that are more than symbols. */
export const editedAdvice = {
  ledger: (p: { printed: string; name: string }): Message => ({
    en: `the ledger has ${p.printed} (${p.name})`,
    zh: `台账为 ${p.printed}（${p.name}）`,
  }),
  today: (p: { before: string; now: string; name: string }): Message => ({
    en: `${p.before} → ${p.now} (${p.name})`,
    zh: `${p.before} → ${p.now}（${p.name}）`,
  }),
  isToday: said(
    '与当前数据一致；运行 jianbao refresh 可更新台账',
    'today’s data has it so; jianbao refresh renews the ledger',
  ),
  sameValue: said('改写后与原值在舍入范围内一致', 'what was typed agrees with the ledger within rounding'),
  write: (p: { right: string }): Message => ({ en: `write ${p.right}`, zh: `应为“${p.right}”` }),
  wasDeleted: said('确认是否有意删除', 'see whether it was meant to go'),
  rebind: said('以后的核对与更新不再包括此处', 'later checks and refreshing pass it by'),
  seeCopy: said('确认此处所说与原处为同一数据', 'see whether it is the same figure that is spoken of here'),
  giveSource: said('注明来源，或改用数据集中的数据', 'give its source, or use a figure of the dataset'),
  points: (p: { count: number; before: string; now: string; name: string }): Message => ({
    en: `${p.count} points differ, the first is ${p.before} → ${p.now} (${p.name})`,
    zh: `${p.count} 个点不同，首个为 ${p.before} → ${p.now}（${p.name}）`,
  }),
  turned: (p: { right: string; value: string }): Message => ({
    en: `write ${p.right} and turn the words around it: it is ${p.value}`,
    zh: `应为“${p.right}”，且方向已变（现为 ${p.value}），前后用词须改`,
  }),
  seeWords: (p: { value: string }): Message => ({
    en: `it is ${p.value} now; see that the words around it say so`,
    zh: `现为 ${p.value}，请核对前后用词`,
  }),
  split: (p: { texts: string }): Message => ({
    en: `the figures that it stood for differ now: ${p.texts}`,
    zh: `原来合写的几项数据现已不同：${p.texts}`,
  }),
  noForm: said(
    '该数据以文字表述，无法自动改写',
    'it is said in words, which follow no rule that could be repeated',
  ),
  toldNow: (p: { text: string }): Message => ({ en: `now ${p.text}`, zh: `现为 ${p.text}` }),
  fits: (p: { number: string }): Message => ({
    en: `the number is now ${p.number}`,
    zh: `数据现为 ${p.number}`,
  }),
} as const
