import {
  addressee as addresseeNode,
  attachment as attachmentNode,
  attachmentList,
  contents as contentsNode,
  imprint as imprintNode,
  pageBreak as pageBreakNode,
  redHead as redHeadNode,
  text,
} from '../../document/builders.js'
import type { HeadingLevel } from '../../document/nodes.js'
import { namedText } from '../arguments.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import { labelled } from '../table-notes.js'
import { MarkdownValue, TextValue, textOf } from '../text-value.js'

const nothing = new MarkdownValue('')

/** The red head of an official document; nothing without the issuer's mark. */
export const redHead: PrintHelper = {
  name: 'redHead',
  usage: '{{redHead mark number=… form="letter" copy=… secrecy=… urgency=… signer=…}}',
  block: false,
  positional: ['text'],
  named: {
    number: 'text',
    form: { oneOf: ['document', 'letter'] },
    copy: 'text',
    secrecy: 'text',
    urgency: 'text',
    signer: 'text',
  },
  print(call) {
    const mark = textOf(call.positional[0])
    if (mark === '') return nothing
    const { office } = call.run.speaker.book
    const signer = namedText(call, 'signer')
    const node = redHeadNode({
      form: namedText(call, 'form') === 'letter' ? 'letter' : 'document',
      mark,
      number: namedText(call, 'number'),
      ...given('copyNumber', namedText(call, 'copy')),
      ...given('secrecy', namedText(call, 'secrecy')),
      ...given('urgency', namedText(call, 'urgency')),
      ...(signer !== '' && { signer: { label: office.signerLabel, name: signer } }),
    })
    return call.run.printBlock(call.place, () => node)
  },
}

function given<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<K, string>)
}

/** Whom the document is addressed to, with its colon; nothing for nobody. */
export const addressee: PrintHelper = {
  name: 'addressee',
  usage: '{{addressee name}}',
  block: false,
  positional: ['text'],
  named: {},
  print(call) {
    const name = textOf(call.positional[0])
    if (name === '') return nothing
    const { colon } = call.run.speaker.book.office
    const line = /[:：]$/.test(name) ? name : name + colon
    return call.run.printBlock(call.place, () => addresseeNode(line))
  },
}

/** A table of contents of the headings down to a depth of 1 to 4. */
export const contents: PrintHelper = {
  name: 'contents',
  usage: '{{contents depth="2"}}',
  block: false,
  positional: [],
  named: { depth: { oneOf: ['1', '2', '3', '4'] } },
  print(call) {
    const depth = Number(namedText(call, 'depth') || '2') as HeadingLevel
    const { contentsLabel } = call.run.speaker.book.office
    return call.run.printBlock(call.place, () => contentsNode(contentsLabel, depth))
  },
}

/** The list of attachments, from a list whose entries have a `title`; nothing for an empty one. */
export const attachments: PrintHelper = {
  name: 'attachments',
  usage: '{{attachments list}}',
  block: false,
  positional: ['value'],
  named: {},
  print(call) {
    const titles = titlesOf(call)
    if (titles.length === 0) return nothing
    const { attachmentsLabel } = call.run.speaker.book.office
    return call.run.printBlock(call.place, () =>
      attachmentList(attachmentsLabel, ...titles.map((title) => [title])),
    )
  },
}

function titlesOf({ positional }: HelperCall): string[] {
  const [entries] = positional
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown) => {
    const title =
      typeof entry === 'object' && entry !== null ? (entry as { title?: unknown }).title : undefined
    return title instanceof TextValue && title.raw !== '' ? [title.raw] : []
  })
}

/** Begins an attachment on a new page; they are numbered in order unless there is only `number=""`. */
export const attachment: PrintHelper = {
  name: 'attachment',
  usage: '{{attachment "title" number="1"}}',
  block: false,
  positional: ['text'],
  named: { number: 'text' },
  print(call) {
    const { office } = call.run.speaker.book
    const number = namedText(call, 'number')
    const label = labelled(office.attachmentLabel, { number })
    return call.run.printBlock(call.place, () =>
      attachmentNode(label.trim(), text(textOf(call.positional[0]))),
    )
  },
}

/** The closing block: who else gets it, who prints it and when (YYYY-MM-DD); nothing without a printer. */
export const imprint: PrintHelper = {
  name: 'imprint',
  usage: '{{imprint printer date=… copies=…}}',
  block: false,
  positional: ['text'],
  named: { date: 'text', copies: 'text' },
  print(call) {
    const printer = textOf(call.positional[0])
    if (printer === '') return nothing
    const { book } = call.run.speaker
    const date = namedText(call, 'date') || call.run.signature.date
    const copies = namedText(call, 'copies')
    const node = imprintNode({
      printer,
      date: date === '' ? '' : labelled(book.office.printed, { date: book.date(date) }),
      ...(copies !== '' && { copies: labelled(book.office.copies, { names: copies }) }),
    })
    return call.run.printBlock(call.place, () => node)
  },
}

export const pageBreak: PrintHelper = {
  name: 'pageBreak',
  usage: '{{pageBreak}}',
  block: false,
  positional: [],
  named: {},
  print: ({ run, place }) => run.printBlock(place, pageBreakNode),
}
