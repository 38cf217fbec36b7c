import { commentsPart, Figures, ledgerFiles, type FigureOptions } from '../figures.js'
import type { Parts } from '../parts.js'
import { highest } from './highest.js'
import type { UserPackage } from './user-package.js'

/** Word's own numbers are random and large; those counted from 1 are of a file made like this one. */
const counted = /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val="(\d{1,6})"/gs

const running = /\/(?:footnotes|endnotes|header|footer)\d*\.xml$/

/** The figures of a document that is put into a user's file, numbered after what is there. */
export const figuresFor = (
  pkg: UserPackage,
  options: Pick<FigureOptions, 'traces' | 'language' | 'comments'>,
): Figures =>
  new Figures({
    ...options,
    firstControl: highest(pkg, counted) + 1,
    firstComment: highest(pkg, /<w:comment [^<>]*w:id="(\d+)"/g) + 1,
  })

/** Adds the ledger and the comments, and binds the figures of all parts to it. */
export function addFigures(pkg: UserPackage, parts: Parts, figures: Figures): void {
  const textPaths = pkg.paths().filter((path) => path === pkg.documentPath || running.test(path))
  const bound = figures.bind(textPaths.map((path) => pkg.text(path)))
  if (bound === undefined) return
  for (const path of pkg.paths()) {
    if (!path.endsWith('.xml')) continue
    const xml = pkg.text(path)
    const filled = bound.fill(xml)
    if (filled !== xml) pkg.set(path, filled)
  }
  let name = 'jianbao'
  while (pkg.has(`customXml/${name}1.xml`)) name += '-'
  for (const [path, content] of ledgerFiles(bound, name)) pkg.set(path, content)
  parts.relate('customXml', `/customXml/${name}1.xml`)
  if (figures.comments.length === 0) return
  const there = pkg.related('comments')
  if (there === undefined) {
    parts.relate('comments', 'comments.xml')
    pkg.set(`${pkg.folder}comments.xml`, commentsPart(figures.comments))
  } else pkg.set(there, pkg.text(there).replace('</w:comments>', `${figures.comments.join('')}</w:comments>`))
}
