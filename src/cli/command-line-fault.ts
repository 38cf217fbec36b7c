import type { CommanderError } from 'commander'
import type { InterfaceLanguage } from '../errors.js'
import { inLanguage } from './in-language.js'

/** What commander says in English, told in Chinese; what it names stands in the same order in both. */
const chinese: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.*)'$/, '没有“$1”这一选项'],
  [/^unknown command '(.*)'$/, '没有“$1”这一命令'],
  [/^missing required argument '(.*)'$/, '缺少参数“$1”'],
  [/^option '(.*)' argument missing$/, '选项“$1”后面缺少值'],
  [/^required option '(.*)' not specified$/, '必须给出选项“$1”'],
  [
    /^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.?$/,
    '参数过多：应为 $1 个，给出了 $2 个',
  ],
  [
    /^option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    '选项“$1”不能取“$2”；可选：$3',
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    '参数“$2”不能取“$1”；可选：$3',
  ],
  [/^option '(.*)' argument '(.*)' is invalid\. (.*)$/s, '选项“$1”不能取“$2”：$3'],
  [/^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/s, '参数“$2”不能取“$1”：$3'],
]

const hints: Readonly<Record<InterfaceLanguage, (command: string) => string>> = {
  en: (command) => `see: ${command} --help`,
  zh: (command) => `用法见：${command} --help`,
}

/** A wrong command line in one language: what is wrong, what may have been meant, and where help is. */
export function commandLineFault(
  { message }: CommanderError,
  command: string,
  language: InterfaceLanguage,
): string {
  const [first = '', ...rest] = message.replace(/^error: /, '').split(/\n(?=\(Did you mean )/)
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(rest.join(' '))?.[1]
  const told = withReason(first, language)
  const lines =
    language === 'en'
      ? [`error: ${told}`, ...(meant === undefined ? [] : [`did you mean ${meant}?`])]
      : [`错误：${told}`, ...(meant === undefined ? [] : [`是否想用 ${meant}？`])]
  return [...lines, hints[language](command)].join('\n')
}

/** A reason of our own is written in both languages behind commander's words. */
function withReason(text: string, language: InterfaceLanguage): string {
  const [, said = text, reason = ''] = /^(.*? is invalid(?: for argument '.*?')?\. )(.*)$/s.exec(text) ?? []
  const whole = reason === '' ? text : said + inLanguage(reason, language)
  if (language === 'en') return whole
  const [pattern, words] = chinese.find(([one]) => one.test(whole)) ?? []
  return pattern === undefined || words === undefined ? whole : whole.replace(pattern, words)
}
