/** Namespaces and content types of ECMA-376 (transitional). */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml'
