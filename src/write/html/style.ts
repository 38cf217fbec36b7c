import type { Document } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { layout, phone } from './style-layout.js'
import { parts } from './style-parts.js'
import { print } from './style-print.js'
import { screenRules } from './style-rules.js'
import { tables } from './style-table.js'

/** The style sheet of a theme: a readable column on screens, the theme's own page on paper. */
export function styleSheet(theme: Theme, document: Document): string {
  return [
    ...screenRules(theme),
    ...[layout(theme), parts(theme), tables(theme), phone, print(theme, document)].map((part) =>
      part.trim().replace(/\n{2,}/g, '\n'),
    ),
  ].join('\n')
}
