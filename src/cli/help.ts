import { Help, type Argument, type Command, type HelpConfiguration, type Option } from 'commander'
import type { InterfaceLanguage } from '../errors.js'
import { inLanguage, languageOf } from './in-language.js'

interface HelpTail {
  /** Commands as they are typed. */
  readonly examples: readonly string[]
  /** What code 1 means for the command, in English and Chinese. */
  readonly fault: readonly [en: string, zh: string]
  /** What is told before the examples, in English and Chinese. */
  readonly note?: readonly [en: string, zh: string]
}

/** Ends a command's help with examples and its exit codes. */
export function withHelp(command: Command, { examples, fault, note }: HelpTail): Command {
  return command.addHelpText('after', () => {
    const language = languageOf(command)
    const chosen = ([en, zh]: readonly [string, string]): string => (language === 'zh' ? zh : en)
    const { example, codes, done, wrong } = tailWords[language]
    return `
${note === undefined ? '' : `${chosen(note)}\n\n`}${example}
${examples.map((one) => `  ${one}`).join('\n')}

${codes}
  0  ${done}
  1  ${chosen(fault)}
  2  ${wrong}`
  })
}

const tailWords: Readonly<Record<InterfaceLanguage, Record<'example' | 'codes' | 'done' | 'wrong', string>>> =
  {
    en: { example: 'Example:', codes: 'Exit codes:', done: 'done', wrong: 'wrong command line' },
    zh: { example: '示例：', codes: '退出码：', done: '完成', wrong: '命令行有误' },
  }

const chineseTitles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

const plain = new Help()
/** Characters that a terminal shows twice as wide. */
const wide = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/gu

const usageIn = (text: string, language: InterfaceLanguage): string =>
  language === 'en' ? text : text.replace('[options]', '[选项]').replace('[command]', '[命令]')

/** What an option or argument accepts and is taken for where it is absent, behind its description. */
function described(
  { description, argChoices, defaultValue, defaultValueDescription }: Option | Argument,
  language: InterfaceLanguage,
): string {
  const words = aboutWords[language]
  const extra: string[] = []
  if (argChoices !== undefined) extra.push(words.choices + argChoices.join(words.comma))
  const isTold = defaultValue !== undefined && typeof defaultValue !== 'boolean'
  if (isTold) extra.push(words.default + (defaultValueDescription ?? String(defaultValue)))
  return inLanguage(description, language) + (extra.length > 0 ? words.bracket(extra) : '')
}

const aboutWords = {
  en: {
    choices: 'choices: ',
    default: 'default: ',
    comma: ', ',
    bracket: (extra: readonly string[]) => ` (${extra.join('; ')})`,
  },
  zh: {
    choices: '可选：',
    default: '默认：',
    comma: '、',
    bracket: (extra: readonly string[]) => `（${extra.join('；')}）`,
  },
}

/** How helps are laid out: in one language, with the options of the whole program at the end. */
export function helpIn(language: () => InterfaceLanguage): HelpConfiguration {
  return {
    showGlobalOptions: true,
    displayWidth: (text) => plain.displayWidth(text) + (text.match(wide)?.length ?? 0),
    styleTitle: (title) => (language() === 'zh' ? (chineseTitles[title] ?? title) : title),
    commandUsage: (command) => usageIn(plain.commandUsage(command), language()),
    commandDescription: (command) => inLanguage(command.description(), language()),
    subcommandTerm: (command) => usageIn(plain.subcommandTerm(command), language()),
    subcommandDescription: (command) => inLanguage(command.summary() || command.description(), language()),
    optionDescription: (option) => described(option, language()),
    argumentDescription: (argument) => described(argument, language()),
  }
}
