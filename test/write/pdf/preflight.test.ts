import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brief } from '../../../src/briefing.js'
import { documentLanguages } from '../../../src/document/languages.js'
import { openDataset } from '../../../src/read/open-dataset.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { everyNode } from '../../fixtures/every-node.js'
import { liaocheng } from '../../helpers/brief-text.js'
import { hasTool } from '../../helpers/tools.js'

// Debian's libpdfbox2-java, libactivation-java and libjaxb-api-java.
const jars = [
  'preflight',
  'pdfbox2',
  'xmpbox',
  'fontbox2',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`)
const isHere = hasTool('java') && jars.every((jar) => existsSync(jar))

/** What PDF/A-1b forbids and PDF/A-3 (ISO 19005-3:2012) allows, with the clause that allows it. */
const allowed: readonly [code: string, details: RegExp, clause: string][] = [
  ['7.11.2', /part must be 1/, '6.6.4: pdfaid:part is 3'],
  ['1.4.7', /EmbeddedFile entry is present in the Names/, '6.8: files may be embedded'],
  ['1.2.9', /EmbeddedFile entry is present in a FileSpec/, '6.8: files may be embedded'],
  ['3.1.11', /CIDSet entry is missing/, '6.2.11.4.2: complete where it is present, not required'],
]

async function filesOf(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const provinces = await openDataset('seeds/china-provinces')
  for (const theme of [gongwen, report]) {
    files.set(`every-node-${theme.name}`, (await writePdf(everyNode(), { theme, archive: true })).bytes)
    for (const language of documentLanguages) {
      const common = { region: 'guangdong', period: '2023', options: { indicator: 'gdp' }, language }
      const ranking = brief({ ...common, data: provinces, template: 'ranking-bulletin' })
      files.set(
        `ranking-${theme.name}-${language}`,
        (await ranking.write('pdf', { theme, archive: true })).bytes,
      )
    }
    const quarterly = brief({
      data: liaocheng,
      template: 'quarterly-briefing',
      region: 'liaocheng-hitech',
      period: '2024-Q1',
    })
    const { bytes } = await quarterly.write('pdf', { theme, archive: true, tooltips: true })
    files.set(`quarterly-tooltips-${theme.name}`, bytes)
  }
  return files
}

function preflight(files: ReadonlyMap<string, Uint8Array>): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-preflight-'))
  try {
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes)
      return name
    })
    const source = join(import.meta.dirname, '../../helpers/Preflight.java')
    const out = execFileSync('java', ['-cp', jars.join(':'), source, ...paths], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return out
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isAllowed = (code: string, details: string) =>
  allowed.some(([one, pattern]) => one === code && pattern.test(details))

it.skipIf(!isHere)(
  'PDFBox Preflight finds nothing in an archive but what PDF/A-3 allows over PDF/A-1b',
  async () => {
    const files = await filesOf()
    const lines = preflight(files)
    const read = lines.filter(([, code]) => code === 'read').map(([name]) => name)
    expect(read).toEqual([...files.keys()])
    const faults = lines.filter(
      ([, code = '', , details = '']) => code !== 'read' && !isAllowed(code, details),
    )
    expect(faults).toEqual([])
    // Every allowance is needed: else the list would hide what it no longer names.
    for (const [code, pattern] of allowed)
      expect(lines.some(([, one, , details = '']) => one === code && pattern.test(details))).toBe(true)
  },
)

it.skipIf(!isHere)('Preflight tells of a PDF that is no archive', async () => {
  const plain = (await writePdf(everyNode(), { theme: gongwen })).bytes
  const codes = preflight(new Map([['plain', plain]])).map(([, code]) => code)
  expect(codes).toContain('2.4.1')
})
