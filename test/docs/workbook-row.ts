import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const observations = 'xl/worksheets/sheet2.xml'
const columnOf = (index: number): string => String.fromCharCode(65 + index)

/** Types a row under the last one of the sheet of observations, as a clerk does; in place of it if asked. */
export function typeObservation(
  workbook: string,
  row: Readonly<Record<string, string>>,
  overwrite = false,
): void {
  const parts = unzipSync(readFileSync(workbook))
  const sheet = strFromU8(parts[observations] ?? new Uint8Array())
  const rows = [...sheet.matchAll(/<row r="(\d+)"[\s\S]*?<\/row>/g)]
  const heads = [...(rows[0]?.[0] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1] ?? '')
  const last = rows.at(-1)
  const number = Number(last?.[1]) + (overwrite ? 0 : 1)
  const cells = Object.entries(row).map(([head, text]) => ({ at: heads.indexOf(head), text }))
  if (last === undefined || cells.some(({ at }) => at < 0)) throw new Error(`no such columns in ${workbook}`)
  const typed = cells
    .sort((one, other) => one.at - other.at)
    .map(({ at, text }) => `<c r="${columnOf(at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')
  const edited = sheet.replace(last[0], `${overwrite ? '' : last[0]}<row r="${number}">${typed}</row>`)
  writeFileSync(workbook, zipSync({ ...parts, [observations]: strToU8(edited) }))
}
