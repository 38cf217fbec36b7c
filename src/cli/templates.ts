import { Command } from 'commander'
import type { OptionSpec } from '../template/meta.js'
import { packagedTemplates } from '../template/load.js'
import type { CommandContext } from './context.js'

/** `jianbao templates`: the templates that come with the package, and their options. */
export function templatesCommand(_context: CommandContext): Command {
  return new Command('templates')
    .description('list the templates that come with the package, and their options / 列出模板')
    .addHelpText('after', '\nExample:\n  jianbao templates')
    .action(() => {
      for (const { id, languages, meta } of packagedTemplates()) {
        process.stdout.write(`${id}  ${meta.name}  [${languages.join(', ')}]\n  ${meta.description}\n`)
        for (const line of optionLines(meta.options, '  ')) process.stdout.write(`${line}\n`)
      }
    })
}

function optionLines(options: Readonly<Record<string, OptionSpec>>, indent: string): string[] {
  return Object.entries(options).flatMap(([name, spec]) => {
    const required = spec.required === true ? ' *' : ''
    const line = `${indent}- ${name}${required} (${spec.type}) ${spec.about ?? ''}`.trimEnd()
    return [line, ...optionLines(spec.fields ?? {}, `${indent}    `)]
  })
}
