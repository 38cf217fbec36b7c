import { Command } from 'commander'
import { brief, type SaveOptions } from '../briefing.js'
import { fail } from '../errors.js'
import { openDataset } from '../read/open-dataset.js'
import { loadTheme } from '../write/theme/load.js'
import { assertNeeded } from './config/needed.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { collect } from './pairs.js'
import { addBriefFlags, briefSettings, type BriefFlags } from './settings.js'

interface RenderFlags extends BriefFlags {
  readonly out?: readonly string[]
  readonly ledger?: readonly string[]
  readonly trace: boolean
  readonly comments?: true
  readonly footnotes?: true
  readonly attachLedger?: true
}

/** `jianbao render [TEMPLATE] --data DIR --region ID --period P --out FILE …` */
export function renderCommand({ language, config: readConfig }: CommandContext): Command {
  const command = new Command('render')
    .description('make a briefing and save it in one format or more / 生成简报')
    .argument('[template]', 'id of a template that comes with the package, or a path to your own .md.hbs')
  addBriefFlags(command)
    .option('--out <file>', 'file to write (.docx, .pdf, .html, .md); may be repeated', collect)
    .option(
      '--ledger <file>',
      'list of all figures and where they come from (.csv, .json, .md, .xlsx); may be repeated',
      collect,
    )
    .option('--no-trace', 'leave out of Word and HTML files where each figure comes from')
    .option('--comments', 'put a comment with formula and source on each figure of a Word file')
    .option('--footnotes', 'put a footnote with formula and source on each figure of a Markdown file')
    .option('--attach-ledger', 'carry that list inside the PDF, as ledger.json and ledger.csv')
    .action(async (template: string | undefined, flags: RenderFlags) => {
      const config = await readConfig()
      const given = {
        ...briefSettings(template, flags, config),
        out: flags.out ?? config.out,
        ledger: flags.ledger ?? config.ledger ?? [],
      }
      assertNeeded(given, neededToRender)
      const { out, ledger, letterhead, fonts, systemFonts, appendix, ...request } = given
      const theme = loadTheme(given.theme)
      const briefing = brief({ ...request, data: await openDataset(given.data) })
      if (letterhead !== undefined && !out.some((path) => /\.docx$/i.test(path)))
        fail('letterhead-without-docx', { paths: out.join(' ') })
      if (flags.attachLedger === true && !out.some((path) => /\.pdf$/i.test(path)))
        fail('attached-ledger-without-pdf', { paths: out.join(' ') })
      const saveOptions: SaveOptions = {
        fonts,
        systemFonts,
        appendix,
        trace: flags.trace,
        comments: flags.comments === true,
        footnotes: flags.footnotes === true,
        attachLedger: flags.attachLedger === true,
        ledger,
        ledgerLanguage: language(),
        theme,
        ...(letterhead === undefined ? {} : { letterhead }),
      }
      const substitutions = await briefing.save(out, saveOptions)
      const words = report[language()]
      for (const path of [...out, ...ledger]) process.stdout.write(`${words.written}${path}\n`)
      for (const { wanted, used } of substitutions) process.stdout.write(words.substituted(wanted, used))
    })
  return withHelp(command, {
    examples: [
      'jianbao render',
      `jianbao render quarterly-briefing --data seeds/liaocheng --region liaocheng-hitech \\
    --period 2024-Q1 --out briefing.docx --out briefing.pdf`,
    ],
    fault: [
      'a fault of data, template or files, as told; nothing is written',
      '数据、模板或文件有误（见提示），不写出任何文件',
    ],
  })
}

const neededToRender = {
  template: 'TEMPLATE',
  data: '--data',
  region: '--region',
  period: '--period',
  out: '--out',
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
