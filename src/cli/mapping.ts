import { Command } from 'commander'
import { openDataset } from '../read/open-dataset.js'
import { suggestMapping } from '../read/wide/suggest-mapping.js'
import type { CommandContext } from './context.js'

/** `jianbao mapping FILE`: a draft of the mapping that a wide table needs, to be corrected and saved. */
export function mappingCommand(_context: CommandContext): Command {
  return new Command('mapping')
    .description('draft the mapping of a table as an office makes it / 为宽表起草映射文件')
    .argument('<file>', 'workbook (.xlsx) or CSV file')
    .option('--catalogue <path>', 'dataset whose regions and indicators are known by name')
    .addHelpText(
      'after',
      '\nExample:\n  jianbao mapping 一季度.xlsx --catalogue seeds/liaocheng > 一季度.mapping.yaml',
    )
    .action(async (file: string, { catalogue }: { catalogue?: string }) => {
      const data = catalogue === undefined ? undefined : await openDataset(catalogue)
      process.stdout.write(await suggestMapping(file, data))
    })
}
