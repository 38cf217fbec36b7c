import { note, signature as signatureNode } from '../../document/builders.js'
import { sourceTranslation } from '../../model/source.js'
import type { PrintHelper } from '../helper.js'
import { MarkdownValue } from '../text-value.js'

/** Every source of a figure that the document prints, in the order of first use. */
export const sources: PrintHelper = {
  name: 'sources',
  usage: '{{sources}}',
  block: false,
  positional: [],
  named: {},
  print({ run, place }) {
    const { book } = run.speaker
    return run.printBlock(place, (figures) => {
      const ids = new Set(
        figures.flatMap(({ fact }) => fact.observations.map((observation) => observation.source)),
      )
      const titles = [...ids].map((id) => {
        const source = run.data.sources.get(id)
        if (source === undefined) return id
        const translated = sourceTranslation(source, book.names)
        const citation = translated?.citation ?? (translated === undefined ? source.citation : undefined)
        return citation ?? book.source(translated?.agency ?? source.agency, translated?.title ?? source.title)
      })
      if (titles.length === 0) return undefined
      const label = titles.length === 1 ? book.sourcesLabel.one : book.sourcesLabel.several
      return note(`${label}${titles.join(book.itemSeparator)}${book.stop}`)
    })
  },
}

/** Issuer and date at the foot, where the options give them; nothing where they do not. */
export const signature: PrintHelper = {
  name: 'signature',
  usage: '{{signature}}',
  block: false,
  positional: [],
  named: {},
  print({ run, place }) {
    const { issuer, date } = run.signature
    if (issuer === '' && date === '') return new MarkdownValue('')
    const printedDate = date === '' ? '' : run.speaker.book.date(date)
    return run.printBlock(place, () => signatureNode(issuer, printedDate))
  },
}
