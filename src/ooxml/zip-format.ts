/** Marks and methods of zip files, after APPNOTE.TXT 4.3 and 4.4.5. */
export const endSignature = 0x06054b50
export const entrySignature = 0x02014b50
export const localSignature = 0x04034b50
export const stored = 0
export const deflated = 8
