import { textOf } from './markup.js'

/** An HTML page's text without blanks, drawings and the tables of their figures. */
export const readingText = (markup: string): string =>
  textOf(
    (/<main>[\s\S]*<\/main>/.exec(markup)?.[0] ?? '').replace(/<(svg|details)[\s\S]*?<\/\1>/g, ''),
  ).replace(/\s/g, '')
