import { Command } from 'commander'
import { brief, type SaveOptions } from '../briefing.js'
import { fail } from '../errors.js'
import { documentLanguages, type Language } from '../document/languages.js'
import { openDataset } from '../read/open-dataset.js'
import { faceRoles, type FaceRole } from '../write/theme/theme.js'
import { loadTheme } from '../write/theme/load.js'
import { themeNames } from '../write/theme/themes.js'
import type { CommandContext } from './context.js'
import { collect, readPairs } from './pairs.js'

interface RenderOptions {
  readonly data: string
  readonly region: string
  readonly period: string
  readonly language: string
  readonly out: readonly string[]
  readonly content?: string
  readonly option: readonly string[]
  readonly font: readonly string[]
  readonly systemFonts?: true
  readonly ledger: readonly string[]
  readonly appendix?: true
  readonly trace: boolean
  readonly comments?: true
  readonly footnotes?: true
  readonly theme: string
  readonly letterhead?: string
}

/** `jianbao render TEMPLATE --data DIR --region ID --period P --out FILE …` */
export function renderCommand({ language }: CommandContext): Command {
  return new Command('render')
    .description('make a briefing and save it in one format or more / 生成简报')
    .argument('<template>', 'id of a template that comes with the package, or a path to your own .md.hbs')
    .requiredOption('--data <path>', 'folder of the dataset, or its workbook, JSON or mapped table')
    .requiredOption('--region <id>', 'region that the briefing is about')
    .requiredOption('--period <period>', 'such as 2024-Q1, 2024-H1, 2024-01/2024-10, 2024')
    .option('--language <tag>', `language of the briefing (${documentLanguages.join(', ')})`, 'zh-Hans')
    .requiredOption('--out <file>', 'file to write (.docx, .pdf, .html, .md); may be repeated', collect)
    .option('--content <file>', "the office's own texts: options of the template in .yaml or .md")
    .option('--option <name=value>', 'option of the template; may be repeated', collect, [])
    .option(
      '--font <role=file>',
      `font file for a role (${faceRoles.join(', ')}); may be repeated`,
      collect,
      [],
    )
    .option(
      '--theme <name|file>',
      `look of the files: ${themeNames.join(', ')}, or your own .yaml or .json`,
      'gongwen',
    )
    .option('--system-fonts', 'look for the official faces among the installed ones first')
    .option(
      '--ledger <file>',
      'list of all figures and where they come from (.csv, .json, .md); may be repeated',
      collect,
      [],
    )
    .option('--appendix', 'add that list to the briefing itself')
    .option('--no-trace', 'leave out of Word and HTML files where each figure comes from')
    .option('--comments', 'put a comment with formula and source on each figure of a Word file')
    .option('--footnotes', 'put a footnote with formula and source on each figure of a Markdown file')
    .option(
      '--letterhead <file>',
      'your own Word file (.docx) with placeholders such as {{title}} and {{body}}',
    )
    .addHelpText(
      'after',
      `
Example:
  jianbao render quarterly-briefing --data seeds/liaocheng --region liaocheng-hitech \\
    --period 2024-Q1 --out briefing.docx --out briefing.pdf`,
    )
    .action(async (template: string, options: RenderOptions) => {
      const given = readPairs(options.option, '--option')
      const fonts = readPairs(options.font, '--font', faceRoles) as Partial<Record<FaceRole, string>>
      const theme = loadTheme(options.theme)
      const data = await openDataset(options.data)
      const briefing = brief({
        data,
        template,
        region: options.region,
        period: options.period,
        language: options.language as Language,
        ...(options.content !== undefined && { content: options.content }),
        options: given,
      })
      const { letterhead } = options
      if (letterhead !== undefined && !options.out.some((path) => /\.docx$/i.test(path)))
        fail('letterhead-without-docx', { paths: options.out.join(' ') })
      const saveOptions: SaveOptions = {
        fonts,
        systemFonts: options.systemFonts === true,
        appendix: options.appendix === true,
        trace: options.trace,
        comments: options.comments === true,
        footnotes: options.footnotes === true,
        ledger: options.ledger,
        ledgerLanguage: language(),
        theme,
        ...(letterhead === undefined ? {} : { letterhead }),
      }
      const substitutions = await briefing.save(options.out, saveOptions)
      const words = report[language()]
      for (const path of [...options.out, ...options.ledger])
        process.stdout.write(`${words.written}${path}\n`)
      for (const { wanted, used } of substitutions) process.stdout.write(words.substituted(wanted, used))
    })
}

const report = {
  en: {
    written: 'written: ',
    substituted: (wanted: string, used: string) => `font: ${used} stands in for ${wanted} in the PDF\n`,
  },
  zh: {
    written: '已写入：',
    substituted: (wanted: string, used: string) => `字体：PDF 中以 ${used} 代替 ${wanted}\n`,
  },
}
