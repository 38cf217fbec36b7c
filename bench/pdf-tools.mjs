/** The tools that `bench/pdf.mjs` compares, by name: each gives what makes one document, or what is missing. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocx } from '../src/write/docx/document.ts'
import { writeHtml } from '../src/write/html/document.ts'
import { writePdf } from '../src/write/pdf/document.ts'
import { layOut } from '../src/write/pdf/layout.ts'
import { gongwen } from '../src/write/theme/gongwen.ts'
import { openChromium } from './chromium.ts'
import { plainPdfmake } from './plain-pdfmake.ts'
import { createReactPdf } from './react-pdf.ts'
import { referenceBriefing, referenceTraces } from './reference-briefing.ts'
import { createTypst } from './typst.ts'

const options = { theme: gongwen }
const jianbao = (more) => ({
  make: async () => (await writePdf(referenceBriefing, { ...options, ...more })).bytes,
})
const html = async () => (await writeHtml(referenceBriefing, options)).bytes

const typst = async (more) => {
  const compile = await createTypst(referenceBriefing, gongwen)
  return compile ? { make: () => compile(more) } : { missing: '@myriaddreamin/typst-ts-node-compiler' }
}

/** A program that is started for every document. */
function program(name, args, output) {
  if (spawnSync(name, ['--version']).error) return { missing: name }
  return {
    inRow: 1,
    isOutside: true,
    make: () => {
      spawnSync(name, args)
      return readFileSync(output)
    },
  }
}

export const pdfTools = {
  'plain pdfmake': () => ({ make: () => plainPdfmake(referenceBriefing, gongwen) }),
  jianbao: () => jianbao({}),
  'of it, layout': () => ({ make: () => void layOut(referenceBriefing, options) }),
  'jianbao, tooltips': () => jianbao({ tooltips: true, traces: referenceTraces }),
  'jianbao, PDF/A-3': () => jianbao({ archive: true }),
  Typst: () => typst({}),
  'Typst, PDF/A-3a': () => typst({ pdfStandard: 'a-3a' }),
  'Typst, PDF/UA-1': () => typst({ pdfStandard: 'ua-1' }),
  '@react-pdf/renderer': async () => {
    const make = await createReactPdf(referenceBriefing, gongwen)
    return make ? { make } : { missing: '@react-pdf/renderer' }
  },
  'Chromium, kept open': async () => {
    const browser = await openChromium(new TextDecoder().decode(await html()))
    return browser.print ? { make: browser.print, close: browser.close, isOutside: true } : browser
  },
  'Chromium, started anew': async (folder) => {
    const [page, output] = [join(folder, 'chromium.html'), join(folder, 'chromium.pdf')]
    writeFileSync(page, await html())
    return program(
      'chromium',
      ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${output}`, page],
      output,
    )
  },
  'LibreOffice, from .docx': async (folder) => {
    const file = join(folder, 'office.docx')
    writeFileSync(file, (await writeDocx(referenceBriefing, options)).bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    return program(
      'soffice',
      ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file],
      join(folder, 'office.pdf'),
    )
  },
}
