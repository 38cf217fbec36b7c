import { once } from 'node:events'
import { Command, InvalidArgumentError } from 'commander'
import { servePreview } from '../preview/server.js'
import { assertNeeded } from './config/needed.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { addBriefFlags, briefSettings, type BriefFlags } from './settings.js'

interface PreviewFlags extends BriefFlags {
  readonly port?: number
}

/** `jianbao preview [TEMPLATE] …`: the briefing as a page that follows every change. */
export function previewCommand({ language, config: readConfig }: CommandContext): Command {
  const command = new Command('preview')
    .description('show the briefing in the browser while it is written / 边改边预览')
    .argument(
      '[template]',
      'id of a template that comes with the package, or a path to your own .md.hbs / 内置模板名，或自己的 .md.hbs 模板的路径',
    )
  addBriefFlags(command)
    .option(
      '--port <number>',
      'port on 127.0.0.1; any that is free if absent / 127.0.0.1 上的端口；不填则自动选取空闲端口',
      portOf,
    )
    .action(async (template: string | undefined, { port, ...flags }: PreviewFlags) => {
      const { file } = await readConfig()
      const preview = await servePreview({
        readSettings: async () => {
          const settings = briefSettings(template, flags, await readConfig())
          assertNeeded(settings, { template: 'TEMPLATE', data: '--data' })
          return settings
        },
        ...(file !== undefined && { configFile: file }),
        ...(port !== undefined && { port }),
        language: language(),
      })
      process.stdout.write(says[language()](preview.url))
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
      await preview.close()
    })
  return withHelp(command, {
    examples: [
      'jianbao preview',
      'jianbao preview quarterly-briefing --data seeds/liaocheng --region liaocheng-hitech --port 8080',
    ],
    fault: ['the configuration cannot be read, or the port is not free', '设置无法读取，或端口已被占用'],
  })
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('a number from 0 to 65535 / 0 至 65535 的数')
  return Number(text)
}

const says = {
  en: (url: string) => `preview: ${url}  (Ctrl+C stops it)\n`,
  zh: (url: string) => `预览：${url}（按 Ctrl+C 停止）\n`,
}
