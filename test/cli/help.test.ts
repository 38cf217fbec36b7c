import type { Command } from 'commander'
import { CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { commandLineFault } from '../../src/cli/command-line-fault.js'
import { completionWords } from '../../src/cli/completion/words.js'
import { inLanguage } from '../../src/cli/in-language.js'
import { jianbaoProgram } from '../../src/cli/program.js'
import type { InterfaceLanguage } from '../../src/errors.js'

const programIn = (language: InterfaceLanguage): Command =>
  jianbaoProgram({
    language: () => language,
    config: () => Promise.resolve({}),
    fail: () => undefined,
  })

const program = programIn('en')
const commands = [program, ...program.commands]

describe('every word of the help is there in both languages', () => {
  test.each(commands.map((command) => [command.name(), command] as const))('%s', (_, command) => {
    const described = [
      command.description(),
      ...command
        .createHelp()
        .visibleOptions(command)
        .map(({ description }) => description),
      ...command.registeredArguments.map(({ description }) => description),
    ]
    for (const text of described) {
      expect(text, text).not.toBe('')
      expect(inLanguage(text, 'en'), text).not.toMatch(/\p{Script=Han}/u)
      expect(inLanguage(text, 'zh'), text).toMatch(/\p{Script=Han}/u)
    }
  })
})

/** The whole help with its examples, as it is printed. */
async function helpOf(command: string, language: InterfaceLanguage): Promise<string> {
  const one = programIn(language)
  let printed = ''
  for (const each of [one, ...one.commands])
    each.configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) })
  await expect(one.parseAsync(['node', 'jianbao', command, '--help', '--lang', language])).rejects.toThrow()
  return printed
}

describe.each(program.commands.map((command) => command.name()))('%s --help', (command) => {
  test('has examples and exit codes, in English', async () => {
    const printed = await helpOf(command, 'en')
    expect(printed).toMatch(new RegExp(`^Usage: jianbao ${command}\\b`))
    expect(printed).toMatch(new RegExp(`Example:\\n {2}jianbao ${command}\\b`))
    expect(printed).toMatch(/Exit codes:\n {2}0 {2}done\n {2}1 {2}.+\n {2}2 {2}wrong command line/)
  })

  test('and in Chinese', async () => {
    const printed = await helpOf(command, 'zh')
    expect(printed).toMatch(new RegExp(`^用法： jianbao ${command}\\b`))
    expect(printed).toMatch(new RegExp(`示例：\\n {2}jianbao ${command}\\b`))
    expect(printed).toMatch(/退出码：\n {2}0 {2}完成\n {2}1 {2}.+\n {2}2 {2}命令行有误/)
    expect(printed).not.toMatch(/Usage|Options|display help|default|choices/)
  })
})

/** What is wrong with a command line, told in both languages. */
async function faultOf(...args: string[]): Promise<readonly [en: string, zh: string]> {
  const one = programIn('en')
  const error: unknown = await one.parseAsync(['node', 'jianbao', ...args]).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommanderError)) throw new Error(`no fault of the command line: ${String(error)}`)
  return [commandLineFault(error, 'jianbao', 'en'), commandLineFault(error, 'jianbao', 'zh')]
}

test.each([
  [
    ['render', '--theem', 'x'],
    "error: unknown option '--theem'\ndid you mean --theme?",
    '错误：没有“--theem”这一选项\n是否想用 --theme？',
  ],
  [
    ['rendre'],
    "error: unknown command 'rendre'\ndid you mean render?",
    '错误：没有“rendre”这一命令\n是否想用 render？',
  ],
  [['claims'], "error: missing required argument 'file'", '错误：缺少参数“file”'],
  [['audit'], "error: missing required argument 'files'", '错误：缺少参数“files”'],
  [
    ['render', '--out'],
    "error: option '--out <file>' argument missing",
    '错误：选项“--out <file>”后面缺少值',
  ],
  [
    ['sample', 'x'],
    "error: required option '--out <file>' not specified",
    '错误：必须给出选项“--out <file>”',
  ],
  [
    ['themes', 'a', 'b'],
    "error: too many arguments for 'themes'. Expected 0 arguments but got 2.",
    '错误：参数过多：应为 0 个，给出了 2 个',
  ],
  [
    ['check', '--format', 'xml'],
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
    '错误：选项“--format <format>”不能取“xml”；可选：text, json',
  ],
  [
    ['completion', 'tcsh'],
    "error: command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.",
    '错误：参数“shell”不能取“tcsh”；可选：bash, zsh, fish',
  ],
  [
    ['batch', '--workers', 'two'],
    "error: option '--workers <count>' argument 'two' is invalid. a whole number from 0",
    '错误：选项“--workers <count>”不能取“two”：不小于 0 的整数',
  ],
])('%j', async (args, en, zh) => {
  expect(await faultOf(...args)).toEqual([`${en}\nsee: jianbao --help`, `${zh}\n用法见：jianbao --help`])
})

test('completion knows every command and every option of it', () => {
  const words = completionWords(program)
  expect(words.commands.map(({ name }) => name)).toEqual([
    ...program.commands.map((command) => command.name()),
    'help',
  ])
  for (const command of program.commands) {
    const { flags = [] } = words.commands.find(({ name }) => name === command.name()) ?? {}
    const known = flags.map(({ flag }) => flag)
    expect(known).toEqual(
      expect.arrayContaining([...command.options.map(({ long }) => long), '--lang', '--config', '--help']),
    )
  }
})
