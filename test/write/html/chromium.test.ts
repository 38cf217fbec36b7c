/// <reference lib="dom.iterable" />
import { describe, expect, it } from 'vitest'
import { documentLanguages, type Language } from '../../../src/document/languages.js'
import type { Document } from '../../../src/document/nodes.js'
import { writeHtml } from '../../../src/write/html/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { report } from '../../../src/write/theme/report.js'
import type { Theme } from '../../../src/write/theme/theme.js'
import { chartOf, everyNode } from '../../fixtures/every-node.js'
import { inChromium } from '../../helpers/chromium.js'
import { fillTexts } from '../../helpers/fill-texts.js'
import { hasTool } from '../../helpers/tools.js'
import { treeText } from '../../helpers/tree-text.js'

const hasChromium = hasTool('chromium')

async function html(one: Document, theme: Theme): Promise<string> {
  return new TextDecoder().decode((await writeHtml(one, { theme })).bytes)
}

/** What stands out of the page to the right, but for what scrolls in its own frame; runs in the page. */
function overflowing(window: Window & typeof globalThis): string[] {
  const { document } = window
  const width = document.documentElement.clientWidth
  const found = [...document.querySelectorAll('main *')]
    .filter(
      (one) => one.closest('.frame table, svg') === null && one.getBoundingClientRect().right > width + 1,
    )
    .map((one) => `${one.tagName}.${one.className} ${(one.textContent ?? '').slice(0, 20)}`)
  if (document.documentElement.scrollWidth > width) found.push(`page ${document.documentElement.scrollWidth}`)
  return found
}

describe.skipIf(!hasChromium)(`in Chromium${hasChromium ? '' : ' (not installed)'}`, () => {
  it('lets nothing stand out of a phone or a desk screen', async () => {
    const word = 'W'.repeat(3000)
    const documents = [
      everyNode(),
      everyNode('en'),
      fillTexts(everyNode(), '长'.repeat(300)),
      fillTexts(everyNode(), word),
    ]
    const pages = []
    for (const theme of [gongwen, report])
      for (const one of documents)
        for (const widthPx of [390, 1200]) pages.push({ html: await html(one, theme), widthPx })
    expect(inChromium(pages, overflowing)).toEqual(pages.map(() => []))
  })

  it('shows the text of the tree in its order, in every language', async () => {
    const languages: readonly Language[] = documentLanguages
    const pages = []
    for (const language of languages)
      pages.push({ html: await html(everyNode(language), themeIn(language, report)), widthPx: 800 })
    const texts = inChromium(pages, (window) => {
      for (const one of window.document.querySelectorAll('main svg, main details')) one.remove()
      return (window.document.querySelector('main')?.textContent ?? '').replace(/\s/g, '')
    })
    expect(texts).toEqual(languages.map((language) => treeText(everyNode(language))))
  })

  it('names its drawings, tables and places to go, and lets the keyboard reach them', async () => {
    const [found] = inChromium(
      [{ html: await html(everyNode(), report), widthPx: 1200 }],
      ({ document }) => ({
        drawings: [...document.querySelectorAll('[role=img].drawing')].map((one) =>
          one.getAttribute('aria-label'),
        ),
        tables: [...document.querySelectorAll('table')].filter((one) => !one.getAttribute('aria-label'))
          .length,
        headless: [...document.querySelectorAll('table')].filter(
          (one) => one.querySelectorAll('thead th:not([scope]), tbody tr:not(:has(th[scope]))').length > 0,
        ).length,
        unreached: [...document.querySelectorAll<HTMLElement>('a[href], summary, [tabindex]')].filter(
          (one) => {
            // The figures of a chart are behind a fold until it is opened.
            if (one.closest('details:not([open]) .frame') !== null) return false
            one.focus()
            return document.activeElement !== one || one.tabIndex < 0
          },
        ).length,
        nameless: [...document.querySelectorAll('a')].filter(
          (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === '',
        ).length,
        dead: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
          (one) => document.getElementById(one.hash.slice(1)) === null,
        ).length,
        headings: [...document.querySelectorAll('h1, h2, h3, h4, h5')].map((one) =>
          Number(one.tagName.slice(1)),
        ),
      }),
    )
    expect(found?.drawings).toHaveLength(6)
    expect(found?.drawings[0]).toBe(chartOf('bar').alternative)
    expect(found).toMatchObject({ tables: 0, headless: 0, unreached: 0, nameless: 0, dead: 0 })
    const levels = found?.headings ?? []
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.slice(1).entries())
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('keeps the figures of a column below one another at their decimal points', async () => {
    const [columns] = inChromium(
      [{ html: await html(everyNode(), gongwen), widthPx: 1200 }],
      ({ document }) =>
        [1, 2].map((column) =>
          [
            ...document.querySelectorAll(
              `#at-table-cities tbody tr:not(.group) > :nth-child(${column + 1}) .after`,
            ),
          ].map((one) => one.getBoundingClientRect().left),
        ),
    )
    for (const points of columns ?? []) {
      expect(points.length).toBe(4)
      expect(Math.max(...points) - Math.min(...points)).toBeLessThan(1)
    }
  })
})
