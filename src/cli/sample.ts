import { Command } from 'commander'
import { documentLanguages, type Language } from '../document/languages.js'
import { sampleBriefing } from '../sample.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { collect } from './pairs.js'
import { outputOption, tellWritten, type OutputFlags } from './written.js'

interface SampleOptions extends OutputFlags {
  readonly language: string
  readonly theme: string
  readonly out: readonly string[]
}

/** `jianbao sample TEMPLATE --out FILE …`: what a template of the package makes of sample data. */
export function sampleCommand({ language }: CommandContext): Command {
  const command = new Command('sample')
    .description('make the sample of a template that comes with the package / 生成模板样张')
    .argument('<template>', 'id of a template that comes with the package / 内置模板名')
    .option(
      '--language <tag>',
      `language of the briefing (${documentLanguages.join(', ')}) / 简报的语言（${documentLanguages.join('、')}）`,
      'zh-Hans',
    )
    .option('--theme <name|file>', 'look of the files / 版式', 'gongwen')
    .requiredOption(
      '--out <file>',
      'file to write (.docx, .pdf, .html, .md); may be repeated / 要写出的文件（.docx、.pdf、.html、.md），可重复',
      collect,
    )
    .addOption(outputOption())
    .action(async (template: string, options: SampleOptions) => {
      const briefing = await sampleBriefing(template, options.language as Language)
      const substitutions = await briefing.save(options.out, { theme: options.theme })
      tellWritten(options.out, substitutions, options, language())
    })
  return withHelp(command, {
    examples: ['jianbao sample press-conference --out press-conference.docx'],
    fault: ['there is no such sample, or a file cannot be written', '没有这一样张，或文件无法写入'],
  })
}
