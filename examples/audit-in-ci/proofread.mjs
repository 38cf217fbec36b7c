/*
 * Proofreads the Markdown files of a folder against a dataset, all together, and leaves a SARIF file that
 * code hosts show at the lines. Exit code 1 if something in them contradicts; doubts do not stop the build.
 *
 *   node proofread.mjs REPORTS DATASET OUT.sarif
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit, auditSarif, markdownText, openDataset } from 'jianbao'

const [reports = 'reports', dataset = 'data', out = 'proofread.sarif'] = process.argv.slice(2)
const files = readdirSync(reports).filter((name) => name.endsWith('.md'))
const texts = files.sort().map((name) => {
  const path = join(reports, name)
  return markdownText(readFileSync(path, 'utf8'), path)
})
const report = audit(texts, { data: await openDataset(dataset) })
writeFileSync(out, JSON.stringify(auditSarif(report, { language: 'en' }), null, 2))

const contradictions = report.findings.filter(({ verdict }) => verdict === 'contradiction')
console.log(`${files.length} files, ${contradictions.length} contradictions`)
process.exitCode = contradictions.length > 0 ? 1 : 0
