import type { Dataset } from '../../model/dataset.js'
import type { Claim } from '../claims/claim.js'
import type { DocumentText } from './document-text.js'

export function readTables(_document: DocumentText, _plain: string, _data: Dataset | undefined): Claim[] {
  return []
}
