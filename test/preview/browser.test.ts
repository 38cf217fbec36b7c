import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePreview, type Preview } from '../../src/preview/server.js'
import { openPage, type ChromiumPage } from '../helpers/chromium-page.js'
import { hasTool } from '../helpers/tools.js'

const text = `document.querySelector('iframe')?.contentDocument?.body?.innerText ?? ''`
const faults = `document.getElementById('faults')`

describe.skipIf(!hasTool('chromium'))('the preview in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-preview-'))
  const template = join(folder, 'own.md.hbs')
  const figures = join(folder, 'data', 'observations.csv')
  let preview: Preview
  let page: ChromiumPage

  beforeAll(async () => {
    cpSync('starter/zh/briefing.md.hbs', template)
    cpSync('starter/zh/content.yaml', join(folder, 'content.yaml'))
    cpSync('seeds/liaocheng', join(folder, 'data'), { recursive: true })
    preview = await servePreview({
      language: 'en',
      readSettings: async () => ({
        data: join(folder, 'data'),
        template,
        content: join(folder, 'content.yaml'),
        region: 'liaocheng-hitech',
        period: '2024-Q1',
        language: 'zh-Hans',
        theme: 'gongwen',
        options: {},
      }),
    })
    page = await openPage(preview.url)
  }, 60_000)

  afterAll(async () => {
    page.close()
    await preview.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const edit = (file: string, from: string, to: string): void => {
    const before = readFileSync(file, 'utf8')
    expect(before).toContain(from)
    writeFileSync(file, before.replace(from, to))
  }

  test('shows the briefing and what can be switched', async () => {
    await page.until(`(${text}).includes('同比增长7.9%')`)
    const options = await page.evaluate(
      `['region', 'period', 'language', 'theme'].map((id) => document.getElementById(id).value)`,
    )
    expect(options).toEqual(['liaocheng-hitech', '2024-Q1', 'zh-Hans', 'gongwen'])
  }, 60_000)

  test('follows a change of a figure and of the template', async () => {
    edit(figures, 'gdp,2024-Q1,growth,,,7.9,', 'gdp,2024-Q1,growth,,,8.1,')
    await page.until(`(${text}).includes('同比增长8.1%')`)
    edit(template, '主要指标中', '主要指标方面')
    await page.until(`(${text}).includes('主要指标方面')`)
  }, 60_000)

  test('tells faults with line and column over the last good page, until they are mended', async () => {
    edit(template, '{{say lead', '{{sya lead')
    await page.until(`!${faults}.hidden`)
    const told = await page.evaluate<string>(`${faults}.innerText`)
    expect(told).toMatch(/own\.md\.hbs:\d+:\d+/)
    expect(told).toContain('sya')
    expect(await page.evaluate<string>(text)).toContain('主要指标方面')
    expect(await page.evaluate(`document.getElementById('pdf').hasAttribute('aria-disabled')`)).toBe(true)
    edit(template, '{{sya lead', '{{say lead')
    await page.until(`${faults}.hidden`)
    edit(figures, ',8.1,', ',8.1x,')
    await page.until(`!${faults}.hidden`)
    expect(await page.evaluate<string>(`${faults}.innerText`)).toMatch(/observations\.csv:2:\d+/)
    edit(figures, ',8.1x,', ',7.9,')
    await page.until(`${faults}.hidden && (${text}).includes('同比增长7.9%')`)
  }, 60_000)

  test('switches language and theme', async () => {
    const choose = (id: string, value: string): Promise<unknown> =>
      page.evaluate(
        `(() => { const one = document.getElementById('${id}'); one.value = '${value}'; one.dispatchEvent(new Event('change')) })()`,
      )
    await choose('language', 'zh-Hant')
    await page.until(`(${text}).includes('個百分點')`)
    await choose('theme', 'report')
    await page.until(`document.querySelector('iframe').contentDocument?.body?.className === 'band'`)
    expect(await page.evaluate('location.search')).toBe('?language=zh-Hant&theme=report')
    expect(await page.evaluate(`document.getElementById('docx').getAttribute('href')`)).toContain(
      'theme=report',
    )
  }, 60_000)
})
