/**
 * Turns Word files into PDF with LibreOffice, the packaged faces standing in for the official ones:
 *
 *   node scripts/office-pdf.mjs [--fonts folder] [--to pdf] report.docx … outdir
 *
 * `--fonts` takes the faces from another folder than the package's own, `--to` names another format.
 * LibreOffice runs with a profile and a font configuration of its own, so the pages do not depend on what
 * is installed or set up elsewhere. The path of each PDF is printed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fonts: { type: 'string' }, to: { type: 'string' } },
})
const fonts = resolve(values.fonts ?? fileURLToPath(new URL('../fonts', import.meta.url)))

/** Official families and the packaged family that shows their text. */
const standIns = {
  'Noto Serif SC': ['仿宋', 'FangSong', '仿宋_GB2312', '宋体', 'SimSun', '新細明體', 'Times New Roman'],
  'Noto Sans SC': ['黑体', 'SimHei', '微軟正黑體', 'Arial'],
  'LXGW WenKai': ['楷体', 'KaiTi', '楷体_GB2312', '標楷體'],
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
  <match target="font">
    <test name="weight" compare="less_eq"><const>medium</const></test>
    <test target="pattern" name="weight" compare="more_eq"><const>bold</const></test>
    <edit name="embolden" mode="assign"><bool>true</bool></edit>
    <edit name="weight" mode="assign"><const>bold</const></edit>
  </match>
</fontconfig>
`

const to = values.to ?? 'pdf'
const inputs = positionals.slice(0, -1)
const outputFolder = positionals.at(-1)
if (inputs.length === 0 || outputFolder === undefined) {
  console.error('usage: node scripts/office-pdf.mjs [--fonts folder] [--to pdf] in.docx … outdir')
  process.exit(2)
}

const outputs = inputs.map((input) =>
  join(resolve(outputFolder), basename(input).replace(/\.[^.]*$/, `.${to}`)),
)
for (const output of outputs) rmSync(output, { force: true })
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
      to,
      '--outdir',
      resolve(outputFolder),
      ...inputs.map((input) => resolve(input)),
    ],
    {
      env: { ...process.env, FONTCONFIG_FILE: config },
      encoding: 'utf8',
      timeout: 120_000 + inputs.length * 20_000,
    },
  )
  for (const output of outputs) {
    // LibreOffice ends with 0 even for a file that it could not read.
    if (result.error === undefined && existsSync(output)) console.log(output)
    else {
      console.error(`${output}: ${result.error?.message ?? `LibreOffice wrote nothing: ${result.stderr}`}`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
