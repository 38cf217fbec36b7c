import * as z from 'zod'
import { gongwen } from './gongwen.js'
import { faceRoles, type FaceRole, type StyleName } from './theme.js'

const within = (least: number, most: number): z.ZodNumber => z.number().min(least).max(most)

const color = z
  .string({
    error: 'a colour of six hex digits in quotes, such as "1F4E79" / 六位十六进制颜色，加引号，如 "1F4E79"',
  })
  .regex(/^#?[0-9A-Fa-f]{6}$/, {
    error: 'a colour of six hex digits, such as "1F4E79" / 六位十六进制颜色，如 "1F4E79"',
  })
  .transform((value) => value.replace('#', '').toUpperCase())
const noColor = z.union([color, z.literal('')])

const family = z
  .string()
  .min(1)
  .max(100)
  .refine((value) => !/[\p{Cc}\p{Cs}]/u.test(value), {
    error: 'the name of a typeface without control characters / 不含控制字符的字体名称',
  })
const families = z.array(family).min(1)

const face = z.union([
  family,
  z.strictObject({ eastAsia: family, latin: family, system: families, css: families }).partial(),
])

const style = z
  .strictObject({
    role: z.enum(faceRoles),
    sizePt: within(4, 120),
    linePt: within(4, 240),
    align: z.enum(['left', 'center', 'right', 'justify']),
    indentCharacters: within(0, 10),
    beforePt: within(0, 200),
    afterPt: within(0, 200),
    bold: z.boolean(),
    color,
  })
  .partial()

const each = <K extends string, T extends z.ZodType>(
  names: readonly K[],
  schema: T,
): z.ZodObject<{ [key in K]: z.ZodOptional<T> }, z.core.$strict> =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, schema.optional()])) as { [key in K]: z.ZodOptional<T> },
  )

const styleNames = Object.keys(gongwen.styles) as StyleName[]
const colorNames = Object.keys(gongwen.colors) as (keyof typeof gongwen.colors)[]

const marginMm = within(0, 120)

/** What a user may change of a theme; every field may be left out. Lengths have their unit in their name. */
export const themeExtensionSchema = z
  .strictObject({
    name: z.string().min(1).max(60),
    page: z
      .strictObject({
        widthMm: within(60, 900),
        heightMm: within(60, 1300),
        marginMm: each(['top', 'right', 'bottom', 'left'], marginMm),
        linesPerPage: z.int().min(5).max(200),
        charactersPerLine: z.int().min(5).max(200),
        gapLines: within(0, 4),
        tightestLineShare: within(0.8, 1),
        pageNumberBelowMm: within(0, 60),
        pageNumberForm: z.enum(['dashes', 'plain', 'of-total']),
        pageNumberPlace: z.enum(['outside', 'center', 'right']),
        hasRunningHead: z.boolean(),
      })
      .partial(),
    colors: each(colorNames, color),
    titleBlock: z.enum(['plain', 'band']),
    logo: z.strictObject({
      png: z.custom<Uint8Array>((value) => value instanceof Uint8Array, {
        error: 'the bytes of a PNG file / PNG 文件的字节',
      }),
      widthMm: within(1, 200).optional(),
      heightMm: within(1, 200).optional(),
      alternative: z.string().max(200).optional(),
    }),
    faces: each<FaceRole, typeof face>(faceRoles, face),
    styles: each<StyleName, typeof style>(styleNames, style),
    table: z
      .strictObject({
        outerRulePt: within(0, 12),
        headRulePt: within(0, 12),
        ruleColor: color,
        headFill: noColor,
        stripeFill: noColor,
        cellPaddingPt: within(0, 40),
      })
      .partial(),
    chart: z
      .strictObject({
        heightMm: within(20, 250),
        role: z.enum(faceRoles),
        sizePt: within(4, 40),
        colors: z.array(color).min(1).max(24),
        axisColor: color,
        gridColor: color,
      })
      .partial(),
  })
  .partial()

/**
 * A few lines that change a theme: `{ colors: { accent: '8B1A1A' }, styles: { title: { sizePt: 26 } } }`.
 * A face may be given as a family's name alone.
 */
export interface ThemeExtension extends z.input<typeof themeExtensionSchema> {}
export type CheckedExtension = z.output<typeof themeExtensionSchema>
