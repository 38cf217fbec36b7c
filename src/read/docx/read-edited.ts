import { auditEdited, type EditedAuditOptions } from '../../audit/edited/audit-edited.js'
import type { EditedDocument } from '../../audit/edited/edited-document.js'
import type { AuditReport } from '../../audit/text/audit.js'
import { Archive } from '../../ooxml/archive.js'
import { kindOf } from '../document/kind.js'
import { editedDocx } from './edited-docx.js'
import { findLedger } from './ledger-part.js'
import { readDocx } from './read-docx.js'

/**
 * Reads a Word file that jianbao made, whoever changed it since; undefined for one that carries no ledger.
 *
 * @throws JianbaoError `document-…` for what is damaged or too large.
 */
export function readEdited(bytes: Uint8Array, name?: string): EditedDocument | undefined {
  if (kindOf(bytes) !== 'zip' || findLedger(new Archive(bytes, 'document')) === undefined) return undefined
  return editedDocx(readDocx(bytes, name))
}

/**
 * What has become of the numbers of a Word file that jianbao made and people changed: retyped, deleted,
 * copied, cut loose from the ledger, added without a source, and with `data` no longer what the dataset has.
 * Undefined for a file that carries no ledger.
 *
 * @throws JianbaoError `document-…` for what is no sound .docx, or too large.
 * @example
 * const report = auditEditedDocx(await readFile('edited.docx'), { data: await openDataset('seeds/liaocheng') })
 */
export function auditEditedDocx(
  docx: Uint8Array,
  options: EditedAuditOptions & { readonly name?: string } = {},
): AuditReport | undefined {
  const edited = editedDocx(readDocx(docx, options.name))
  return edited && { findings: auditEdited(edited, options) }
}
