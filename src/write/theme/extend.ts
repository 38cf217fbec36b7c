import type { z } from 'zod'
import { finding, JianbaoError, type Finding, type Place } from '../../errors.js'
import { expectation } from '../../messages/expectation.js'
import { themeExtensionSchema, type CheckedExtension, type ThemeExtension } from './extension.js'
import { logoOf } from './logo.js'
import { faceRoles, type Face, type Theme } from './theme.js'

/** Where a field of the extension stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place

const pathPlace: PlaceOf = (path) => ({ path: path.map(String).join('.') })

/**
 * A theme with some of its faces, colours, sizes or its logo changed. What has the base's accent colour,
 * or its colour of text on it, follows when that colour is changed.
 *
 * @throws JianbaoError `theme-field` with the path of every field that is unknown or out of range,
 * `theme-type-area`, `theme-logo-not-png`; all of them at once.
 * @example
 * const mine = extendTheme(report, { colors: { accent: '8B1A1A' }, faces: { hei: '思源黑体' } })
 * await briefing.save('briefing.pdf', { theme: mine })
 */
export function extendTheme(base: Theme, extension: ThemeExtension): Theme {
  const extended = checkedTheme(base, extension, pathPlace)
  if (!('theme' in extended)) throw new JianbaoError(extended.findings)
  return extended.theme
}

/** The extended theme, or all that is wrong with the extension. */
export function checkedTheme(
  base: Theme,
  extension: unknown,
  placeOf: PlaceOf,
): { readonly theme: Theme } | { readonly findings: readonly Finding[] } {
  const checked = themeExtensionSchema.safeParse(extension)
  if (!checked.success) {
    return { findings: checked.error.issues.flatMap((issue) => fieldFindings(issue, base, placeOf)) }
  }
  const { logo: logoInput, ...changes } = checked.data
  const logo = logoInput === undefined ? base.logo : logoOf(logoInput, placeOf(['logo']))
  const findings: Finding[] = logo !== undefined && 'code' in logo ? [logo] : []
  const theme: Theme = {
    ...withChanges(followColors(base, changes), changes),
    ...(logo !== undefined && !('code' in logo) && { logo }),
  }
  const { widthMm, heightMm, marginMm } = theme.page
  const areaWidthMm = widthMm - marginMm.left - marginMm.right
  const areaHeightMm = heightMm - marginMm.top - marginMm.bottom
  if (areaWidthMm < leastAreaMm || areaHeightMm < leastAreaMm)
    findings.push(
      finding(
        'theme-type-area',
        { widthMm: areaWidthMm, heightMm: areaHeightMm, leastMm: leastAreaMm },
        placeOf(['page']),
      ),
    )
  return findings.length > 0 ? { findings } : { theme }
}

/** One finding for a wrong value, and one for each field that no theme has. */
function fieldFindings(issue: z.core.$ZodIssue, base: Theme, placeOf: PlaceOf): Finding[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(base, path)
    return issue.keys.map((key) =>
      finding('field-unknown', { field: key, similar: '', known }, placeOf([...path, key])),
    )
  }
  const field = path.map(String).join('.')
  return [finding('theme-field', { field, expected: expectation(issue) }, placeOf(path))]
}

function knownFields(base: Theme, path: readonly PropertyKey[]): string {
  if (path[0] === 'logo') return 'file, png, widthMm, heightMm, alternative'
  let at: unknown = { logo: undefined, ...base }
  for (const step of path) at = (at as Record<PropertyKey, unknown>)[step]
  return Object.keys(at ?? {}).join(', ')
}

/** Less than this holds no line of text. */
const leastAreaMm = 40

type Changes = Omit<CheckedExtension, 'logo'>

const following = ['accent', 'onAccent'] as const

/** Gives all that has the base's accent colour, or that of text on it, the new one. */
function followColors(base: Theme, { colors }: Changes): Theme {
  const changed = new Map(
    following.flatMap((name) => {
      const color = colors?.[name]
      return color === undefined ? [] : [[base.colors[name], color] as const]
    }),
  )
  if (changed.size === 0) return base
  const follow = (color: string): string => changed.get(color) ?? color
  return {
    ...base,
    styles: mapValues(base.styles, (style) => ({ ...style, color: follow(style.color) })),
    table: {
      ...base.table,
      ruleColor: follow(base.table.ruleColor),
      headFill: follow(base.table.headFill),
    },
    chart: { ...base.chart, colors: base.chart.colors.map(follow) },
  }
}

const mapValues = <K extends string, V>(record: Readonly<Record<K, V>>, map: (value: V) => V): Record<K, V> =>
  Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, map(value)])) as Record<K, V>

function withChanges(base: Theme, changes: Changes): Theme {
  const { name, page, colors, titleBlock, faces, styles, table, chart } = changes
  return {
    name: name ?? base.name,
    page: merged(base.page, { ...page, marginMm: merged(base.page.marginMm, page?.marginMm) }),
    colors: merged(base.colors, colors),
    titleBlock: titleBlock ?? base.titleBlock,
    faces: Object.fromEntries(
      faceRoles.map((role) => [role, faceOf(base.faces[role], faces?.[role])]),
    ) as Theme['faces'],
    styles: Object.fromEntries(
      Object.entries(base.styles).map(([key, style]) => [
        key,
        merged(style, styles?.[key as keyof Theme['styles']]),
      ]),
    ) as Theme['styles'],
    table: merged(base.table, table),
    chart: merged(base.chart, chart),
  }
}

/** The base's fields but for those that are given. */
function merged<T extends object>(base: T, changes: { [K in keyof T]?: T[K] | undefined } | undefined): T {
  if (changes === undefined) return base
  return {
    ...base,
    ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
  }
}

/** A family's name alone stands before the base's families. */
function faceOf(base: Face, change: NonNullable<CheckedExtension['faces']>[keyof Theme['faces']]): Face {
  if (change === undefined) return base
  if (typeof change !== 'string') return merged(base, change)
  return {
    eastAsia: change,
    latin: change,
    system: [change, ...base.system],
    css: [change, ...base.css],
  }
}
