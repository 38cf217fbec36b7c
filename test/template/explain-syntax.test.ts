import { expect, test } from 'vitest'
import { briefText, faultsOf, findingsOf } from '../helpers/brief-text.js'

test.each([
  ['an unclosed block, at its beginning', '甲{{#if word}}乙\n\n丙', 'block-unclosed 15:2'],
  ['two unclosed blocks', '{{#if word}}\n{{#each topics}}', 'block-unclosed 15:1, block-unclosed 16:1'],
  ['a mismatched end, at that end', '{{#if word}}乙\n\n丙{{/each}}', 'block-not-open 17:2'],
  ['an end too many', '{{#if word}}乙{{/if}}\n{{/if}}', 'block-not-open 16:1'],
  ['an open quote', '甲{{say "gdp growth}}乙', 'template-syntax 15:8'],
  ['an open tag', '甲{{say "gdp"\n乙', 'template-syntax 16:1'],
  ['a brace too few', '甲{{word}乙', 'template-syntax 15:8'],
  ['Chinese quotes', '甲{{say “gdp” "growth"}}', 'template-construct 15:8'],
  ['a sub-expression as a tag', '甲{{(word)}}', 'template-syntax 15:4'],
  ['an empty tag', '甲{{}}', 'template-syntax 15:4'],
  ['else outside', '甲{{else}}', 'template-syntax 15:2'],
])('%s', (_, text, faults) => {
  expect(faultsOf(`# 题\n\n${text}`).join(', ')).toBe(faults)
})

test('the message is in words, not in the parser’s tokens', () => {
  for (const text of ['{{#if word}}', '{{/if}}', '{{say "gdp}}', '{{word']) {
    for (const { message } of findingsOf(() => briefText(text))) {
      expect(message.en + message.zh).not.toMatch(/Expecting|got '|INVALID|EOF|Parse error/)
    }
  }
})
