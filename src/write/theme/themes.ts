import type { Message } from '../../messages/index.js'
import { gongwen } from './gongwen.js'
import { report } from './report.js'
import type { Theme } from './theme.js'

export const themeNames = ['gongwen', 'report'] as const
export type ThemeName = (typeof themeNames)[number]

/** The themes that come with the package. */
export const themes: Readonly<Record<ThemeName, Theme>> = { gongwen, report }

export const themeDescriptions: Readonly<Record<ThemeName, Message>> = {
  gongwen: {
    en: 'official documents after GB/T 9704-2012: A4, 22 lines of 28 characters, red head',
    zh: '党政机关公文格式（GB/T 9704-2012）：A4，每页 22 行、每行 28 字，版头红线',
  },
  report: {
    en: 'statistical bulletin: A4, title on a band of colour, key-figure cards, coloured charts',
    zh: '统计报告：A4，彩色标题栏、指标卡片、彩色图表',
  },
}

export const isThemeName = (name: string): name is ThemeName => themeNames.some((one) => one === name)
