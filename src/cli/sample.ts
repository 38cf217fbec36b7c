import { Command } from 'commander'
import { documentLanguages, type Language } from '../document/languages.js'
import { sampleBriefing } from '../sample.js'
import type { CommandContext } from './context.js'
import { collect } from './pairs.js'

interface SampleOptions {
  readonly language: string
  readonly theme: string
  readonly out: readonly string[]
}

/** `jianbao sample TEMPLATE --out FILE …`: what a template of the package makes of sample data. */
export function sampleCommand({ language }: CommandContext): Command {
  return new Command('sample')
    .description('make the sample of a template that comes with the package / 生成模板样张')
    .argument('<template>', 'id of a template that comes with the package')
    .option('--language <tag>', `language of the briefing (${documentLanguages.join(', ')})`, 'zh-Hans')
    .option('--theme <name|file>', 'look of the files', 'gongwen')
    .requiredOption('--out <file>', 'file to write (.docx, .pdf, .html, .md); may be repeated', collect)
    .addHelpText('after', '\nExample:\n  jianbao sample press-conference --out press-conference.docx')
    .action(async (template: string, options: SampleOptions) => {
      const briefing = await sampleBriefing(template, options.language as Language)
      await briefing.save(options.out, { theme: options.theme })
      const written = { en: 'written: ', zh: '已写入：' }[language()]
      for (const path of options.out) process.stdout.write(`${written}${path}\n`)
    })
}
