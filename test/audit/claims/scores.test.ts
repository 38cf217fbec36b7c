import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import { joint, placed, score, table, type Case, type Expected, type Score } from './score.js'

interface Paragraph {
  readonly text: string
  readonly year?: number
  readonly claims: readonly Omit<Expected, 'offset'>[]
}

const folder = 'test/audit/claims/paragraphs'
/** Written by somebody who had not seen the reader, scored once, and never used to mend it. */
const blindFolder = 'test/audit/claims/blind'
const shared = '../shared'

function ownCases(): Case[] {
  return readdirSync(folder).flatMap((file) => casesIn(join(folder, file)))
}

function casesIn(path: string): Case[] {
  const paragraphs = JSON.parse(readFileSync(path, 'utf8')) as Paragraph[]
  return paragraphs.map(({ text, year, claims }, index) => ({
    name: `${path} ${index}`,
    expected: placed(text, claims),
    found: readClaims(text, year === undefined ? {} : { year }),
  }))
}

function sharedCases(): Case[] {
  const seeds = readdirSync(join(shared, 'seeds'))
  return readdirSync(join(shared, 'claims'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice('claims-'.length, -'.json'.length)
      const seed = seeds.find((one) => one.startsWith(name)) ?? ''
      return {
        name,
        expected: JSON.parse(readFileSync(join(shared, 'claims', file), 'utf8')) as Expected[],
        found: readClaims(readFileSync(join(shared, 'seeds', seed), 'utf8')),
      }
    })
}

function rates({ all }: Score) {
  const part = (right: number, of = all.expected): number => right / of
  return {
    recall: part(all.matched),
    precision: part(all.foundMatched, all.found),
    right: part(all.right),
    foundRight: part(all.foundRight, all.found),
  }
}

describe('claims against hand-made ones', () => {
  test('paragraphs in the manner of many bureaus', () => {
    const scored = score(ownCases())
    const { right, foundRight } = rates(scored)
    const told = `${table(scored)}\n${joint(scored)}\n${[...scored.misses, ...scored.wrong, ...scored.surplus].join('\n')}`
    expect(Math.min(right, foundRight), told).toBeGreaterThan(0.98)
  })

  test.each([
    ['chinese.json', 0.95],
    ['chinese-2.json', 0.95],
    ['english.json', 0.97],
    ['english-2.json', 0.95],
    ['english-3.json', 0.93],
    ['english-wide.json', 0.79],
  ])('%s, which the reader was never mended on', (file, least) => {
    const { right, foundRight } = rates(score(casesIn(join(blindFolder, file))))
    expect(right).toBeGreaterThan(least)
    expect(foundRight).toBeGreaterThan(least)
  })

  const present = existsSync(join(shared, 'claims'))
  test.skipIf(!present)('whole texts, where they lie beside the project', () => {
    const scored = score(sharedCases())
    const { recall, precision } = rates(scored)
    expect(recall, table(scored)).toBeGreaterThan(0.88)
    expect(precision, table(scored)).toBeGreaterThan(0.97)
  })
})
