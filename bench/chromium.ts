import { spawnSync } from 'node:child_process'
import { optional } from './tools.mjs'

/** Prints HTML to PDF in a browser that stays open; a reason where there is none. */
export async function openChromium(html: string) {
  const executablePath = spawnSync('which', ['chromium']).stdout?.toString().trim()
  if (!executablePath) return { missing: 'chromium' }
  const puppeteer = await optional('puppeteer-core')
  if (!puppeteer) return { missing: 'puppeteer-core' }
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  return {
    print: async (): Promise<Uint8Array> => {
      await page.setContent(html, { waitUntil: 'load' })
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
    },
    close: (): Promise<void> => browser.close(),
  }
}
