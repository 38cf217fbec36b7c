import { spawnSync } from 'node:child_process'
import { getDocumentProxy } from 'unpdf'

/** What pdf.js, and pdffonts where it is installed, see in a PDF: pages, structure, embedded faces. */
export async function inspectPdf(bytes, path) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const tree = await (await pdf.getPage(1)).getStructTree()
  const isTagged = (await pdf.getMarkInfo())?.Marked === true && (tree?.children.length ?? 0) > 0
  return { pages: pdf.numPages, isTagged, fonts: embeddedFonts(path) }
}

function embeddedFonts(path) {
  const listed = spawnSync('pdffonts', [path], { encoding: 'utf8' })
  if (listed.error) return '?'
  const rows = listed.stdout.split('\n').slice(2).filter(Boolean)
  const embedded = rows.filter((row) =>
    /\s(?:yes|no)\s+(?:yes|no)\s+(?:yes|no)\s/.exec(row)?.[0].trim().startsWith('yes'),
  )
  return `${embedded.length} of ${rows.length}`
}
