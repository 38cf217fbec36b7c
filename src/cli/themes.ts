import { Command } from 'commander'
import { themeDescriptions, themeNames } from '../write/theme/themes.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { outputOption } from './written.js'

/** `jianbao themes`: the themes that come with the package. */
export function themesCommand({ language }: CommandContext): Command {
  const command = new Command('themes')
    .description('list the themes that come with the package / 列出内置主题')
    .addOption(outputOption())
    .action(({ format }: { format: 'text' | 'json' }) => {
      const listed = themeNames.map((id) => ({ id, description: themeDescriptions[id][language()] }))
      if (format === 'json') process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`)
      else for (const { id, description } of listed) process.stdout.write(`${id}  ${description}\n`)
    })
  return withHelp(command, {
    examples: ['jianbao themes', 'jianbao themes --format json'],
    fault: ['the package is not installed completely', '软件包安装不完整'],
    note: [
      `A theme of your own is a YAML or JSON file with what differs:
${ownTheme}
and is used as in: jianbao render … --theme my-theme.yaml`,
      `自己的主题是一个 YAML 或 JSON 文件，只写不同之处：
${ownTheme}
用法如：jianbao render … --theme my-theme.yaml`,
    ],
  })
}

const ownTheme = `  extends: report
  colors: { accent: "8B1A1A" }
  faces: { hei: 思源黑体 }
  logo: { file: emblem.png, heightMm: 14, alternative: 徽标 }`
