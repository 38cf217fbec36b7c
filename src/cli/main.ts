#!/usr/bin/env node
import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { JianbaoError, type InterfaceLanguage } from '../errors.js'
import { auditCommand } from './audit.js'
import { batchCommand } from './batch.js'
import { checkCommand } from './check.js'
import { claimsCommand } from './claims.js'
import { mappingCommand } from './mapping.js'
import { renderCommand } from './render.js'
import { sampleCommand } from './sample.js'
import { templatesCommand } from './templates.js'
import { themesCommand } from './themes.js'
import { interfaceLanguage } from './interface-language.js'

/** Exit codes: 0 done, 1 a fault of the input that the message explains, 2 a wrong command line. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('jianbao')
    .description('regional statistics in, office-ready briefings out / 由统计数据生成简报')
    .version(packageJson.version)
    .addOption(new Option('--lang <language>', 'language of messages / 提示语言').choices(['zh', 'en']))
    .showHelpAfterError()
    .exitOverride()
  let language: InterfaceLanguage = interfaceLanguage(undefined, process.env)
  program.hook('preAction', () => {
    language = interfaceLanguage(program.opts<{ lang?: string }>().lang, process.env)
  })
  let exitCode = 0
  const context = {
    language: () => language,
    fail: (code: number) => {
      exitCode = code
    },
  }
  for (const command of [
    renderCommand(context),
    batchCommand(context),
    checkCommand(context),
    sampleCommand(context),
    templatesCommand(context),
    themesCommand(context),
    claimsCommand(context),
    mappingCommand(context),
    auditCommand(context),
  ]) {
    program.addCommand(command.exitOverride())
  }
  try {
    await program.parseAsync(argv)
    return exitCode
  } catch (error) {
    if (error instanceof JianbaoError) {
      process.stderr.write(`${error.format(language)}\n`)
      return error.findings.every((one) => one.code === 'pair-unreadable') ? 2 : 1
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
