import * as z from 'zod'
import { documentLanguages } from '../../document/languages.js'
import { periodText } from '../../model/observation.js'
import { faceRoles } from '../../write/theme/theme.js'
import { formats } from '../../write/writer.js'

const path = z.string().min(1)
const paths = z.union([path, z.array(path).min(1)])

/** YAML reads 2024 as a number. */
const period = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), periodText)

const batchSchema = z.strictObject({
  jobs: path.optional().describe('file of jobs / 任务文件'),
  regions: z.string().min(1).optional().describe('which regions, such as all or level:county / 哪些地区'),
  out: path.optional().describe('folder for the reports / 存放简报的文件夹'),
  formats: z.array(z.enum(formats)).min(1).optional().describe('formats of every report / 文件格式'),
  name: z.string().min(1).optional().describe('pattern of the names of files / 文件名格式'),
  workers: z.int().min(0).max(999).optional().describe('worker threads / 工作线程数'),
})

/** What `jianbao.config.yaml` may say; paths are told from the folder of the file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('address of this schema, for editors / 本结构的地址，供编辑器使用'),
  data: path.optional().describe('the dataset / 数据集'),
  template: path
    .optional()
    .describe('id of a template of the package, or a path / 内置模板名，或自己的模板路径'),
  region: z.string().min(1).optional().describe('id of the region / 地区代码'),
  period: period.optional().describe('such as 2024-Q1, 2024-H1, 2024-01/2024-10, 2024 / 时期'),
  language: z.enum(documentLanguages).optional().describe('language of the briefing / 简报语言'),
  theme: path.optional().describe('name of a theme, or a file / 主题名或文件'),
  letterhead: path.optional().describe('your own Word file with placeholders / 自己的 Word 版头文件'),
  content: path.optional().describe("file of the office's own texts / 单位自撰文字的文件"),
  options: z.record(z.string(), z.unknown()).optional().describe('options of the template / 模板选项'),
  out: paths.optional().describe('files to write (.docx, .pdf, .html, .md) / 输出文件'),
  ledger: paths.optional().describe('list of all figures (.csv, .json, .md, .xlsx) / 数据台账文件'),
  appendix: z.boolean().optional().describe('add that list to the briefing / 台账作为附录'),
  fonts: z.partialRecord(z.enum(faceRoles), path).optional().describe('font files by role / 各字体的文件'),
  systemFonts: z.boolean().optional().describe('look among installed faces first / 优先用系统字体'),
  batch: batchSchema.optional().describe('what jianbao batch takes besides / 批量生成的设置'),
})
export type ConfigFields = z.output<typeof configSchema>

/** The published JSON schema of the file, with which editors check and complete. */
export function configJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' })
}
