import { readFileSync } from 'node:fs'
import { sampleBriefing } from './src/sample.js'
import { resaved } from './test/helpers/resave.js'
import { auditEditedDocx } from './src/read/docx/read-edited.js'
import { unzipSync, strFromU8 } from 'fflate'
for (const [t, l] of [['quarterly-briefing','zh-Hans'],['press-conference','zh-Hant-HK']] as const) {
const { bytes } = await (await sampleBriefing(t, l)).write('docx', { comments: true })
const lo = resaved(bytes)
console.log(auditEditedDocx(lo, { all: true, language: 'en' })!.findings.map(f => [f.code, f.quote, f.arithmetic]))
const x = strFromU8(unzipSync(lo)['word/document.xml']!)
console.log([...x.matchAll(/descr="[^"]*"/g)].map(m => m[0]), [...strFromU8(unzipSync(bytes)['word/document.xml']!).matchAll(/descr="[^"]*"/g)].map(m => m[0]))
}
