import { describe, expect, test } from 'vitest'
import { auditEditedDocx } from '../../../src/read/docx/read-edited.js'
import { sampleBriefing } from '../../../src/sample.js'
import type { Language } from '../../../src/document/languages.js'
import { partXml, withPart } from '../../helpers/edit-docx.js'
import { officeMissing } from '../../helpers/office.js'
import { resaved } from '../../helpers/resave.js'
import { Draw } from '../../property/runs.js'
import { edits } from './edits.js'

const runs = Number(process.env.JIANBAO_RUNS ?? 4)

const briefings: readonly (readonly [template: string, language: Language])[] = [
  ['quarterly-briefing', 'zh-Hans'],
  ['press-conference', 'zh-Hant-HK'],
  ['ranking-bulletin', 'en'],
]

/** What is told: codes with the quote, or with what the ledger has of what is gone. */
function toldOf(file: Uint8Array): string[] {
  const findings = auditEditedDocx(file, { language: 'en', all: true })?.findings ?? []
  return findings.map(({ code, quote, arithmetic }) => {
    const gone = /^the ledger has (.*?) \(/.exec(arithmetic)?.[1] ?? ''
    return `${code} ${code === 'bound-deleted' ? gone.trim() : quote.trim()}`
  })
}

describe.each(briefings)('%s in %s', (template, language) => {
  const written = sampleBriefing(template, language).then((one) => one.write('docx'))

  test('nothing is told of what nobody changed', async () => {
    expect(toldOf((await written).bytes)).toEqual([])
  })

  test.each(Object.keys(edits))('%s', async (name) => {
    const { bytes } = await written
    assertTold(bytes, name, runs)
  })

  test.skipIf(officeMissing !== '' || runs < 10)(
    'after LibreOffice saved it',
    async () => {
      const saved = resaved((await written).bytes)
      expect(toldOf(saved)).toEqual([])
      for (const name of Object.keys(edits)) assertTold(saved, name, runs)
    },
    600_000,
  )
})

function assertTold(bytes: Uint8Array, name: string, count: number): void {
  const xml = partXml(bytes)
  for (let run = 0; run < count; run++) {
    const draw = new Draw(run)
    const edited = edits[name]?.(xml, (all) => draw.from(all))
    if (edited === undefined) continue
    const told = toldOf(withPart(bytes, () => edited.xml))
    expect(told.sort(), `run ${run}`).toEqual(
      edited.told.map(([code, text]) => `${code} ${text.trim()}`).sort(),
    )
  }
}
