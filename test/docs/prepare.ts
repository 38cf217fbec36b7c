import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import type { Block } from './document-blocks.js'
import { typeObservation } from './workbook-row.js'

/** Does by hand what a document tells its reader to do by hand before a block. */
export async function prepare(block: Block, folder: string): Promise<void> {
  const workbook = join(folder, 'data.xlsx')
  if (/^npx jianbao check$/m.test(block.text) && existsSync(workbook))
    typeObservation(workbook, rowToType(block.file))
  const wrong = wrongValue(block)
  if (wrong !== undefined) typeObservation(workbook, { ...rowToType(block.file), value: wrong }, true)
  if (block.text.startsWith('jianbao check mine')) brokenDataset(join(folder, 'mine'))
  if (block.text.startsWith('extends:')) cpSync(picture, join(folder, 'emblem.png'))
  const letterhead = /--letterhead (\S+)/.exec(block.text)?.[1]
  if (letterhead !== undefined && !existsSync(join(folder, letterhead)))
    writeFileSync(join(folder, letterhead), await wordFile(placeholders(block)))
}

const picture = resolve('docs/briefing.png')

/** The example dataset with two slips of the pen. */
function brokenDataset(folder: string): void {
  cpSync('seeds/liaocheng', folder, { recursive: true })
  const file = join(folder, 'observations.csv')
  const lines = readFileSync(file, 'utf8').split('\n')
  const slip = (line: number, from: string | RegExp, to: string): void => {
    lines[line - 1] = (lines[line - 1] ?? '').replace(from, to)
  }
  slip(14, /^((?:[^,]*,){6})[^,]*/, '$1"12,7"')
  slip(12, 'liaocheng-hitech', 'liaocheng-hitec')
  writeFileSync(file, lines.join('\n'))
}

/** The row of the table that a guide shows for the sheet of observations. */
function rowToType(file: string): Record<string, string> {
  const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
  const lines = readFileSync(file, 'utf8').split('\n')
  const head = lines.findIndex((line) => /^\| region +\|/.test(line))
  const values = cells(lines[head + 2] ?? '')
  const row = cells(lines[head] ?? '').map((name, index) => [name, values[index] ?? ''] as const)
  return Object.fromEntries(row.filter(([name]) => name !== ''))
}

/** What is typed wrongly before a check that has to find it: “`12` … `12,7`”. */
function wrongValue({ file, line, text }: Block): string | undefined {
  if (!/^npx jianbao check +# (?:exit code|退出码) 1/.test(text)) return undefined
  return /`([^`]+)`[^`]*$/.exec(before(file, line))?.[1]
}

function placeholders({ file, line }: Block): string[] {
  return before(file, line).match(/\{\{[^}]+\}\}/g) ?? []
}

/** The paragraph before a block. */
function before(file: string, line: number): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, line - 2)
  return lines.slice(lines.lastIndexOf('') + 1).join('\n')
}

function wordFile(texts: readonly string[]): Promise<Buffer> {
  const children = texts.map((text) => new Paragraph(text))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
