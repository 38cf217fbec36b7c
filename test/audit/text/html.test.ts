import { expect, test } from 'vitest'
import { auditHtml } from '../../../src/audit/text/as-html.js'
import { auditTexts } from '../../../src/audit/text/audit.js'

const hostile =
  '<script>alert("1")</script> & ’"><img src=x onerror=alert(1)>\n产值从3.2亿元增至10.8亿元，增长了3.4倍。\n生产总值增长7.9%，高于全市1.9%。'
const documents = [{ text: hostile, name: 'a"><b>.txt' }]
const page = auditHtml(documents, auditTexts(documents), 'zh')

test('nothing of a document or its name is markup', () => {
  const body = page.slice(page.indexOf('<body>'))
  expect(body).not.toMatch(/<script|<img|<b>/)
  expect(body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;')
  expect(page).not.toMatch(/(?:src|href)="(?!#)/)
})

test('marks and list lead to each other, by names that can be read out', () => {
  const marks = [...page.matchAll(/<a id="(mark-\d+)" href="#(finding-\d+)" aria-label="([^"]+)"/g)]
  expect(marks.map(([, id]) => id)).toEqual(['mark-1', 'mark-2'])
  for (const [, id = '', item = '', label = ''] of marks) {
    expect(page).toContain(`<li id="${item}">`)
    expect(page).toContain(`href="#${id}" aria-label="`)
    expect(label).toMatch(/^(?:矛盾|存疑) \d: ./)
  }
  // A verdict is told by words and by the kind of line, not by colour alone.
  expect(page).toMatch(/mark\.doubtful\{[^}]*dashed/)
})

test('it says its language, and has one heading over the others', () => {
  expect(page).toContain('<html lang="zh-Hans">')
  expect(auditHtml(documents, auditTexts(documents, { language: 'en' }), 'en')).toContain('<html lang="en">')
  expect(page.match(/<h1>/g)).toHaveLength(1)
  expect(page).toContain('<main>')
})

test('each finding says where it stands, a document its own language, and nothing may be fetched', () => {
  const [first] = auditTexts(documents).findings
  const { line = 0, column = 0 } = first?.place ?? {}
  expect(page).toContain(`<li id="finding-1"><p>a&quot;&gt;&lt;b&gt;.txt:${line}:${column}：`)
  const english = [{ text: 'GDP grew by 7.9%.', name: 'a.txt' }]
  const plain = auditHtml(english, auditTexts(english), 'zh')
  expect(plain).toContain('<section class="document" lang="en">')
  expect(page).toContain('<section class="document" lang="zh">')
  expect(plain).not.toContain('<ol>')
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
})
