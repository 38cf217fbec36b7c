import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { jianbaoProgram } from '../../src/cli/program.js'
import { documents } from './documents.js'

const program = jianbaoProgram({ language: () => 'en', config: async () => ({}), fail: () => undefined })
const flagsOf = (command: Command): string[] => command.options.map(({ long }) => long ?? '')
const everywhere = [...flagsOf(program), '--help']
const commands = new Map(program.commands.map((one) => [one.name(), [...everywhere, ...flagsOf(one)]]))
const anyFlag = new Set([...commands.values()].flat())

/** Code within lines, without the fenced blocks, which are run. */
function inlineCode(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  return [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')
}

describe.each(documents)('%s', (file) => {
  const codes = inlineCode(file)

  test('names commands that there are, with their flags', () => {
    for (const code of codes) {
      const [, name, rest = ''] = /^(?:npx )?jianbao ([a-z]+)(.*)$/.exec(code) ?? []
      if (name === undefined) continue
      expect([...commands.keys()], `${file}: ${code}`).toContain(name)
      for (const flag of rest.match(/--[a-z-]+/g) ?? [])
        expect(commands.get(name), `${file}: ${code}`).toContain(flag)
    }
  })

  test('names flags that there are', () => {
    for (const code of codes)
      for (const flag of /^--[a-z]/.test(code) ? (code.match(/--[a-z][a-z-]*/g) ?? []) : [])
        expect(anyFlag.has(flag), `${file}: ${code}`).toBe(true)
  })
})
