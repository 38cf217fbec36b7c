/**
 * Turns Word files into PDF with LibreOffice, the packaged faces standing in for the official ones:
 *
 *   node scripts/office-pdf.mjs report.docx outdir
 *
 * LibreOffice runs with a profile and a font configuration of its own, so the pages do not depend on what
 * is installed or set up elsewhere. The path of the PDF is printed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const fonts = fileURLToPath(new URL('../fonts', import.meta.url))

/** Official families and the packaged family that shows their text. */
const standIns = {
  'Noto Serif SC': ['仿宋', 'FangSong', '仿宋_GB2312', '宋体', 'SimSun'],
  'Noto Sans SC': ['黑体', 'SimHei'],
  'LXGW WenKai': ['楷体', 'KaiTi', '楷体_GB2312'],
  'Noto Serif SC Black': ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'],
}

const rule = (official, packaged) => `  <match target="pattern">
    <test name="family" qual="any"><string>${official}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${packaged}</string></edit>
  </match>`

const fontConfig = (cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
${Object.entries(standIns)
  .flatMap(([packaged, officials]) => officials.map((official) => rule(official, packaged)))
  .join('\n')}
</fontconfig>
`

const [input, outputFolder] = process.argv.slice(2)
if (input === undefined || outputFolder === undefined) {
  console.error('usage: node scripts/office-pdf.mjs in.docx outdir')
  process.exit(2)
}

const output = join(resolve(outputFolder), basename(input).replace(/\.[^.]*$/, '.pdf'))
rmSync(output, { force: true })
const work = mkdtempSync(join(tmpdir(), 'office-pdf-'))
try {
  const config = join(work, 'fonts.conf')
  writeFileSync(config, fontConfig(join(work, 'cache')))
  mkdirSync(outputFolder, { recursive: true })
  const result = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
      '--convert-to',
      'pdf',
      '--outdir',
      resolve(outputFolder),
      resolve(input),
    ],
    { env: { ...process.env, FONTCONFIG_FILE: config }, encoding: 'utf8', timeout: 120_000 },
  )
  // LibreOffice ends with 0 even for a file that it could not read.
  if (result.error !== undefined || !existsSync(output)) {
    console.error(result.error?.message ?? `LibreOffice wrote no PDF: ${result.stderr}`)
    process.exitCode = 1
  } else {
    console.log(output)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
