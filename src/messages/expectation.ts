import type { z } from 'zod'
import type { Message } from './index.js'

type Issue = z.core.$ZodIssue

/** What a field accepts, in words, told from zod's issue; schemas' own messages come as they are. */
export function expectation(issue: Issue): Message {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { en: `one of ${values}`, zh: `以下之一：${values}` }
    }
    case 'invalid_type':
      return issue.path.at(-1) === 'names' ? aName : (typeNames[issue.expected] ?? bilingual(issue.expected))
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ')
      return { en: `no such field as ${keys}`, zh: `没有“${keys}”这样的字段` }
    }
    case 'too_small':
      return sizeExpectation(issue.origin, { en: 'at least', zh: '不少于' }, issue.minimum)
    case 'too_big':
      return sizeExpectation(issue.origin, { en: 'at most', zh: '不多于' }, issue.maximum)
    case 'invalid_format':
      return formatExpectation(issue.format, issue.message)
    case 'invalid_union':
      return unionExpectation(issue.errors, issue.message)
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return bilingual(issue.message)
  }
}

const typeNames: Readonly<Record<string, Message>> = {
  string: { en: 'text', zh: '文字' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: {
    en: 'true or false (in CSV also yes/no, 是/否, 1/0)',
    zh: 'true 或 false（CSV 中也可写是/否、1/0）',
  },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'a mapping of fields', zh: '键值结构' },
  record: { en: 'a mapping of fields', zh: '键值结构' },
}

const aName: Message = { en: 'a name in at least one language', zh: '至少一种语言的名称' }

function sizeExpectation(origin: string, bound: Message, size: number | bigint): Message {
  const unit: Message =
    origin === 'string'
      ? { en: ' characters', zh: ' 个字符' }
      : origin === 'array'
        ? { en: ' entries', zh: ' 项' }
        : { en: '', zh: '' }
  return { en: `${bound.en} ${size}${unit.en}`, zh: `${bound.zh} ${size}${unit.zh}` }
}

/** Each branch of a union by its first issue. */
function unionExpectation(branches: readonly (readonly Issue[])[], message: string): Message {
  const each = branches.flatMap(([first]) => (first === undefined ? [] : [expectation(first)]))
  if (each.length === 0) return bilingual(message)
  return { en: each.map(({ en }) => en).join(', or '), zh: each.map(({ zh }) => zh).join('，或') }
}

function formatExpectation(format: string, message: string): Message {
  if (format === 'date') return { en: 'a date YYYY-MM-DD', zh: '日期，格式为 YYYY-MM-DD' }
  if (format === 'url')
    return { en: 'an address beginning with https:// or http://', zh: '以 https:// 或 http:// 开头的网址' }
  return bilingual(message)
}

/** Schemas write their own messages as `English / 中文`. */
function bilingual(message: string): Message {
  const [en = message, zh = en] = message.split(' / ')
  return { en, zh }
}
