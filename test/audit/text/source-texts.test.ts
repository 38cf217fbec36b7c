import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'

const folder = '../shared/seeds'
const present = existsSync(folder)

/** What was looked at by hand in each text, by code and figures; nothing else may be told. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  '000': [],
  // 占…比重的16% says the share twice over.
  '001': ['share-twice doubtful 16%'],
  '002': [],
  '003': [],
  '004': [],
}

/** One digit of a figure that stands in a relation, changed: the relation must be missed at once. */
const altered: readonly (readonly [text: string, from: string, to: string, code: string])[] = [
  ['001', '增長了3.4倍', '增長了4.4倍', 'fold-by-to'],
  ['001', '增長了5.5倍', '增長了5.2倍', 'multiple-from-to'],
  ['001', '增長了4.8倍', '增長了3.8倍', 'multiple-from-to'],
  ['001', '總數達107家', '總數達17家', 'new-over-total'],
  ['002', '增长了6倍', '增长了9倍', 'multiple-from-to'],
  ['003', '其中出口完成30.4', '其中出口完成40.4', 'part-over-whole'],
]

describe.skipIf(!present)('source texts, where they lie beside the project', () => {
  const texts = new Map(
    present
      ? readdirSync(folder).map((file) => [file.slice(0, 3), readFileSync(join(folder, file), 'utf8')])
      : [],
  )

  test.each(Object.entries(reviewed))('%s: every finding was reviewed', (name, expected) => {
    const { findings } = audit(texts.get(name) ?? '')
    const told = findings.map(
      ({ code, verdict, quote }) => `${code} ${verdict} ${/\d[\d.]*[%％]?/.exec(quote)?.[0] ?? ''}`,
    )
    expect(told).toEqual(expected)
  })

  test.each(altered)('%s: %s for %s is found', (name, from, to, code) => {
    const text = texts.get(name) ?? ''
    expect(text).toContain(from)
    expect(audit(text.replace(from, to)).findings.map((one) => one.code)).toContain(code)
  })
})
