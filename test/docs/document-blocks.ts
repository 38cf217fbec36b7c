import { readFileSync } from 'node:fs'

/** A fenced block of a document. */
export interface Block {
  readonly file: string
  /** Line of the fence that opens it. */
  readonly line: number
  /** `sh`, `ts`, `yaml` …; empty if the fence names none. */
  readonly language: string
  readonly text: string
  /** The file that it is, where the paragraph before it says so: “… `jobs.yaml`:”. */
  readonly name?: string
}

const fenced = /^```(\w*)\n([\s\S]*?)^```$/gm
/** The last file named in backticks by the line that leads to a block and ends in a colon. */
const leading = /`([^`\s]+\.[a-z]+)`[^`]*[:：]\n\n$/

/** All fenced blocks of a document in their order. */
export function documentBlocks(file: string): Block[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(fenced)].map((match) => {
    const before = text.slice(0, match.index)
    const name = leading.exec(before.slice(before.lastIndexOf('\n\n', before.length - 3) + 2))?.[1]
    return {
      file,
      line: before.split('\n').length,
      language: match[1] ?? '',
      text: match[2] ?? '',
      ...(name !== undefined && { name }),
    }
  })
}

/** A command line of a shell block, continued lines put together, and the exit code that its comment tells. */
export interface CommandLine {
  readonly code: string
  readonly exitCode: number
}

const told = /#.*(?:exit code|退出码)\s*(\d+)\s*$/

/** The command lines of a shell block without their comments. */
export function commandLines(block: Block): CommandLine[] {
  return block.text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => ({
      code: line.replace(/(?:^|\s+)#.*$/, '').trim(),
      exitCode: Number(told.exec(line)?.[1] ?? 0),
    }))
    .filter(({ code }) => code !== '')
}

/** Whether what was printed is what a document shows; a line `…` stands for any lines, `…` at a line's end for its rest. */
export function isShown(shown: string, printed: string): boolean {
  const escaped = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/…$/, '.*')
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\n)*' : `${escaped(line)}\n`))
    .join('')
  return new RegExp(`^${pattern}$`).test(`${printed.trimEnd()}\n`)
}
