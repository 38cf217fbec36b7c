import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawPage, goldenPages, goldenPath, popplerPath, popplerVersion } from '../helpers/golden.js'
import { readPng } from '../helpers/read-png.js'

const recorded = readFileSync(popplerPath, 'utf8').trim()
const here = popplerVersion()
const reason = here === recorded ? '' : ` (skipped: drawn by poppler ${recorded}, here is ${here || 'none'})`

/** Pages look as they did to the last pixel; `npx tsx scripts/renew-golden.ts` keeps a wanted change. */
describe.skipIf(reason !== '')(`pictures of pages${reason}`, () => {
  test.each(goldenPages)('$id, $language, $theme, page $page', async (page) => {
    const png = await drawPage(page)
    const [drawn, kept] = [readPng(png), readPng(readFileSync(goldenPath(page)))]
    expect([drawn.width, drawn.height]).toEqual([kept.width, kept.height])
    const differing = drawn.bytes.reduce(
      (count, byte, place) => count + (byte === kept.bytes[place] ? 0 : 1),
      0,
    )
    let seen = ''
    if (differing > 0) {
      seen = join(mkdtempSync(join(tmpdir(), 'golden-')), basename(goldenPath(page)))
      writeFileSync(seen, png)
    }
    expect(differing, `compare ${seen} with ${goldenPath(page)}`).toBe(0)
  })
})
