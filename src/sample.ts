import { join } from 'node:path'
import { brief, type Briefing } from './briefing.js'
import type { Language } from './document/languages.js'
import { packageRoot } from './package-root.js'
import { openDataset } from './read/open-dataset.js'
import { loadSample } from './template/load-sample.js'

/**
 * Makes the sample of a template that comes with the package, from a dataset that comes with it: to see what
 * the template makes, and how its content file is written (`templates/ID/sample.yaml`).
 *
 * @throws JianbaoError for a template without a sample or not in the language.
 * @example await (await sampleBriefing('data-sheet', 'en')).save('data-sheet.pdf')
 */
export async function sampleBriefing(template: string, language: Language = 'zh-Hans'): Promise<Briefing> {
  const { data, region, period, content } = loadSample(template, language)
  const dataset = await openDataset(join(packageRoot(), 'seeds', data))
  return brief({ data: dataset, template, region, period, language, content })
}
