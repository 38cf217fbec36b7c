import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { JianbaoError } from '../../errors.js'
import { expectation } from '../../messages/expectation.js'
import { similar } from '../../model/similar.js'
import { readFileText } from '../../read/file-text.js'
import { ReadingFindings } from '../../read/reading.js'
import { parseYamlDocument, type YamlDocument } from '../../read/yaml-document.js'
import { faceRoles } from '../../write/theme/theme.js'
import { isThemeName } from '../../write/theme/themes.js'
import { findConfig } from './find.js'
import { configSchema, type ConfigFields } from './schema.js'

/** What a configuration file says, its paths told from the folder in which the command runs. */
export interface Config extends Omit<ConfigFields, '$schema' | 'out' | 'ledger'> {
  readonly file?: string
  readonly out?: readonly string[]
  readonly ledger?: readonly string[]
}

/**
 * Reads the file that `--config` names, else the nearest `jianbao.config.yaml` (`.yml`, `.json`) from a
 * folder upwards; `false` reads none.
 *
 * @throws JianbaoError with every fault of the file, each with line and column
 */
export async function loadConfig(asked?: string | boolean, from = process.cwd()): Promise<Config> {
  const found = typeof asked === 'string' ? asked : asked === false ? undefined : findConfig(from)
  if (found === undefined) return {}
  const file = typeof asked === 'string' ? asked : shown(found)
  const findings = new ReadingFindings()
  const text = await readFileText(file, findings)
  const known = Object.keys(configSchema.shape)
  const document = text === undefined ? undefined : parseYamlDocument(file, text, known, findings)
  const fields = document && checked(document, findings)
  if (fields === undefined || findings.failed) throw new JianbaoError(findings.all)
  return fromFolder(fields, file)
}

const knownFields: Readonly<Record<string, readonly string[]>> = {
  config: Object.keys(configSchema.shape),
  batch: Object.keys(configSchema.shape.batch.unwrap().shape),
  fonts: faceRoles,
}

function checked(document: YamlDocument, findings: ReadingFindings): ConfigFields | undefined {
  // `issuer:` with nothing behind it is a field left open, not a fault.
  const given = Object.fromEntries(Object.entries(document.plain).filter(([, value]) => value !== null))
  const read = configSchema.safeParse(given)
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields[issue.path[0] === undefined ? 'config' : String(issue.path[0])] ?? []
      for (const key of issue.keys) {
        const parameters = { field: key, similar: similar(key, known), known: known.join(', ') }
        findings.add('field-unknown', parameters, document.place([...issue.path, key]))
      }
    } else {
      const field = issue.path.map(String).join('.')
      findings.add('config-field', { field, expected: expectation(issue) }, document.place(issue.path))
    }
  }
  return undefined
}

function fromFolder(fields: ConfigFields, file: string): Config {
  const folder = dirname(resolve(file))
  const path = (one: string): string => shown(resolve(folder, one))
  const list = (one: string | readonly string[]): readonly string[] =>
    (typeof one === 'string' ? [one] : one).map(path)
  const { data, template, theme, letterhead, content, out, ledger, fonts, batch, ...same } = fields
  return {
    ...same,
    file,
    ...(data !== undefined && { data: path(data) }),
    ...(template !== undefined && {
      template:
        existsSync(resolve(folder, template)) || /[\\/]|\.hbs$/.test(template) ? path(template) : template,
    }),
    ...(theme !== undefined && { theme: isThemeName(theme) ? theme : path(theme) }),
    ...(letterhead !== undefined && { letterhead: path(letterhead) }),
    ...(content !== undefined && { content: path(content) }),
    ...(out !== undefined && { out: list(out) }),
    ...(ledger !== undefined && { ledger: list(ledger) }),
    ...(fonts !== undefined && {
      fonts: Object.fromEntries(Object.entries(fonts).map(([role, one]) => [role, path(one)])),
    }),
    ...(batch !== undefined && {
      batch: {
        ...batch,
        ...(batch.jobs !== undefined && { jobs: path(batch.jobs) }),
        ...(batch.out !== undefined && { out: path(batch.out) }),
      },
    }),
  }
}

/** A path as it is shortest from here. */
function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.length < path.length && near !== '' ? near : path
}
