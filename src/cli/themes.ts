import { Command } from 'commander'
import { themeDescriptions, themeNames } from '../write/theme/themes.js'
import type { CommandContext } from './context.js'

/** `jianbao themes`: the themes that come with the package. */
export function themesCommand({ language }: CommandContext): Command {
  return new Command('themes')
    .description('list the themes that come with the package / 列出主题')
    .addHelpText(
      'after',
      `
A theme of your own is a YAML or JSON file with what differs:
  extends: report
  colors: { accent: "8B1A1A" }
  faces: { hei: 思源黑体 }
  logo: { file: emblem.png, heightMm: 14, alternative: 徽标 }
and is used as in: jianbao render … --theme my-theme.yaml

Example:
  jianbao themes`,
    )
    .action(() => {
      for (const name of themeNames) process.stdout.write(`${name}  ${themeDescriptions[name][language()]}\n`)
    })
}
