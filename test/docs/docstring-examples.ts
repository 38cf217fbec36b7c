import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The example in a docstring: the file, the exported symbol it stands on, and its code. */
export interface DocstringExample {
  readonly file: string
  readonly symbol: string
  readonly code: string
}

const documented =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*?)\*\/\s*export (?:async )?(?:function|const|class) (\w+)/g

/** Every `@example` on an exported function, constant or class under `src`. */
export function docstringExamples(): DocstringExample[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = join('src', name)
      return [...readFileSync(file, 'utf8').matchAll(documented)].map(([, block = '', symbol = '']) => ({
        file,
        symbol,
        code: exampleCode(block),
      }))
    })
}

function exampleCode(block: string): string {
  const lines = block.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
  const start = lines.findIndex((line) => line.includes('@example'))
  const end = lines.findIndex((line, index) => index > start && line.startsWith('@'))
  return lines
    .slice(start, end < 0 ? undefined : end)
    .map((line) => line.replace(/^@example ?/, ''))
    .join('\n')
    .trim()
}

const literal = /^(?:['"{[\d]|-\d|(?:true|false|undefined|null)$)/

/**
 * The code as statements of an async function body, each line `expression // literal` turned into a
 * comparison of the two by `same`.
 */
export function checkedCode(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      const [, expression, expected = ''] = /^(\S.*?)\s+\/\/ (.+)$/.exec(line) ?? []
      return expression !== undefined && literal.test(expected)
        ? `same((${expression}), (${expected}))`
        : line
    })
    .join('\n')
}
