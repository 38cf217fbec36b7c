#!/usr/bin/env node
import { JianbaoError, type InterfaceLanguage } from '../errors.js'
import type { MessageCode } from '../messages/index.js'
import { loadConfig } from './config/load.js'
import { interfaceLanguage } from './interface-language.js'
import { jianbaoProgram, type ProgramFlags } from './program.js'

/** Faults of the command line itself. */
const usageCodes: readonly MessageCode[] = ['pair-unreadable', 'setting-missing']

/** Exit codes: 0 done, 1 a fault of the input that the message explains, 2 a wrong command line. */
async function main(argv: readonly string[]): Promise<number> {
  let language: InterfaceLanguage = interfaceLanguage(undefined, process.env)
  let exitCode = 0
  const program = jianbaoProgram({
    language: () => language,
    config: () => loadConfig(program.opts<ProgramFlags>().config),
    fail: (code) => {
      exitCode = code
    },
  })
  program.hook('preAction', () => {
    language = interfaceLanguage(program.opts<ProgramFlags>().lang, process.env)
  })
  try {
    await program.parseAsync(argv)
    return exitCode
  } catch (error) {
    if (error instanceof JianbaoError) {
      process.stderr.write(`${error.format(language)}\n`)
      return error.findings.every((one) => usageCodes.includes(one.code)) ? 2 : 1
    }
    const { code, exitCode: commanderCode } = error as { code?: string; exitCode?: number }
    if (code?.startsWith('commander.') === true) return commanderCode === 0 ? 0 : 2
    throw error
  }
}

// A reader such as head may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv)
