import type { Command } from 'commander'
import type { Language } from '../document/languages.js'
import { documentLanguages } from '../document/languages.js'
import { faceRoles, type FaceRole } from '../write/theme/theme.js'
import { themeNames } from '../write/theme/themes.js'
import type { Config } from './config/load.js'
import { collect, readPairs } from './pairs.js'

/** The flags that say what a briefing is made of and how it looks; those absent come from the configuration. */
export interface BriefFlags {
  readonly data?: string
  readonly region?: string
  readonly period?: string
  readonly language?: string
  readonly content?: string
  readonly option?: readonly string[]
  readonly font?: readonly string[]
  readonly theme?: string
  readonly systemFonts?: true
  readonly letterhead?: string
  readonly appendix?: true
}

/** The same from flags and configuration together. */
export interface BriefSettings {
  readonly template?: string
  readonly data?: string
  readonly region?: string
  readonly period?: string
  readonly language: Language
  readonly content?: string
  readonly options: Readonly<Record<string, unknown>>
  readonly fonts: Partial<Readonly<Record<FaceRole, string>>>
  readonly theme: string
  readonly systemFonts: boolean
  readonly letterhead?: string
  readonly appendix: boolean
}

export function addBriefFlags(command: Command): Command {
  return command
    .option(
      '--data <path>',
      'folder of the dataset, or its workbook, JSON or mapped table / 数据集的文件夹，或其工作簿、JSON、带映射的表格',
    )
    .option('--region <id>', 'id of the region that the briefing is about / 简报所写地区的代码')
    .option(
      '--period <period>',
      'such as 2024-Q1, 2024-H1, 2024-01/2024-10, 2024 / 时期，如 2024-Q1、2024-H1、2024-01/2024-10、2024',
    )
    .option(
      '--language <tag>',
      `language of the briefing (${documentLanguages.join(', ')}); zh-Hans if told nowhere / 简报的语言（${documentLanguages.join('、')}），默认 zh-Hans`,
    )
    .option(
      '--content <file>',
      "the office's own texts: options of the template in .yaml or .md / 单位自撰的文字，即 .yaml 或 .md 写的模板选项",
    )
    .option('--option <name=value>', 'option of the template; may be repeated / 模板选项，可重复', collect)
    .option(
      '--font <role=file>',
      `font file for a role (${faceRoles.join(', ')}); may be repeated / 某一用途（${faceRoles.join('、')}）的字体文件，可重复`,
      collect,
    )
    .option(
      '--theme <name|file>',
      `look of the files: ${themeNames.join(', ')}, or your own .yaml or .json; gongwen if told nowhere / 版式：${themeNames.join('、')}，或自己的 .yaml、.json 文件；默认 gongwen`,
    )
    .option(
      '--system-fonts',
      'look for the official faces among the installed ones first / 优先使用系统已安装的公文字体',
    )
    .option(
      '--letterhead <file>',
      'your own Word file (.docx) with placeholders such as {{title}} and {{body}} / 自己的 Word 版头文件（.docx），其中有 {{title}}、{{body}} 等占位符',
    )
    .option('--appendix', 'add the list of all figures to the briefing itself / 将数据台账附在简报之后')
}

/** What the configuration says for its template alone, which another template cannot take. */
export function templateSettings(
  template: string | undefined,
  config: Config,
): Pick<Config, 'options' | 'content'> {
  const isOther = template !== undefined && config.template !== undefined && template !== config.template
  if (isOther) return {}
  return {
    ...(config.options !== undefined && { options: config.options }),
    ...(config.content !== undefined && { content: config.content }),
  }
}

/** Flags win over the configuration. */
export function briefSettings(
  template: string | undefined,
  { option = [], font = [], language, ...flags }: BriefFlags,
  config: Config,
): BriefSettings {
  const own = readPairs(option, '--option')
  const fonts = readPairs(font, '--font', faceRoles)
  const { data, region, period, letterhead } = { ...config, ...flags }
  const chosen = template ?? config.template
  const configured = templateSettings(template, config)
  const content = flags.content ?? configured.content
  return {
    ...(chosen !== undefined && { template: chosen }),
    ...(data !== undefined && { data }),
    ...(region !== undefined && { region }),
    ...(period !== undefined && { period }),
    ...(content !== undefined && { content }),
    ...(letterhead !== undefined && { letterhead }),
    language: (language as Language | undefined) ?? config.language ?? 'zh-Hans',
    options: { ...configured.options, ...own },
    fonts: { ...config.fonts, ...fonts },
    theme: flags.theme ?? config.theme ?? 'gongwen',
    systemFonts: flags.systemFonts ?? config.systemFonts ?? false,
    appendix: flags.appendix ?? config.appendix ?? false,
  }
}
