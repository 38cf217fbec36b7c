import { Help, type Argument, type Command, type Option } from 'commander'
import { documentLanguages } from '../../document/languages.js'
import type { InterfaceLanguage } from '../../errors.js'
import { packagedTemplates } from '../../template/load.js'
import { themeNames } from '../../write/theme/themes.js'
import { formats } from '../../write/writer.js'
import { inLanguage, languageOf } from '../in-language.js'

/** A flag as a shell completes it. */
export interface FlagWords {
  readonly flag: string
  readonly about: string
  /** What may stand behind it: some of these words, `file` for a path, nothing if undefined. */
  readonly takes: readonly string[] | 'file' | undefined
}

/** A command as a shell completes it. */
export interface CommandWords {
  readonly name: string
  readonly about: string
  readonly flags: readonly FlagWords[]
  /** What its first argument may be; files besides. */
  readonly words: readonly string[]
}

/** The whole program as a shell completes it. */
export interface ProgramWords {
  readonly commands: readonly CommandWords[]
  /** Flags in front of a command. */
  readonly flags: readonly FlagWords[]
}

/** All that can be completed, told by the program's own commands. */
export function completionWords(program: Command): ProgramWords {
  const language = languageOf(program)
  const templates = packagedTemplates().map(({ id }) => id)
  const flagsOf = (command: Command): FlagWords[] =>
    plain.visibleOptions(command).map((option) => flagWords(option, templates, language))
  const everywhere = flagsOf(program).filter(({ flag }) => flag !== '--version' && flag !== '--help')
  const names = program.commands.map((command) => command.name())
  return {
    commands: plain.visibleCommands(program).map((command) => ({
      name: command.name(),
      about: firstLine(inLanguage(command.description(), language)),
      flags: [...flagsOf(command), ...everywhere],
      words:
        command.name() === 'help'
          ? names
          : command.registeredArguments.flatMap((argument) => argumentWords(argument, templates)),
    })),
    flags: flagsOf(program),
  }
}

const plain = new Help()

function flagWords(option: Option, templates: readonly string[], language: InterfaceLanguage): FlagWords {
  const known: Readonly<Record<string, readonly string[]>> = {
    '--language': documentLanguages,
    '--theme': themeNames,
    '--template': templates,
    '--format': formats,
  }
  const flag = option.long ?? option.flags
  const takesValue = option.required || option.optional
  const ofFile = /[<[|=](?:file|path|folder)[>\]]/.test(option.flags) ? 'file' : []
  return {
    flag,
    about: firstLine(inLanguage(option.description, language)),
    takes: takesValue ? (option.argChoices ?? known[flag] ?? ofFile) : undefined,
  }
}

function argumentWords(argument: Argument, templates: readonly string[]): readonly string[] {
  return argument.argChoices ?? (argument.name() === 'template' ? templates : [])
}

/** Quotes and backslashes mean something to every shell. */
function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/['"`\\$[\]:]/g, ' ').trim()
}
