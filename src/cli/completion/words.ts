import type { Argument, Command, Option } from 'commander'
import { documentLanguages } from '../../document/languages.js'
import { packagedTemplates } from '../../template/load.js'
import { themeNames } from '../../write/theme/themes.js'
import { formats } from '../../write/writer.js'

/** A flag as a shell completes it. */
export interface FlagWords {
  readonly flag: string
  readonly about: string
  /** What may stand behind it: a list of words, `file` for a path, undefined for nothing. */
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

/** All that can be completed, told by the program's own commands. */
export function completionWords(program: Command): CommandWords[] {
  const templates = packagedTemplates().map(({ id }) => id)
  const everywhere = program.options
    .filter(({ long }) => long !== '--version')
    .map((option) => flagWords(option, templates))
  return program.commands.map((command) => ({
    name: command.name(),
    about: firstLine(command.description()),
    flags: [...command.options.map((option) => flagWords(option, templates)), ...everywhere, help],
    words: command.registeredArguments.flatMap((argument) => argumentWords(argument, templates)),
  }))
}

const help: FlagWords = { flag: '--help', about: 'display help for command', takes: undefined }

function flagWords(option: Option, templates: readonly string[]): FlagWords {
  const known: Readonly<Record<string, readonly string[]>> = {
    '--language': documentLanguages,
    '--theme': themeNames,
    '--template': templates,
    '--format': formats,
  }
  const flag = option.long ?? option.flags
  const takesValue = option.required || option.optional
  return {
    flag,
    about: firstLine(option.description),
    takes: takesValue ? (option.argChoices ?? known[flag] ?? 'file') : undefined,
  }
}

function argumentWords(argument: Argument, templates: readonly string[]): readonly string[] {
  return argument.argChoices ?? (argument.name() === 'template' ? templates : [])
}

/** Quotes and backslashes mean something to every shell. */
function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/['"`\\$[\]:]/g, ' ').trim()
}
