import type { Language } from '../../document/languages.js'
import { gongwen } from './gongwen.js'
import { perTheme } from './per-theme.js'
import { report } from './report.js'
import type { Face, FaceRole, ParagraphStyle, Theme } from './theme.js'

const ming = { eastAsia: '新細明體', names: ['PMingLiU', 'Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC'] }
const kai = { eastAsia: '標楷體', names: ['DFKai-SB', 'BiauKai', 'Kaiti TC', 'LXGW WenKai TC'] }
const hei = {
  eastAsia: '微軟正黑體',
  names: ['Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC'],
}

/** Faces with traditional characters, as offices in Hong Kong and Taiwan have them installed. */
const traditional: Readonly<Record<FaceRole, { eastAsia: string; names: string[] }>> = {
  fangsong: ming,
  song: ming,
  hei,
  kai,
  xiaobiaosong: ming,
}

const serif = 'Times New Roman'
const western: Readonly<Record<FaceRole, string>> = {
  fangsong: serif,
  song: serif,
  hei: 'Arial',
  kai: serif,
  xiaobiaosong: serif,
}

/**
 * English words are long and not divided: justified, they would leave rivers of white. Kai is a hand; Western
 * text has none, and its marks are as narrow as its letters.
 */
const inWestern = (style: ParagraphStyle): ParagraphStyle => ({
  ...style,
  align: style.align === 'justify' ? 'left' : style.align,
  role: style.role === 'kai' ? 'fangsong' : style.role,
})

/** Red for a rise is a Chinese custom; to Western readers red is a loss. */
function colorsIn(language: Language, { colors }: Theme): Theme['colors'] {
  const isOwn = ![gongwen, report].some(
    ({ colors: { up, down } }) => up === colors.up && down === colors.down,
  )
  return language !== 'en' || isOwn ? colors : { ...colors, up: colors.accent, down: colors.accent }
}

/** The same look in another language: faces that have its characters. */
export const themeIn = (language: Language, theme: Theme): Theme =>
  language === 'zh-Hans' ? theme : translated(theme, language)

const translated = perTheme((theme, language): Theme => {
  const faceIn = (role: FaceRole): Face => {
    const face = theme.faces[role]
    // A face of the user's own choice stays.
    if (face.eastAsia !== gongwen.faces[role].eastAsia) return face
    if (language === 'en') {
      const family = western[role]
      return { ...face, latin: family, css: [family, ...face.css] }
    }
    const { eastAsia, names } = traditional[role]
    return { eastAsia, latin: western[role], system: [eastAsia, ...names], css: [...names, ...face.css] }
  }
  const { title } = theme.styles
  return {
    ...theme,
    colors: colorsIn(language, theme),
    faces: {
      fangsong: faceIn('fangsong'),
      song: faceIn('song'),
      hei: faceIn('hei'),
      kai: faceIn('kai'),
      xiaobiaosong: faceIn('xiaobiaosong'),
    },
    styles: {
      ...(language === 'en'
        ? (Object.fromEntries(
            Object.entries(theme.styles).map(([name, style]) => [name, inWestern(style)]),
          ) as Theme['styles'])
        : theme.styles),
      // 小标宋 is heavy by itself; what stands in for it is not.
      title: { ...title, bold: true },
    },
  }
})
