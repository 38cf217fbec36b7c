const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text for a workbook's XML. Characters that XML cannot hold are written as `_x000D_`, and what looks
 * like that already is kept apart from it (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, (character) => {
      if (character === '\n' || character === '\t') return character
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
