#!/usr/bin/env node
import { CommanderError, type Command } from 'commander'
import { finding, JianbaoError } from '../errors.js'
import type { MessageCode } from '../messages/index.js'
import { systemReason } from '../messages/system-reason.js'
import { commandLineFault } from './command-line-fault.js'
import { loadConfig } from './config/load.js'
import { languageOf } from './in-language.js'
import { jianbaoProgram, type ProgramFlags } from './program.js'

/** Faults of the command line itself. */
const usageCodes: readonly MessageCode[] = [
  'batch-incomplete',
  'batch-option',
  'pair-unreadable',
  'setting-missing',
]

/** Exit codes: 0 done, 1 a fault of the input that the message explains, 2 a wrong command line. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  let forMachines = false
  const program = jianbaoProgram({
    language: () => languageOf(program),
    config: () => loadConfig(program.opts<ProgramFlags>().config),
    fail: (code) => {
      exitCode = code
    },
  })
  program.hook('preAction', (_, command) => {
    forMachines = printsJson(command)
  })
  try {
    await program.parseAsync(argv)
    return exitCode
  } catch (thrown) {
    const error = asTold(thrown)
    const language = languageOf(program)
    if (error instanceof JianbaoError) {
      const { findings } = error
      const told = forMachines ? JSON.stringify({ findings }, null, 2) : error.format(language)
      process.stderr.write(`${told}\n`)
      return findings.every((one) => usageCodes.includes(one.code)) ? 2 : 1
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    if (error.code !== 'commander.help')
      process.stderr.write(`${commandLineFault(error, askedFor(program, argv), language)}\n`)
    return 2
  }
}

/** What the system refuses, such as a folder that may not be written, is a fault that a user can mend. */
function asTold(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error
  const { path = '', code = '', message } = error as NodeJS.ErrnoException
  return new JianbaoError([finding('system-failed', { path, reason: systemReason(code, message) })])
}

function printsJson(command: Command): boolean {
  const { format, json } = command.opts<{ format?: unknown; json?: boolean }>()
  return format === 'json' || json === true
}

/** The command that a line begins, as it is typed. */
function askedFor(program: Command, argv: readonly string[]): string {
  const names = program.commands.map((command) => command.name())
  const [name = ''] = argv.slice(2).filter((word) => names.includes(word))
  return `${program.name()} ${name}`.trim()
}

// A reader such as head may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv)
