import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { partialsName, templateEnding } from '../template/files.js'
import { isThemeName } from '../write/theme/themes.js'
import type { PreviewSettings } from './settings.js'

/** The files and folders of the user's that a briefing is made from. */
export function watchedPaths(settings: PreviewSettings): string[] {
  const { data, template, theme, content, letterhead, fonts = {} } = settings
  const beside = template.endsWith(templateEnding) ? dirname(template) : template
  const isOwn = template.endsWith(templateEnding) || existsSync(template)
  return [
    data,
    ...(isOwn ? [template, join(beside, 'options.yaml'), join(beside, partialsName)] : []),
    ...(isThemeName(theme) ? [] : [theme]),
    ...(content === undefined ? [] : [content]),
    ...(letterhead === undefined ? [] : [letterhead]),
    ...Object.values(fonts),
  ]
}
