import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measures } from '../src/model/measure.js'
import { brief, openDataset } from '../src/index.js'

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = readFileSync(name, 'utf8')
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '')

  it('shows the two commands', () => {
    expect(blocks[0]).toContain('npm ci && npm run demo')
    expect(blocks[0]).toContain('npm ci && npm test')
  })

  it('has a template that renders', async () => {
    const template = join(mkdtempSync(join(tmpdir(), 'jianbao-readme-')), 'industry.md.hbs')
    writeFileSync(template, blocks.find((block) => block.startsWith('---')) ?? '')
    const { document, facts } = brief({
      data: await openDataset('seeds/liaocheng'),
      template,
      region: 'liaocheng-hitech',
      period: '2024-Q1',
      options: { main: 'high-tech-investment trade' },
    })
    expect(document.title).toBe('聊城高新区2024年一季度工业经济简报')
    expect(facts.map((fact) => fact.text)).toContain('25.7%')
  })

  it('lists every measure', () => {
    for (const measure of measures) expect(text).toContain(`\`${measure}\``)
  })
})
