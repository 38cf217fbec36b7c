import { readFileSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { fail, finding, JianbaoError, type Finding, type Place } from '../../errors.js'
import { limits } from '../../limits.js'
import { unicodeText } from '../../unicode-text.js'
import { checkedTheme } from './extend.js'
import { isThemeName, themeNames, themes } from './themes.js'
import type { Theme } from './theme.js'

const fileEnds = ['.yaml', '.yml', '.json']

/**
 * A theme of the package by name, or one of the user's own from a YAML or JSON file: the fields of an
 * extension, `extends` with the name of the theme that they change (`report` if absent), and for a logo
 * the path of a PNG beside the file.
 *
 * @throws JianbaoError `theme-unknown`, `theme-file-unreadable`, `yaml-syntax`, `theme-field` with line
 * and column of every fault.
 * @example
 * // my-theme.yaml
 * // extends: report
 * // colors: { accent: "8B1A1A" }
 * // logo: { file: emblem.png, heightMm: 14, alternative: 局徽 }
 * await briefing.save('briefing.docx', { theme: 'my-theme.yaml' })
 */
export function loadTheme(name: string): Theme {
  if (isThemeName(name)) return themes[name]
  if (!fileEnds.includes(extname(name).toLowerCase()))
    fail('theme-unknown', { name, known: themeNames.join(', '), ends: fileEnds.join(', ') })
  return readTheme(name)
}

function readTheme(file: string): Theme {
  const source = decode(readLimited(file, { file }), file)
  const lines = new LineCounter()
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  if (parsed.errors.length > 0)
    throw new JianbaoError(
      parsed.errors.map(({ message, pos }) => finding('yaml-syntax', { reason: message }, placeAt(pos[0]))),
    )
  const placeOf = (path: readonly PropertyKey[]): Place => placeAt(offsetOf(parsed, path))
  const value = plainValue(parsed)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail('theme-not-mapping', {}, { file, line: 1, column: 1 })
  const { extends: baseName = 'report', ...extension } = value as Record<string, unknown>
  const findings: Finding[] = []
  const isKnown = typeof baseName === 'string' && isThemeName(baseName)
  if (!isKnown)
    findings.push(
      finding('theme-field', { field: 'extends', expected: oneOf(themeNames) }, placeOf(['extends'])),
    )
  const withLogo = readLogo(extension, file, placeOf, findings)
  const extended = checkedTheme(themes[isKnown ? baseName : 'report'], withLogo, placeOf)
  if ('findings' in extended) findings.push(...extended.findings)
  if (findings.length > 0 || !('theme' in extended)) throw new JianbaoError(findings)
  return extended.theme
}

const oneOf = (names: readonly string[]): { en: string; zh: string } => ({
  en: `one of ${names.join(', ')}`,
  zh: `以下之一：${names.join('、')}`,
})

/** Puts a picture's bytes in place of its path. */
function readLogo(
  extension: Record<string, unknown>,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
  findings: Finding[],
): Record<string, unknown> {
  const { logo, ...others } = extension
  if (typeof logo !== 'object' || logo === null) return extension
  const { file: path, ...look } = logo as Record<string, unknown>
  if (typeof path !== 'string' || path === '') {
    const expected = { en: 'the path of a PNG file', zh: 'PNG 文件的路径' }
    findings.push(finding('theme-field', { field: 'logo.file', expected }, placeOf(['logo', 'file'])))
    return others
  }
  try {
    return {
      ...others,
      logo: { ...look, png: readLimited(resolve(dirname(file), path), placeOf(['logo', 'file'])) },
    }
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    findings.push(...error.findings)
    return others
  }
}

function readLimited(path: string, place: Place): Uint8Array {
  const fileFault = (reason: string): never => fail('theme-file-unreadable', { path, reason }, place)
  try {
    const { size } = statSync(path)
    if (size <= limits.themeFileBytes) return new Uint8Array(readFileSync(path))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return fileFault(code ?? message)
  }
  return fileFault(`> ${limits.themeFileBytes} bytes`)
}

function decode(bytes: Uint8Array, file: string): string {
  return unicodeText(bytes) ?? fail('theme-file-unreadable', { path: file, reason: 'not UTF-8' }, { file })
}

/** Aliases that multiply without end make no value. */
function plainValue(parsed: Document.Parsed): unknown {
  try {
    return parsed.toJS() as unknown
  } catch {
    return undefined
  }
}

/** Where a field's key stands, or the nearest one around it. */
function offsetOf(parsed: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? parsed.contents : parsed.getIn(path.slice(0, length - 1), true)
    const name = path[length - 1]
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0
  }
  return 0
}
