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
import { outputOption, tellWritten, type OutputFlags } from './written.js'

interface RenderFlags extends BriefFlags, OutputFlags {
  readonly out?: readonly string[]
  readonly ledger?: readonly string[]
  readonly trace: boolean
  readonly comments?: true
  readonly footnotes?: true
  readonly attachLedger?: true
  readonly tooltips?: true
  readonly pdfA?: true
}

/** `jianbao render [TEMPLATE] --data DIR --region ID --period P --out FILE …` */
export function renderCommand({ language, config: readConfig }: CommandContext): Command {
  const command = new Command('render')
    .description('make a briefing and save it in one format or more / 生成简报')
    .argument(
      '[template]',
      'id of a template that comes with the package, or a path to your own .md.hbs / 内置模板名，或自己的 .md.hbs 模板的路径',
    )
  addBriefFlags(command)
    .option(
      '--out <file>',
      'file to write (.docx, .pdf, .html, .md); may be repeated / 要写出的文件（.docx、.pdf、.html、.md），可重复',
      collect,
    )
    .option(
      '--ledger <file>',
      'list of all figures and where they come from (.csv, .json, .md, .xlsx); may be repeated / 全部数据及其来源的台账（.csv、.json、.md、.xlsx），可重复',
      collect,
    )
    .option(
      '--no-trace',
      'leave out of Word and HTML files where each figure comes from / Word 和 HTML 文件中不带各数据的来源',
    )
    .option(
      '--comments',
      'put a comment with formula and source on each figure of a Word file / 在 Word 文件的每个数据上加批注，写明算式和来源',
    )
    .option(
      '--footnotes',
      'put a footnote with formula and source on each figure of a Markdown file / 在 Markdown 文件的每个数据上加脚注，写明算式和来源',
    )
    .option(
      '--tooltips',
      'show formula and source of each figure of a PDF when it is pointed at / 指向 PDF 中的数据时显示算式和来源',
    )
    .option(
      '--pdf-a',
      'make the PDF an archive after PDF/A-3 that carries that list / 按 PDF/A-3 生成可存档的 PDF，并附台账',
    )
    .option(
      '--attach-ledger',
      'carry that list inside the PDF, as ledger.json and ledger.csv / 将台账作为附件存入 PDF（ledger.json、ledger.csv）',
    )
    .addOption(outputOption())
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
      const hasPdf = out.some((path) => /\.pdf$/i.test(path))
      const ofPdf = { '--tooltips': flags.tooltips, '--pdf-a': flags.pdfA }
      for (const [flag, isGiven] of Object.entries(ofPdf))
        if (isGiven === true && !hasPdf) fail('flag-without-pdf', { flag, paths: out.join(' ') })
      if (flags.attachLedger === true && !hasPdf)
        fail('attached-ledger-without-pdf', { paths: out.join(' ') })
      const saveOptions: SaveOptions = {
        fonts,
        systemFonts,
        appendix,
        trace: flags.trace,
        comments: flags.comments === true,
        footnotes: flags.footnotes === true,
        attachLedger: flags.attachLedger === true || flags.pdfA === true,
        archive: flags.pdfA === true,
        tooltips: flags.tooltips === true,
        ledger,
        ledgerLanguage: language(),
        theme,
        ...(letterhead === undefined ? {} : { letterhead }),
      }
      const substitutions = await briefing.save(out, saveOptions)
      tellWritten([...out, ...ledger], substitutions, flags, language())
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
