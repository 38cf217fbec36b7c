import { Argument, Command } from 'commander'
import { withHelp } from '../help.js'
import { bashCompletion } from './bash.js'
import { fishCompletion } from './fish.js'
import { completionWords, type ProgramWords } from './words.js'
import { zshCompletion } from './zsh.js'

type Shell = 'bash' | 'zsh' | 'fish'

const scripts: Readonly<Record<Shell, (words: ProgramWords) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** `jianbao completion bash|zsh|fish`: the shell's script that completes commands, flags and their values. */
export function completionCommand(): Command {
  const command = new Command('completion')
    .description('print the script with which a shell completes this command / 输出命令行外壳的补全脚本')
    .addArgument(new Argument('<shell>', 'the shell / 所用的命令行外壳').choices(Object.keys(scripts)))
    .action((shell: Shell, _: object, self: Command) => {
      if (self.parent !== null) process.stdout.write(scripts[shell](completionWords(self.parent)))
    })
  return withHelp(command, {
    examples: [
      'jianbao completion bash >> ~/.bashrc',
      'jianbao completion fish > ~/.config/fish/completions/jianbao.fish',
    ],
    fault: ['the package is not installed completely', '软件包安装不完整'],
  })
}
