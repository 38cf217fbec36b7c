import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OptionSpec } from '../../src/template/meta.js'
import { loadTemplate, packagedTemplates } from '../../src/template/load.js'
import { findingsOf } from '../helpers/brief-text.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-load-'))
const own = join(folder, 'own')
mkdirSync(own)
mkdirSync(join(folder, 'empty'))
writeFileSync(join(own, 'zh-Hans.md.hbs'), '---\nname: 甲\n---\n# 题')
mkdirSync(join(folder, 'odd.md.hbs'))
// “题” as a Chinese Windows saves it.
writeFileSync(join(folder, 'gbk.md.hbs'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xcc, 0xe2]))

const codes = (template: string, language: 'zh-Hans' | 'en' = 'zh-Hans') =>
  findingsOf(() => loadTemplate(template, language)).map((one) => one.code)

test('by id, by folder, by file', () => {
  expect(loadTemplate('quarterly-briefing', 'zh-Hans')).toMatchObject({
    id: 'quarterly-briefing',
    file: 'quarterly-briefing/zh-Hans.md.hbs',
  })
  expect(loadTemplate(own, 'zh-Hans').id).toBe('own')
  expect(loadTemplate(join(own, 'zh-Hans.md.hbs'), 'zh-Hans').id).toBe('own')
})

test.each([
  ['an unknown id', 'quartely', 'template-unknown'],
  ['nothing', '', 'template-unknown'],
  ['a folder without templates', join(folder, 'empty'), 'template-unknown'],
  ['a file of another kind', 'package.json', 'template-unknown'],
  ['a file that is not there', join(folder, 'no.md.hbs'), 'file-not-readable'],
  ['a folder named as a file', join(folder, 'odd.md.hbs'), 'file-not-readable'],
  ['a file that is not UTF-8', join(folder, 'gbk.md.hbs'), 'template-encoding'],
])('%s', (_, template, code) => {
  expect(codes(template)).toEqual([code])
})

test('a language that the template has not', () => {
  expect(codes(own, 'en')).toEqual(['template-language-missing'])
})

test('the packaged templates have names, descriptions and options that say what they are', () => {
  expect(packagedTemplates().map((one) => one.id)).toContain('quarterly-briefing')
  for (const { meta, languages } of packagedTemplates()) {
    expect(languages).toContain('zh-Hans')
    expect(meta.description).not.toBe('')
    assertAbout(meta.options)
  }
})

/** Every option says what it is for, and so does every field of a list. */
function assertAbout(options: Readonly<Record<string, OptionSpec>>): void {
  for (const [name, { about, fields = {} }] of Object.entries(options)) {
    const texts = typeof about === 'object' ? [about.zh, about.en] : [about]
    for (const text of texts) expect(text, name).toMatch(/\S/)
    if (Object.keys(fields).length > 0 && typeof about === 'object') assertAbout(fields)
  }
}
