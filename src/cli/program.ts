import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { auditCommand } from './audit.js'
import { batchCommand } from './batch.js'
import { checkCommand } from './check.js'
import { claimsCommand } from './claims.js'
import { completionCommand } from './completion/command.js'
import type { CommandContext } from './context.js'
import { helpIn } from './help.js'
import { initCommand } from './init.js'
import { mappingCommand } from './mapping.js'
import { previewCommand } from './preview.js'
import { refreshCommand } from './refresh.js'
import { renderCommand } from './render.js'
import { sampleCommand } from './sample.js'
import { templatesCommand } from './templates.js'
import { themesCommand } from './themes.js'

/** The flags that stand with every command. */
export interface ProgramFlags {
  readonly lang?: string
  /** False after `--no-config`. */
  readonly config?: string | boolean
}

/** The command line with all its commands. */
export function jianbaoProgram(context: CommandContext): Command {
  const program = new Command('jianbao')
    .description('regional statistics in, office-ready briefings out / 由地区统计数据生成可直接报送的简报')
    .version(packageJson.version, '-V, --version', 'print the version / 显示版本号')
    .helpOption('-h, --help', 'show this help / 显示帮助')
    .helpCommand('help [command]', 'show the help of a command / 显示命令的帮助')
    .addOption(new Option('--lang <language>', 'language of messages / 提示语言').choices(['zh', 'en']))
    .option(
      '--config <file>',
      'configuration; jianbao.config.yaml from here upwards if absent / 设置文件；不填则由此文件夹逐级向上找 jianbao.config.yaml',
    )
    .option('--no-config', 'read no configuration / 不读设置文件')
    .configureHelp(helpIn(context.language))
    // Faults of the command line are told by the caller, in one language.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
  const commands = [
    initCommand(context),
    renderCommand(context),
    previewCommand(context),
    batchCommand(context),
    checkCommand(context),
    claimsCommand(context),
    auditCommand(context),
    refreshCommand(context),
    mappingCommand(context),
    sampleCommand(context),
    templatesCommand(context),
    themesCommand(context),
    completionCommand(),
  ]
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program))
  return program
}
