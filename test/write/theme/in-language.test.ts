import { describe, expect, it } from 'vitest'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { report } from '../../../src/write/theme/report.js'

describe.each([gongwen, report])('the theme $name', (theme) => {
  it('is itself in simplified Chinese', () => {
    expect(themeIn('zh-Hans', theme)).toBe(theme)
  })

  it.each(['zh-Hant', 'zh-Hant-HK', 'zh-Hant-TW'] as const)(
    'asks for faces with traditional characters in %s',
    (language) => {
      const { faces, styles } = themeIn(language, theme)
      expect([faces.song, faces.hei, faces.kai].map(({ eastAsia }) => eastAsia)).toEqual([
        '新細明體',
        '微軟正黑體',
        '標楷體',
      ])
      expect(styles.title.bold).toBe(true)
      expect(styles.body).toEqual(theme.styles.body)
    },
  )

  it('asks for Western faces and sets text flush left in English', () => {
    const { faces, styles } = themeIn('en', theme)
    expect([faces.song.latin, faces.hei.latin]).toEqual(['Times New Roman', 'Arial'])
    expect(faces.song.css[0]).toBe('Times New Roman')
    for (const [name, { align }] of Object.entries(styles)) expect(align, name).not.toBe('justify')
    expect(styles.body).toEqual({ ...theme.styles.body, align: 'left' })
  })
})
