// Controls, halves of surrogate pairs and noncharacters have no place in a document, not even escaped.
const notInHtml = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes text safe between tags and inside quoted attributes. */
export function escapeHtml(value: string): string {
  return value
    .replace(notInHtml, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
