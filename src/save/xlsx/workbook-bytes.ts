import { zipSync } from 'fflate'
import { CellStyles } from './cell-styles.js'
import { escapeText } from './escape-text.js'
import {
  contentTypes,
  main,
  packageRelationships,
  relationships,
  relationshipsType,
  sheetType,
} from './names.js'
import { sheetXml, type SheetContent } from './sheet-xml.js'

/** The same dataset gives the same bytes. */
const timestamp = new Date(1980, 0, 1)

/** A workbook's bytes: text cells hold text whatever they begin with, numbers keep their decimals. */
export function workbookBytes(sheets: readonly SheetContent[]): Uint8Array {
  const styles = new CellStyles()
  const parts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles)])
  const all = [
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', relationsXml(packageRelationships, ['officeDocument xl/workbook.xml'])],
    ['xl/workbook.xml', workbookXml(sheets.map(({ name }) => name))],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml(packageRelationships, [
        ...sheets.map((_, index) => `worksheet worksheets/sheet${index + 1}.xml`),
        'styles styles.xml',
      ]),
    ],
    ['xl/styles.xml', styles.xml()],
    ...parts,
  ] as const
  const encoder = new TextEncoder()
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const files = all.map(([name = '', xml = '']) => [name, encoder.encode(declaration + xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime: timestamp, level: 6 })
}

function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${sheetType}.${type}+xml"/>`
  const numbered = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  )
  return `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="${relationshipsType}"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${numbered.join('')}</Types>`
}

function relationsXml(namespace: string, targets: readonly string[]): string {
  const all = targets.map((one, index) => {
    const [type = '', target = ''] = one.split(' ')
    return `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${namespace}">${all.join('')}</Relationships>`
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.join('')}</sheets></workbook>`
}
