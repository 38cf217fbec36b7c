import * as z from 'zod'
import { identifier, inLanguage, namesSchema, type NameLanguage } from './identifier.js'

export const regionLevels = [
  'world',
  'bloc',
  'country',
  'province',
  'prefecture',
  'county',
  'functional-zone',
  'township',
  'village',
  'organization',
] as const

const isoDate = z.iso.date()

/**
 * A region, or an organization inside one whose figures are told. Codes name their scheme; a region
 * that was merged or renamed keeps its id and says until when it stood and what followed.
 */
export const regionSchema = z.strictObject({
  id: identifier,
  level: z.enum(regionLevels),
  parent: identifier.optional(),
  names: namesSchema,
  /** How running text calls it after the first time: 高新区. */
  shortNames: namesSchema.optional(),
  /** How sentences call it where that is not its short name: the Great Lakes, of a region called Great Lakes. */
  proseNames: namesSchema.optional(),
  aliases: z.array(z.string().min(1)).default([]),
  /** How prose calls the whole of it: 全区, 全市, 全省. Told from the name's last character if absent. */
  wholeNames: namesSchema.optional(),
  codes: z
    .strictObject({
      gb2260: z.string().regex(/^\d{6}$/, { error: 'six digits / 六位数字' }),
      iso3166: z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, { error: 'such as CN or CN-SD' }),
      nuts: z.string().min(2).max(5),
      local: z.string().min(1),
    })
    .partial()
    .default({}),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  successor: identifier.optional(),
  mergedFrom: z.array(identifier).default([]),
})
export interface RegionInput extends z.input<typeof regionSchema> {}
export interface Region extends z.output<typeof regionSchema> {}

const wholeByEnding: readonly (readonly [string, string])[] = [
  ['特别行政区', '全区'],
  ['特別行政區', '全區'],
  ['自治区', '全区'],
  ['自治區', '全區'],
  ['自治州', '全州'],
  ['地区', '全地区'],
  ['地區', '全地區'],
  ['盟', '全盟'],
  ['省', '全省'],
  ['市', '全市'],
  ['县', '全县'],
  ['縣', '全縣'],
  ['旗', '全旗'],
  ['社区', '全社区'],
  ['社區', '全社區'],
  ['区', '全区'],
  ['區', '全區'],
  ['镇', '全镇'],
  ['鎮', '全鎮'],
  ['乡', '全乡'],
  ['鄉', '全鄉'],
  ['街道', '全街道'],
  ['村', '全村'],
  ['国', '全国'],
  ['國', '全國'],
]

/** 欧盟 and 沃尔润集团 have no 全盟 or the like, whatever their names end in. */
const levelsWithoutWhole: ReadonlySet<Region['level']> = new Set(['world', 'bloc', 'organization'])

/** Whether a region stood on a day, YYYY-MM-DD; one without dates always did. */
export function stoodOn({ validFrom, validTo }: Region, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}

/** How prose calls the whole region (全区, 全市, 全省): as given, or told from the name's ending. */
export function wholeName(region: Region, language: NameLanguage): string | undefined {
  const given = inLanguage(region.wholeNames, language)
  if (given !== undefined) return given
  const name = inLanguage(region.names, language)
  if (name === undefined || levelsWithoutWhole.has(region.level)) return undefined
  if (language === 'en') return region.proseNames?.en ?? name
  return wholeByEnding.find(([ending]) => name.endsWith(ending))?.[1]
}

/** For headings, for tables and the like, and inside a sentence. */
export type RegionNameForm = 'full' | 'short' | 'prose'

/** The name in a language; undefined if the region has none in it. */
export function regionName(
  { names, shortNames, proseNames }: Region,
  language: NameLanguage,
  form: RegionNameForm = 'full',
): string | undefined {
  const short = form === 'full' ? undefined : inLanguage(shortNames, language)
  return (
    (form === 'prose' ? inLanguage(proseNames, language) : undefined) ?? short ?? inLanguage(names, language)
  )
}
