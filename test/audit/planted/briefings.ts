import { readdirSync } from 'node:fs'
import { brief, type Briefing } from '../../../src/briefing.js'
import type { Inline, Language } from '../../../src/document/nodes.js'
import { plainText } from '../../../src/document/plain-text.js'
import { JianbaoError } from '../../../src/errors.js'
import type { Dataset } from '../../../src/model/dataset.js'
import type { LedgerEntry } from '../../../src/ledger/entry.js'
import { openDataset } from '../../../src/read/open-dataset.js'

/** A figure of a briefing and where it stands in the Markdown. */
export interface Located {
  readonly fact: LedgerEntry
  readonly start: number
  readonly end: number
  readonly inTable: boolean
}

export interface Original {
  readonly name: string
  readonly data: Dataset
  readonly language: Language
  readonly region: string
  readonly period: string
  readonly text: string
  readonly figures: readonly Located[]
}

export const languages = ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const
const survey = 'test/audit/planted/survey'

/** Every briefing that the packaged datasets give: the quarterly one where it renders, and a survey. */
export async function originals(most = Infinity): Promise<Original[]> {
  const found: Original[] = []
  for (const folder of readdirSync('seeds')) {
    const data = await openDataset(`seeds/${folder}`)
    const places = new Map<string, string[]>()
    for (const { region, period, indicator, measure } of data.observations()) {
      if (measure !== 'level' && measure !== 'growth') continue
      const indicators = places.get(`${region} ${period}`) ?? []
      if (!indicators.includes(indicator)) indicators.push(indicator)
      places.set(`${region} ${period}`, indicators)
    }
    for (const [index, [place, main]] of [...places].entries()) {
      if (index % Math.ceil(places.size / most) !== 0) continue
      const [region = '', period = ''] = place.split(' ')
      for (const language of languages) {
        for (const [template, options] of [
          ['quarterly-briefing', {}],
          [survey, { main }],
        ] as const) {
          const briefing = rendered({ data, template, region, period, language, options })
          if (briefing === undefined) continue
          const { bytes } = await briefing.write('md')
          const text = Buffer.from(bytes).toString('utf8')
          const name = `${folder} ${region} ${period} ${language} ${template}`
          const figures = located(briefing, text)
          if (figures.length > 0) found.push({ name, data, language, region, period, text, figures })
        }
      }
    }
  }
  return found
}

function rendered(request: Parameters<typeof brief>[0]): Briefing | undefined {
  try {
    return brief(request)
  } catch (error) {
    // Not every place has the figures, or its names in every language.
    if (error instanceof JianbaoError) return undefined
    throw error
  }
}

function located({ document, facts }: Briefing, text: string): Located[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const figures: Located[] = []
  const place = (children: readonly Inline[], at: number, inTable: boolean): void => {
    for (const child of children) {
      const length = plainText([child]).length
      const fact = child.type === 'number' ? byId.get(child.factId) : undefined
      if (fact !== undefined) figures.push({ fact, start: at, end: at + length, inTable })
      at += length
    }
  }
  for (const block of document.children) {
    if (block.type === 'paragraph') {
      const at = text.indexOf(plainText(block.children))
      if (at >= 0) place(block.children, at, false)
    } else if (block.type === 'table') {
      for (const { cells } of block.rows) {
        const starts = cellStarts(text, cells.map(plainText))
        for (const [index, at] of starts.entries()) place(cells[index] ?? [], at, true)
      }
    }
  }
  return figures
}

/** Where the cells of a row begin in the line of Markdown that holds just these. */
function cellStarts(text: string, cells: readonly string[]): number[] {
  let offset = 0
  for (const line of text.split('\n')) {
    const parts = line.split('|').slice(1, -1)
    if (parts.length === cells.length && parts.every((part, index) => part.trim() === cells[index])) {
      let at = offset + 1
      return parts.map((part) => {
        const start = at + part.indexOf(part.trim())
        at += part.length + 1
        return start
      })
    }
    offset += line.length + 1
  }
  return []
}
