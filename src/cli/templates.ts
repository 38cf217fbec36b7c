import { Command } from 'commander'
import type { InterfaceLanguage } from '../errors.js'
import type { About, OptionSpec } from '../template/meta.js'
import { packagedTemplates } from '../template/load.js'
import type { CommandContext } from './context.js'

/** `jianbao templates`: the templates that come with the package, and their options. */
export function templatesCommand({ language }: CommandContext): Command {
  return new Command('templates')
    .description('list the templates that come with the package, and their options / 列出模板')
    .addHelpText('after', '\nExample:\n  jianbao templates')
    .action(() => {
      const words = language()
      for (const { id, languages, meta } of packagedTemplates(words === 'en' ? 'en' : 'zh-Hans')) {
        process.stdout.write(`${id}  ${meta.name}  [${languages.join(', ')}]\n  ${meta.description}\n`)
        process.stdout.write(`  jianbao sample ${id} --out ${id}.docx\n`)
        for (const line of optionLines(meta.options, '  ', words)) process.stdout.write(`${line}\n`)
      }
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
