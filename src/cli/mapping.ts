import { resolve } from 'node:path'
import { Command } from 'commander'
import { openDataset } from '../read/open-dataset.js'
import { suggestMapping } from '../read/wide/suggest-mapping.js'
import { saveFiles } from '../write/save.js'
import type { CommandContext } from './context.js'
import { withHelp } from './help.js'
import { tellWritten } from './written.js'

/** `jianbao mapping FILE`: a draft of the mapping that a wide table needs, to be corrected and saved. */
export function mappingCommand({ config, language }: CommandContext): Command {
  const command = new Command('mapping')
    .description('draft the mapping of a table as an office makes it / 为单位常用的宽表起草映射文件')
    .argument('<file>', 'workbook (.xlsx) or CSV file / 工作簿（.xlsx）或 CSV 文件')
    .option(
      '--catalogue <path>',
      'dataset whose regions and indicators are known by name; as configured if absent / 用其地区名和指标名识别的数据集；不填则用设置文件中的',
    )
    .option('--out <file>', 'file to write; printed if absent / 要写出的文件；不填则打印出来')
    .action(async (file: string, { catalogue, out }: { catalogue?: string; out?: string }) => {
      const path = catalogue ?? catalogueBeside(file, (await config()).data)
      const data = path === undefined ? undefined : await openDataset(path)
      const mapping = await suggestMapping(file, data)
      if (out === undefined) process.stdout.write(mapping)
      else {
        await saveFiles([{ path: out, bytes: new TextEncoder().encode(mapping) }])
        tellWritten([out], [], { format: 'text' }, language())
      }
    })
  return withHelp(command, {
    examples: ['jianbao mapping 一季度.xlsx --catalogue seeds/liaocheng --out 一季度.mapping.yaml'],
    fault: [
      'the table or the catalogue cannot be read, or the file cannot be written',
      '表格或数据集无法读取，或文件无法写入',
    ],
  })
}

/** The configured dataset, unless it is the very table that has no mapping yet. */
function catalogueBeside(file: string, configured: string | undefined): string | undefined {
  return configured !== undefined && resolve(configured) !== resolve(file) ? configured : undefined
}
