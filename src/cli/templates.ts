import { Command } from 'commander'
import type { InterfaceLanguage } from '../errors.js'
import type { About, OptionSpec } from '../template/meta.js'
import { packagedTemplates } from '../template/load.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { outputOption } from './written.js'

/** `jianbao templates`: the templates that come with the package, and their options. */
export function templatesCommand({ language }: CommandContext): Command {
  const command = new Command('templates')
    .description('list the templates that come with the package, and their options / 列出内置模板及其选项')
    .addOption(outputOption())
    .action(({ format }: { format: 'text' | 'json' }) => {
      const words = language()
      const all = packagedTemplates(words === 'en' ? 'en' : 'zh-Hans')
      if (format === 'json') {
        const listed = all.map(({ id, languages, meta }) => ({ id, languages, ...meta }))
        process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`)
        return
      }
      for (const { id, languages, meta } of all) {
        process.stdout.write(`${id}  ${meta.name}  [${languages.join(', ')}]\n  ${meta.description}\n`)
        process.stdout.write(`  jianbao sample ${id} --out ${id}.docx\n`)
        for (const line of optionLines(meta.options, '  ', words)) process.stdout.write(`${line}\n`)
      }
    })
  return withHelp(command, {
    examples: ['jianbao templates', 'jianbao templates --format json'],
    fault: ['the package is not installed completely', '软件包安装不完整'],
  })
}

function optionLines(
  options: Readonly<Record<string, OptionSpec>>,
  indent: string,
  language: InterfaceLanguage,
): string[] {
  return Object.entries(options).flatMap(([name, spec]) => {
    const required = spec.required === true ? ' *' : ''
    const line = `${indent}- ${name}${required} (${spec.type}) ${aboutIn(spec.about, language)}`.trimEnd()
    return [line, ...optionLines(spec.fields ?? {}, `${indent}    `, language)]
  })
}

function aboutIn(about: About | undefined, language: InterfaceLanguage): string {
  return typeof about === 'object' ? about[language] : (about ?? '')
}
