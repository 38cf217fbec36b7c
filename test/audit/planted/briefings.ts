import { readdirSync } from 'node:fs'
import { brief, type Briefing } from '../../../src/briefing.js'
import { documentLanguages, type Language } from '../../../src/document/languages.js'
import { JianbaoError } from '../../../src/errors.js'
import type { Dataset } from '../../../src/model/dataset.js'
import { packageRoot } from '../../../src/package-root.js'
import { openDataset } from '../../../src/read/open-dataset.js'
import { loadSample } from '../../../src/template/load-sample.js'
import { packagedTemplates } from '../../../src/template/load.js'
import { county } from './county.js'
import { located, type Located } from './locate.js'

export interface Original {
  readonly name: string
  readonly data: Dataset
  readonly language: Language
  readonly region: string
  readonly period: string
  readonly text: string
  readonly figures: readonly Located[]
}

const survey = 'test/audit/planted/survey'
const communique = 'test/audit/planted/communique'

/**
 * Briefings in every language: the sample of every template of the package, the quarterly one and a survey
 * for every place that the packaged datasets have, and a communiqué of an invented county.
 */
export async function originals(most = Infinity): Promise<Original[]> {
  const data = new Map<string, Dataset>()
  for (const folder of readdirSync('seeds')) {
    data.set(folder, await openDataset(`${packageRoot()}/seeds/${folder}`))
  }
  const found = [...samples(data), ...[...data].flatMap(([folder, one]) => ofPlaces(folder, one, most))]
  for (const language of documentLanguages) {
    for (const year of ['2023', '2024']) {
      const request = { data: county, template: communique, region: 'yunhe', period: year, language }
      found.push(original(`county ${year} ${language}`, request))
    }
  }
  const rendered = await Promise.all(found)
  return rendered.filter((one) => one !== undefined && one.figures.length > 0) as Original[]
}

type Request = Parameters<typeof brief>[0] & { readonly language: Language }

function samples(data: ReadonlyMap<string, Dataset>): Promise<Original | undefined>[] {
  return packagedTemplates().flatMap(({ id, languages }) =>
    languages.map((language) => {
      const { data: name, region, period, content } = loadSample(id, language)
      const dataset = data.get(name)
      if (dataset === undefined) throw new Error(name)
      const request = { data: dataset, template: id, region, period, language, content }
      return original(`sample ${id} ${language}`, request)
    }),
  )
}

function ofPlaces(folder: string, data: Dataset, most: number): Promise<Original | undefined>[] {
  const places = new Map<string, string[]>()
  for (const { region, period, indicator, measure } of data.observations()) {
    if (measure !== 'level' && measure !== 'growth') continue
    const indicators = places.get(`${region} ${period}`) ?? []
    if (!indicators.includes(indicator)) indicators.push(indicator)
    places.set(`${region} ${period}`, indicators)
  }
  return [...places].flatMap(([place, main], index) => {
    if (index % Math.ceil(places.size / most) !== 0) return []
    const [region = '', period = ''] = place.split(' ')
    return documentLanguages.flatMap((language) => {
      const request = { data, region, period, language }
      const name = `${folder} ${place} ${language}`
      return [
        original(`${name} quarterly`, { ...request, template: 'quarterly-briefing' }),
        original(`${name} survey`, { ...request, template: survey, options: { main } }),
      ]
    })
  })
}

async function original(name: string, request: Request): Promise<Original | undefined> {
  const briefing = rendered(request)
  if (briefing === undefined) return undefined
  const { bytes } = await briefing.write('md')
  const text = Buffer.from(bytes).toString('utf8')
  const { data, language, region, period } = request
  return { name, data, language, region, period, text, figures: located(briefing, text) }
}

function rendered(request: Request): Briefing | undefined {
  try {
    return brief(request)
  } catch (error) {
    // Not every place has the figures, or its names in every language.
    if (error instanceof JianbaoError) return undefined
    throw error
  }
}
