// Scores the reading of claims against hand-made ones: recall and precision per kind, and the joint score.
// usage: node --import tsx scripts/score-claims.mjs [--misses] [--wrong] [--false] [PARAGRAPHS.json …]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readClaims } from '../src/audit/claims/read-claims.ts'
import { joint, placed, score, table } from '../test/audit/claims/score.ts'

const shared = new URL('../../shared/', import.meta.url)
const own = new URL('../test/audit/claims/paragraphs/', import.meta.url)
const show = (flag) => process.argv.includes(flag)
const given = process.argv.slice(2).filter((one) => !one.startsWith('--'))

function report(title, cases) {
  const result = score(cases)
  console.log(`\n${title}\n${table(result)}\n${joint(result)}`)
  if (show('--misses')) for (const line of result.misses) console.log('MISS', line)
  if (show('--wrong')) for (const line of result.wrong) console.log('WRONG', line)
  if (show('--false')) for (const line of result.surplus) console.log('FALSE', line)
}

function casesOf(file, name) {
  return JSON.parse(readFileSync(file, 'utf8')).map(({ text, year, claims }, index) => ({
    name: `${name} ${index}`,
    expected: placed(text, claims),
    found: readClaims(text, { ...(year && { year }) }),
  }))
}

function fiveTexts() {
  return readdirSync(new URL('claims/', shared))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const key = name.slice('claims-'.length, -'.json'.length)
      const seed = readdirSync(new URL('seeds/', shared)).find((file) => file.startsWith(key))
      return {
        name: key,
        expected: JSON.parse(readFileSync(new URL(`claims/${name}`, shared), 'utf8')),
        found: readClaims(readFileSync(new URL(`seeds/${seed}`, shared), 'utf8')),
      }
    })
}

if (given.length > 0) {
  for (const file of given) report(file, casesOf(file, file.split('/').at(-1)))
} else {
  if (existsSync(new URL('claims/', shared))) report('five source texts', fiveTexts())
  else console.log('skipped: no hand-made claims beside the project')
  const isEnglish = (name) => name.startsWith('english')
  const paragraphs = readdirSync(own).filter((name) => name.endsWith('.json'))
  for (const [title, names] of [
    ['own paragraphs in Chinese', paragraphs.filter((name) => !isEnglish(name))],
    ['own paragraphs in English', paragraphs.filter(isEnglish)],
  ]) {
    report(
      title,
      names.flatMap((name) => casesOf(new URL(name, own), name)),
    )
  }
}
