/// <reference lib="dom" />
import { describe, expect, test } from 'vitest'
import { sampleBriefing } from '../../../src/sample.js'
import { inChromium } from '../../helpers/chromium.js'
import { hasTool } from '../../helpers/tools.js'

const briefing = await sampleBriefing('quarterly-briefing')
const htmlOf = async (trace = true): Promise<string> =>
  new TextDecoder().decode((await briefing.write('html', { trace })).bytes)

test('without traces the page has no script', async () => {
  const html = await htmlOf(false)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('script-src')
})

test('the text of the page is the same with traces', async () => {
  const main = (html: string): string => /<main>.*<\/main>/s.exec(html)?.[0] ?? ''
  expect(main(await htmlOf())).toBe(main(await htmlOf(false)))
})

test('the page loads nothing', async () => {
  const html = await htmlOf()
  expect(html).toMatch(/default-src 'none';[^"]*script-src 'sha256-[\w+/]+='/)
  expect(html).not.toMatch(/<(?:script|link|img)[^>]* (?:src|href)=/)
})

test('data cannot end its element', async () => {
  const { bytes } = await briefing.write('html', {})
  const data = /<script type="application\/json" id="traces">(.*?)<\/script>/s.exec(
    new TextDecoder().decode(bytes),
  )?.[1]
  expect(data).not.toContain('<')
  expect(Object.keys((JSON.parse(data ?? '') as { facts: object }).facts).length).toBeGreaterThan(10)
})

describe.skipIf(!hasTool('chromium'))('in a browser', () => {
  const run = async <T>(
    act: (window: Window & typeof globalThis) => T,
    widthPx = 1000,
    trace = true,
  ): Promise<T> => {
    const [result] = inChromium([{ html: await htmlOf(trace), widthPx }], act)
    return result as T
  }

  test('the mouse shows formula and source, and takes them away', async () => {
    const seen = await run((window) => {
      const { document } = window
      const figure = [...document.querySelectorAll<HTMLElement>('.traced')].find(
        ({ textContent }) => textContent === '1.9个百分点',
      )
      const over = { bubbles: true, pointerType: 'mouse' }
      figure?.dispatchEvent(new window.PointerEvent('pointerover', over))
      const tip = document.getElementById('trace-tip')
      const at = tip?.getBoundingClientRect()
      const shown = {
        text: tip?.textContent ?? '',
        described: figure?.getAttribute('aria-describedby'),
        role: tip?.getAttribute('role'),
        isInside: at !== undefined && at.left >= 0 && at.top >= 0 && at.right <= window.innerWidth,
        isVisible: (at?.height ?? 0) > 20,
      }
      document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      return { ...shown, isHidden: tip?.hidden, after: figure?.hasAttribute('aria-describedby') }
    })
    expect(seen).toMatchObject({
      described: 'trace-tip',
      role: 'tooltip',
      isInside: true,
      isVisible: true,
      isHidden: true,
      after: false,
    })
    expect(seen.text).toContain('聊城高新区 2024-Q1 地区生产总值')
    expect(seen.text).toContain('来源公布数')
    expect(seen.text).toContain('主要经济指标')
  })

  test('every figure of the text, the tables and the charts’ data is a button for the keyboard', async () => {
    const figures = await run(({ document }) =>
      [...document.querySelectorAll<HTMLElement>('main [data-fact]:not(svg *)')].map((one) => [
        one.getAttribute('role'),
        one.tabIndex,
        one.getAttribute('aria-haspopup'),
      ]),
    )
    expect(figures.length).toBe(briefing.facts.length)
    for (const figure of figures) expect(figure).toEqual(['button', 0, 'dialog'])
  })

  test('a click, Enter and the space bar open the inputs; closing gives the focus back', async () => {
    const seen = await run((window) => {
      const { document } = window
      const figure = [...document.querySelectorAll<HTMLElement>('.traced')].find(
        ({ textContent }) => textContent === '12.7%',
      )
      const dialog = document.querySelector('dialog')
      return ['click', 'Enter', ' '].map((key) => {
        if (key === 'click') figure?.click()
        else {
          figure?.focus()
          figure?.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
        }
        const opened = {
          isModal: dialog?.matches(':modal'),
          label: document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent,
          text: dialog?.textContent,
          focusInside: dialog?.contains(document.activeElement),
        }
        dialog?.querySelector('button')?.click()
        return { ...opened, isClosed: dialog?.open === false, back: document.activeElement === figure }
      })
    })
    expect(seen).toHaveLength(3)
    for (const one of seen)
      expect(one).toEqual({
        isModal: true,
        label: '12.7%',
        text: expect.stringContaining('精确值12.7%') as string,
        focusInside: true,
        isClosed: true,
        back: true,
      })
  })

  test('on a phone the words stay on the screen', async () => {
    const outside = await run((window) => {
      const { document } = window
      return [...document.querySelectorAll<HTMLElement>('.traced')].filter((figure) => {
        figure.scrollIntoView()
        const over = { bubbles: true, pointerType: 'mouse' }
        figure.dispatchEvent(new window.PointerEvent('pointerover', over))
        const at = document.getElementById('trace-tip')?.getBoundingClientRect()
        return at !== undefined && at.width > 0 && (at.left < 0 || at.right > window.innerWidth)
      }).length
    }, 320)
    expect(outside).toBe(0)
  })
})
