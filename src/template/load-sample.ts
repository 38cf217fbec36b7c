import { join } from 'node:path'
import * as z from 'zod'
import { languageChain, type Language } from '../document/languages.js'
import { fail, finding, JianbaoError } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { parseContent, type Content } from './content.js'
import { entriesOf, packagedFolder, readText, shownPath } from './files.js'

const sampleSchema = z.strictObject({
  /** Name of a dataset that comes with the package. */
  data: z.string(),
  region: z.string(),
  period: z.string(),
  options: z.record(z.string(), z.unknown()).default({}),
})

/** What a template of the package is shown with. */
export type Sample = Omit<z.output<typeof sampleSchema>, 'options'> & { readonly content: Content }

/** Reads the sample of a template of the package: `sample.LANGUAGE.yaml`, or `sample.yaml` for all languages. */
export function loadSample(id: string, language: Language): Sample {
  const folder = join(packagedFolder(), id)
  const entries = entriesOf(folder)
  const names = [...languageChain(language).map((tag) => `sample.${tag}.yaml`), 'sample.yaml']
  const name = names.find((one) => entries.includes(one))
  if (name === undefined) return fail('sample-missing', { name: id })
  const path = join(folder, name)
  const file = shownPath(path)
  const content = parseContent(readText(path), file)
  const read = sampleSchema.safeParse(content.options)
  const findings = read.success
    ? content.findings
    : read.error.issues.map((issue) =>
        finding(
          'sample-field',
          { field: issue.path.map(String).join('.') || 'sample', expected: expectation(issue) },
          { file },
        ),
      )
  if (!read.success || findings.length > 0) throw new JianbaoError(findings)
  const { options, ...rest } = read.data
  return {
    ...rest,
    content: { options, textPlace: (path) => content.textPlace(`options.${path}`), findings: [] },
  }
}
