/// <reference lib="dom" />
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * Opens pages in frames of a given width in headless Chromium and gives what a function of their windows
 * returns. The function runs in the browser: it can use nothing from outside itself.
 */
export function inChromium<T>(
  pages: readonly { readonly html: string; readonly widthPx: number }[],
  measure: (window: Window & typeof globalThis) => T,
): T[] {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-chromium-'))
  try {
    const frames = pages.map(
      ({ html, widthPx }) =>
        `<iframe style="border:0;width:${widthPx}px;height:800px" srcdoc="${escape(html)}"></iframe>`,
    )
    const script = `addEventListener('load', () => {
      const results = [...document.querySelectorAll('iframe')].map((one) => (${measure.toString()})(one.contentWindow))
      document.body.textContent = JSON.stringify(results)
    })`
    const file = join(folder, 'page.html')
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><body>${frames.join('')}<script>${script}</script>`,
    )
    const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
    switches.push('--disable-background-networking', '--disable-component-update', '--disable-sync')
    const dom = execFileSync(
      'chromium',
      [...switches, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', pathToFileURL(file).href],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 55_000, maxBuffer: 64 * 1024 * 1024 },
    )
    const body = /<body>([\s\S]*)<\/body>/.exec(dom)?.[1] ?? ''
    const json = body
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&nbsp;', '\u00a0')
      .replaceAll('&amp;', '&')
    return JSON.parse(json) as T[]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
