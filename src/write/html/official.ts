import type { AttachmentList, Imprint, RedHead, Signature } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { inlinesToHtml } from './inlines.js'

const line = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`<p class="${name}">${escapeHtml(value)}</p>`]

/** The red head of an official document or letter. */
export function redHeadHtml({ form, mark, number, copyNumber, secrecy, urgency, signer }: RedHead): string {
  const marks = [...line('copy-number', copyNumber), ...line('secrecy', secrecy), ...line('urgency', urgency)]
  const signed =
    signer === undefined
      ? []
      : [
          `<p class="signer">${escapeHtml(signer.label)}<span class="name">${escapeHtml(signer.name)}</span></p>`,
        ]
  const numbers = [...line('document-number', number), ...signed]
  const numberLine =
    numbers.length === 0
      ? []
      : [`<div class="numbers${signed.length > 0 ? ' signed' : ''}">\n${numbers.join('\n')}\n</div>`]
  const marksBlock = marks.length === 0 ? [] : [`<div class="marks">\n${marks.join('\n')}\n</div>`]
  const markLine = `<p class="mark">${escapeHtml(mark)}</p>`
  const parts =
    form === 'letter'
      ? [markLine, '<hr class="thick-thin">', ...marksBlock, ...numberLine]
      : [...marksBlock, markLine, ...numberLine, '<hr class="red">']
  return `<header class="red-head ${form}">\n${parts.join('\n')}\n</header>`
}

/** 附件说明: one attachment beside its label, several numbered below one another. */
export function attachmentListHtml({ label, items }: AttachmentList, context: HtmlContext): string {
  const names = items.map((item) => inlinesToHtml(item, context))
  const inner =
    names.length === 1
      ? `<p>${names[0] ?? ''}</p>`
      : `<ol>\n${names.map((name) => `<li>${name}</li>`).join('\n')}\n</ol>`
  return `<div class="attachment-list">\n<p>${escapeHtml(label)}</p>\n${inner}\n</div>`
}

export function signatureHtml({ issuer, date, sealed }: Signature): string {
  const lines = [issuer, date].filter((one) => one !== '')
  const name = sealed === true ? 'signature sealed' : 'signature'
  return `<div class="${name}">\n${lines.map((one) => `<p>${escapeHtml(one)}</p>`).join('\n')}\n</div>`
}

export function imprintHtml({ copies, printer, date }: Imprint): string {
  const parts = [
    ...line('copies', copies),
    `<p class="printed"><span>${escapeHtml(printer)}</span> <span>${escapeHtml(date)}</span></p>`,
  ]
  return `<footer class="imprint">\n${parts.join('\n')}\n</footer>`
}
