// Scores the reading of claims against hand-made ones: recall and precision per kind.
// usage: node --import tsx scripts/score-claims.mjs [--misses] [--false]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readClaims } from '../src/audit/claims/read-claims.ts'
import { score, table } from '../test/audit/claims/score.ts'

const shared = new URL('../../shared/', import.meta.url)
const own = new URL('../test/audit/claims/paragraphs/', import.meta.url)
const show = (flag) => process.argv.includes(flag)

function report(title, cases) {
  const result = score(cases)
  console.log(`\n${title}\n${table(result)}`)
  if (show('--misses')) for (const line of result.misses) console.log('MISS', line)
  if (show('--wrong')) for (const line of result.wrong) console.log('WRONG', line)
  if (show('--false')) for (const line of result.surplus) console.log('FALSE', line)
}

if (existsSync(new URL('claims/', shared))) {
  const cases = readdirSync(new URL('claims/', shared))
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
  report('five source texts', cases)
} else console.log('skipped: no hand-made claims beside the project')

const isEnglish = (name) => name.startsWith('english')
const paragraphs = readdirSync(own).filter((name) => name.endsWith('.json'))
for (const [title, names] of [
  ['own paragraphs in Chinese', paragraphs.filter((name) => !isEnglish(name))],
  ['own paragraphs in English', paragraphs.filter(isEnglish)],
]) {
  report(
    title,
    names.flatMap((name) =>
      JSON.parse(readFileSync(new URL(name, own), 'utf8')).map(({ text, year, claims }, index) => ({
        name: `${name} ${index}`,
        expected: claims.map((one) => ({ ...one, offset: text.indexOf(one.quote) })),
        found: readClaims(text, { ...(year && { year }) }),
      })),
    ),
  )
}
