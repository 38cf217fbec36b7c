import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measures } from '../src/model/measure.js'
import { packagedTemplates } from '../src/index.js'

const read = (name: string): string => readFileSync(name, 'utf8')

describe.each(['', '.zh-CN'])('README%s.md', (language) => {
  const text = read(`README${language}.md`)

  it('shows the two commands first', () => {
    const first = /^```\n([\s\S]*?)^```/m.exec(text)?.[1]
    expect(first).toContain('npm ci && npm run demo')
    expect(first).toContain('npm ci && npm test')
  })

  it('tells how many templates there are', () => {
    const told = language === '' ? 'Thirteen templates' : '十三种模板'
    expect([text.includes(told), packagedTemplates().length]).toEqual([true, 13])
  })

  it('leads to a list of every measure', () => {
    expect(text).toContain(`docs/data${language}.md`)
    for (const measure of measures) expect(read(`docs/data${language}.md`)).toContain(`\`${measure}\``)
  })
})

it('says the same in both languages', () => {
  const shape = (text: string) => ({
    headings: text.match(/^#+ /gm),
    blocks: [...text.matchAll(/^```(\w*)$/gm)].map((match) => match[1]),
    links: new Set(text.match(/\]\((?:examples|seeds|fonts|test)[^)]*\)/g)),
  })
  for (const name of ['README', 'docs/guide', 'docs/data', 'docs/tags'])
    expect(shape(read(`${name}.zh-CN.md`)), name).toEqual(shape(read(`${name}.md`)))
})

it('links to files that are there', () => {
  const documents = ['README', 'docs/guide', 'docs/data', 'docs/tags'].flatMap((name) => [
    `${name}.md`,
    `${name}.zh-CN.md`,
  ])
  for (const name of [...documents, 'CONTRIBUTING.md', 'SECURITY.md']) {
    const folder = name.includes('/') ? 'docs/' : ''
    for (const [, path = ''] of read(name).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
      expect(existsSync(`${folder}${path}`), `${name}: ${path}`).toBe(true)
  }
})

it('names files and scripts that there are, for those who work on it', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const name of ['CONTRIBUTING.md', 'SECURITY.md']) {
    const text = read(name)
    const inline = [...text.matchAll(/`((?:src|test|docs|templates|scripts|\.ci)\/[\w./-]+)`/g)]
    const tests = [...text.matchAll(/vitest run ([\w./ -]+)/g)]
      .flatMap(([, paths = '']) => paths.split(' '))
      .filter((path) => path.startsWith('test/'))
    for (const path of [...inline.map((match) => match[1] ?? ''), ...tests])
      expect(existsSync(path), `${name}: ${path}`).toBe(true)
    for (const [, script = ''] of text.matchAll(/npm run (\w+)/g))
      expect(Object.keys(scripts), name).toContain(script)
  }
})
