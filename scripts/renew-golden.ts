/**
 * Draws the pages whose pictures are kept in test/write/golden anew, after a change that is wanted:
 *
 *   npx tsx scripts/renew-golden.ts
 *
 * Look at every picture before it is committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import {
  drawPage,
  goldenFolder,
  goldenPages,
  goldenPath,
  popplerPath,
  popplerVersion,
} from '../test/helpers/golden.js'

const version = popplerVersion()
if (version === '') {
  console.error('pdftoppm is not installed')
  process.exit(2)
}
mkdirSync(goldenFolder, { recursive: true })
for (const page of goldenPages) {
  writeFileSync(goldenPath(page), await drawPage(page))
  console.log(goldenPath(page))
}
writeFileSync(popplerPath, `${version}\n`)
