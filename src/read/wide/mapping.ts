import * as z from 'zod'
import { identifier } from '../../model/identifier.js'
import { priceBases, unitText } from '../../model/indicator.js'
import { measuredQuantities, measures } from '../../model/measure.js'
import {
  adjustments,
  approximations,
  missingReasons,
  periodText,
  statuses,
  timeModes,
} from '../../model/observation.js'

/** What figures have in common: of a whole table, a column, a row or a code. */
const meaningFields = {
  region: z.string().min(1).optional().describe('Id or name of a region / 地区编号或名称'),
  indicator: z.string().min(1).optional().describe('Id or name of an indicator / 指标编号或名称'),
  period: periodText.optional().describe('Such as 2024-Q1, 2024-03, 2024-01/2024-10 / 时期'),
  measure: z.enum(measures).optional().describe('level if not given / 数据类型，缺省为 level'),
  of: z.enum(measuredQuantities).optional(),
  versus: identifier.optional(),
  base: periodText.optional(),
  unit: unitText.optional(),
  status: z.array(z.enum(statuses)).optional(),
  approximate: z.enum(approximations).optional(),
  cumulative: z.boolean().optional(),
  breakBefore: z.boolean().optional(),
  priceBasis: z.enum(priceBases).optional(),
  adjusted: z.enum(adjustments).optional(),
  comparableBasis: z.boolean().optional(),
  mode: z.enum(timeModes).optional(),
  vintage: z.iso.date().optional(),
  note: z.string().optional(),
}

/** The names of what figures have in common; the rest of a table's mapping says where they stand. */
export const meaningNames = Object.keys(meaningFields) as (keyof typeof meaningFields)[]

const meaning = z
  .union([z.string().min(1), z.strictObject(meaningFields)])
  .describe(
    'skip, the id or name of an indicator or region, a period, a measure (growth, rank:growth@counties), or several with spaces between / skip（略）、指标或地区的编号或名称、时期、数据类型，可用空格并列',
  )

const meanings = z.record(z.string().min(1), meaning)

const lines = z
  .union([
    z.int().min(1).max(1_048_576),
    z.string().regex(/^[1-9]\d{0,6}(?:-[1-9]\d{0,6})?$/, {
      error: 'a row such as 3, or rows such as 3-4 / 行号，如 3 或 3-4',
    }),
  ])
  .describe('A row such as 3, or rows such as 3-4 / 行号，如 3 或 3-4')

const columns = z
  .string()
  .regex(/^[A-Z]{1,3}(?:-[A-Z]{1,3})?$/, {
    error: 'a column such as A, or columns such as A-B / 列号，如 A 或 A-B',
  })
  .describe('A column such as A, or columns such as A-B / 列号，如 A 或 A-B')

/** One wide table: a sheet's, or a part of it. */
const wideTable = z.strictObject({
  sheet: z
    .union([z.string().min(1), z.int().min(1)])
    .optional()
    .describe('Name or number of the sheet; the first if not given / 工作表名称或序号，缺省为第一张'),
  heads: lines.describe('Rows of the column heads / 表头所在行'),
  labels: columns.default('A').describe('Columns of the row labels / 行标题所在列'),
  units: columns.optional().describe('Column that holds the units / 计量单位所在列'),
  area: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/, {
      error: 'an area such as B5:H30 / 区域，如 B5:H30',
    })
    .optional()
    .describe('Where the figures stand, such as B5:H30; all below the heads if not given / 数据区域'),
  year: z
    .union([z.int(), z.string()])
    .transform(String)
    .pipe(z.string().regex(/^[12]\d{3}$/, { error: 'four digits / 四位数字' }))
    .optional()
    .describe('The year of heads such as 一季度 / 表头只写月份或季度时的年份'),
  ...meaningFields,
  unit: z
    .union([unitText, z.literal('catalogue')])
    .optional()
    .describe(
      "Unit of levels whose label gives none; catalogue trusts the indicators' own / 未注明单位时的计量单位；catalogue 表示以指标目录为准",
    ),
  source: identifier.optional(),
  columns: meanings.default({}).describe('What column heads (or letters) mean / 各列表头（或列号）的含义'),
  rows: meanings.default({}).describe('What row labels (or numbers) mean / 各行标题（或行号）的含义'),
  skip: z
    .array(z.string().min(1))
    .default([])
    .describe('Labels that are not read; 注* for all beginning with 注 / 不读的标题'),
  missing: z
    .record(z.string(), z.enum([...missingReasons, 'skip']))
    .default({})
    .describe('Marks for figures that are not there / 缺失符号'),
  marks: z
    .record(
      z.string().min(1),
      z.union([
        z.string().min(1),
        z.strictObject({ status: z.array(z.enum(statuses)).optional(), note: z.string().optional() }),
      ]),
    )
    .default({})
    .describe('What footnote marks at figures mean / 数据脚注符号的含义'),
  numbers: z
    .enum(['shown', 'stored'])
    .default('shown')
    .describe('Take numbers as the cell shows them, or as it stores them / 按显示值或存储值读取'),
})
export type WideTable = z.output<typeof wideTable>

/** What a component (dimension or attribute) of a statistical cube holds. */
export const componentRoles = [
  'region',
  'indicator',
  'period',
  'measure',
  'unit',
  'multiplier',
  'decimals',
  'status',
  'vintage',
  'note',
  'skip',
] as const

const cube = z.strictObject({
  dimensions: z
    .record(z.string().min(1), z.union([z.enum(componentRoles), meanings]))
    .describe('What each dimension or attribute holds, or what each of its codes means / 各维度的含义'),
  values: z.string().optional().describe('Column of the values; OBS_VALUE if not given / 数值列'),
  ...meaningFields,
  unit: unitText.optional(),
  source: identifier.optional(),
  missing: z.record(z.string(), z.enum([...missingReasons, 'skip'])).default({}),
})
export type CubeMapping = z.output<typeof cube>

const anyList = z.array(z.record(z.string(), z.unknown()))

/**
 * What a mapping file says: where regions and indicators are listed, where figures come from, and what
 * the labels of wide tables, or the codes of a cube, mean. What a label says by itself need not be told.
 */
export const mappingSchema = z.strictObject({
  title: z.string().optional(),
  rounding: z.string().optional(),
  templates: z.record(z.string(), z.unknown()).optional(),
  catalogue: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Folder or workbook with regions and indicators, beside this file / 地区和指标目录所在的文件夹或工作簿',
    ),
  regions: anyList.optional(),
  indicators: anyList.optional(),
  peerGroups: anyList.optional(),
  sources: anyList.optional(),
  source: z
    .union([identifier, z.record(z.string(), z.unknown())])
    .optional()
    .describe('Where the figures come from: an id, or agency and title / 数据来源'),
  tables: z.array(wideTable).optional(),
  cube: cube.optional(),
})
export type Mapping = z.output<typeof mappingSchema>
