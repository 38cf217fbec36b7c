import { expect, test } from 'vitest'
import { sampleBriefing } from '../../../src/sample.js'

const briefing = await sampleBriefing('quarterly-briefing')
const markdown = async (footnotes: boolean): Promise<string> =>
  new TextDecoder().decode((await briefing.write('md', { footnotes })).bytes)

test('every figure leads to formula and source, and one fact has one note', async () => {
  const text = await markdown(true)
  const marks = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, mark]) => mark)
  const notes = [...text.matchAll(/^\[\^(\d+)\]: (.*)$/gm)]
  expect(marks).toHaveLength(briefing.facts.length)
  expect(notes.map(([, mark]) => mark).sort()).toEqual([...new Set(marks)].sort())
  expect(notes).toHaveLength(new Set(briefing.facts.map(({ id }) => id)).size)
  expect(text).toMatch(/7\.9%\[\^1\]/)
  expect(notes[0]?.[2]).toContain('聊城高新区 2024-Q1 地区生产总值；来源公布数；')
})

test('without the notes it is the text that is written without being asked', async () => {
  const bare = (await markdown(true)).replace(/^\[\^\d+\]: .*\n?/gm, '').replace(/\[\^\d+\]/g, '')
  const squeezed = (text: string): string => text.replace(/[\s-]+/g, '')
  expect(squeezed(bare)).toBe(squeezed(await markdown(false)))
  expect(await markdown(false)).not.toContain('[^')
})

test('headings keep the anchors of their text', async () => {
  for (const line of (await markdown(true)).split('\n'))
    if (line.startsWith('#')) expect(line).not.toContain('[^')
})
