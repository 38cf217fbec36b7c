import type { Command } from 'commander'

interface HelpTail {
  /** Commands as they are typed. */
  readonly examples: readonly string[]
  /** What code 1 means for the command, in English and Chinese. */
  readonly fault: readonly [en: string, zh: string]
}

/** Ends a command's help with examples and its exit codes. */
export function withHelp(command: Command, { examples, fault: [en, zh] }: HelpTail): Command {
  return command.addHelpText(
    'after',
    `
Example:
${examples.map((one) => `  ${one}`).join('\n')}

Exit codes / 退出码:
  0  done / 完成
  1  ${en} / ${zh}
  2  wrong command line / 命令行有误`,
  )
}
