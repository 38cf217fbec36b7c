import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { brief, type SaveOptions } from '../../../src/briefing.js'
import { plainText } from '../../../src/document/plain-text.js'
import * as b from '../../../src/document/builders.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { liaocheng } from '../../helpers/brief-text.js'
import { readPdf, type ReadElement } from '../../helpers/read-pdf.js'
import { hasTool } from '../../helpers/tools.js'

const request = {
  data: liaocheng,
  template: 'quarterly-briefing',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
}
const briefing = brief(request)
const write = async (options: SaveOptions = {}) => (await briefing.write('pdf', options)).bytes

interface Annotation {
  readonly subtype: string
  readonly contentsObj: { readonly str: string }
  readonly rect: readonly number[]
  readonly annotationFlags: number
}

async function annotationsOf(bytes: Uint8Array): Promise<Annotation[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push((await (await pdf.getPage(number)).getAnnotations()) as Annotation[])
  return pages.flat().filter(({ subtype }) => subtype === 'Square')
}

const elements = (element: ReadElement): ReadElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
]

describe('tooltips', () => {
  it('say of each figure what it is, its formula and its source', async () => {
    const trace = {
      id: 'f',
      name: '示例区 2024年 生产总值增速',
      value: '5',
      unit: '%',
      amount: '5%',
      words: '（本期－上年同期）÷上年同期',
      symbols: '(a-b)/b',
      substituted: '（105－100）÷100',
      sources: ['示例区统计局《公报》', '年鉴 (2024)'],
      status: [],
      inputs: [],
      moreInputs: 0,
    }
    const document = b.document(
      { language: 'zh-Hans', title: '甲', date: '2024-04-20' },
      b.paragraph('增长', b.number('5%', 'f'), '。'),
    )
    const traces = new Map([['f', trace]])
    const { bytes } = await writePdf(document, { theme: gongwen, tooltips: true, traces })
    const [only, ...others] = await annotationsOf(bytes)
    expect(only?.contentsObj.str.split('\n')).toEqual([
      trace.name,
      `${trace.words}：${trace.substituted}`,
      ...trace.sources,
    ])
    expect(others).toEqual([])
  })

  it('speak the language of the document', async () => {
    const english = brief({ ...request, language: 'en' })
    const { bytes } = await english.write('pdf', { tooltips: true })
    for (const { contentsObj } of await annotationsOf(bytes))
      expect(contentsObj.str.split('\n')[0]).not.toMatch(/\p{Script=Han}/u)
  })

  it('are none unless they are wanted, nor of figures that nothing is known of', async () => {
    expect(await annotationsOf(await write())).toEqual([])
    const document = b.document(
      { language: 'zh-Hans', title: '甲', date: '2024-04-20' },
      b.paragraph('增长', b.number('5%', 'f'), '。'),
    )
    const { bytes } = await writePdf(document, { theme: gongwen, tooltips: true, traces: new Map() })
    expect(await annotationsOf(bytes)).toEqual([])
  })

  it('lie on their figures, which are tagged as annotated, and all of the rest as before', async () => {
    const bytes = await write({ tooltips: true })
    const { structure, untagged, orphans } = readPdf(bytes)
    expect([untagged, orphans]).toEqual([[], []])
    const annotated = elements(structure).filter(({ role }) => role === 'Annot')
    const texts = annotated.map(({ children }) =>
      children.filter((child) => typeof child === 'string').join(''),
    )
    const figures = briefing.document.children.flatMap((block) =>
      block.type === 'paragraph' ? block.children.filter(({ type }) => type === 'number') : [],
    )
    expect(figures.length).toBeGreaterThan(5)
    for (const figure of figures) expect(texts).toContain(plainText([figure]))
    for (const { annotationFlags, rect } of await annotationsOf(bytes)) {
      expect(annotationFlags).toBe(4 + 128 + 512)
      const [left = 0, bottom = 0, right = 0, top = 0] = rect
      expect(right - left).toBeGreaterThan(3)
      expect(top - bottom).toBeGreaterThan(5)
    }
  })

  it.skipIf(!hasTool('pdftoppm'))('do not change how pages look', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-tooltips-'))
    try {
      const picture = (name: string, bytes: Uint8Array): Buffer => {
        const path = join(folder, name)
        writeFileSync(path, bytes)
        execFileSync('pdftoppm', ['-r', '50', '-singlefile', path, path])
        return readFileSync(`${path}.ppm`)
      }
      const told = picture('told', await write({ tooltips: true }))
      expect(told.equals(picture('plain', await write()))).toBe(true)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.skipIf(!hasTool('qpdf'))('leave a file that is whole, the same bytes twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-tooltips-'))
    try {
      const bytes = await write({ tooltips: true })
      expect(Buffer.from(await write({ tooltips: true })).equals(bytes)).toBe(true)
      const path = join(folder, 'a.pdf')
      writeFileSync(path, bytes)
      expect(execFileSync('qpdf', ['--check', path]).toString()).toContain(
        'No syntax or stream encoding errors',
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
