/** The documents whose every block and command is tried, each in English and Chinese. */
export const documents: readonly string[] = [
  'README',
  'docs/guide',
  'docs/cli',
  'docs/templates',
  'docs/data',
  'docs/tags',
].flatMap((name) => [`${name}.md`, `${name}.zh-CN.md`])
