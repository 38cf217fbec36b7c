import { describe, expect, test } from 'vitest'
import { bodyOf, faultsOf, findingsOf, briefText } from '../helpers/brief-text.js'

const topics = { topics: [{ title: '外贸' }] }

/** Text on line 15 of the file, under the front matter and a title. */
const faults = (line: string, options = {}) => faultsOf(`# 题\n\n${line}`, { options })

describe('one fault each, with its line and column', () => {
  test.each([
    ['a misspelt helper', '甲{{sya "gdp" "growth"}}', 'helper-unknown 15:2'],
    ['a misspelt block', '甲{{#iff word}}乙{{/iff}}', 'helper-unknown 15:2'],
    ['a misspelt name', '甲{{wrod}}', 'path-unknown 15:4'],
    ['a misspelt name in a test', '{{#if wrod}}甲{{/if}}', 'path-unknown 15:7'],
    [
      'a misspelt name inside a branch that is not taken',
      '{{#if none}}{{wrod}}{{/if}}',
      'path-unknown 15:15',
    ],
    ['a misspelt name after else', '{{#if none}}甲{{else}}{{wrod}}{{/if}}', 'path-unknown 15:24'],
    ['a misspelt name in else if', '{{#if none}}甲{{else if wrod}}乙{{/if}}', 'path-unknown 15:24'],
    ['an unknown clause', '{{say "gdp" "grwoth"}}', 'clause-unknown 15:13'],
    ['a comparison that the measure has not', '{{say "gdp" "growth@liaocheng"}}', 'clause-unknown 15:13'],
    ['no clause', '{{say "gdp" " "}}', 'clause-unknown 15:13'],
    ['an unknown variant', '{{say "gdp" "growth.shrot"}}', 'clause-variant-unknown 15:13'],
    ['a variant that objects have', '{{say "gdp" "growth.constructor"}}', 'clause-variant-unknown 15:13'],
    [
      'an unknown region in an optional clause',
      '{{say "gdp" "growth gap@nowhere?"}}',
      'reference-unknown 15:13',
    ],
    ['an unknown group', '{{say "gdp" "rank@nowhere?"}}', 'reference-unknown 15:13'],
    ['the parent as a group', '{{say "gdp" "rank@parent?"}}', 'reference-unknown 15:13'],
    ['an unknown whole', '{{say "gdp" "growth share@nowhere?"}}', 'reference-unknown 15:13'],
    ['an unknown indicator', '{{say "gpd" "growth"}}', 'reference-unknown 15:7'],
    [
      'an indicator that is not even reached',
      '{{#if none}}{{say "gpd" "growth"}}{{/if}}',
      'reference-unknown 15:19',
    ],
    ['no indicator', '{{say "" "growth"}}', 'indicators-empty 15:7'],
    ['an unknown named argument', '{{say "gdp" "growth" subjet="none"}}', 'helper-usage 15:1'],
    ['a named argument that objects have', '{{say "gdp" "growth" constructor="x"}}', 'helper-usage 15:1'],
    ['too few arguments', '{{say "gdp"}}', 'helper-usage 15:1'],
    ['too many arguments', '{{sources "gdp"}}', 'helper-usage 15:1'],
    ['no argument of a test', '{{#if}}甲{{/if}}', 'helper-usage 15:1'],
    ['a text for a flag', '{{list "gdp" "growth" optional="yes"}}', 'helper-usage 15:32'],
    ['a number for a text', '{{say 12 "growth"}}', 'helper-usage 15:7'],
    ['a text in a test', '{{#if "word"}}甲{{/if}}', 'helper-usage 15:7'],
    ['a flag for indicators', '{{say yes "growth"}}', 'helper-usage 15:7'],
    ['a word outside the choice', '{{list "gdp" "growth" among="town"}}', 'helper-usage 15:29'],
    ['a name where a word must be chosen', '{{chart word "growth" of="gdp"}}', 'helper-usage 15:9'],
    ['a sub-expression', '{{say (lookup word "x") "growth"}}', 'helper-usage 15:7'],
    ['a block helper that stands alone', '{{has "gdp" "growth"}}', 'helper-usage 15:1'],
    ['a printing helper around a block', '{{#say "gdp" "growth"}}{{/say}}', 'helper-usage 15:1'],
    ['a name around a block', '{{#word}}甲{{/word}}', 'helper-unknown 15:1'],
    ['a name around an inverse block', '{{^word}}甲{{/word}}', 'helper-unknown 15:1'],
    ['with', '{{#with topics}}甲{{/with}}', 'helper-unknown 15:1'],
    ['lookup', '{{lookup word "x"}}', 'helper-unknown 15:1'],
    ['log', '{{log word}}', 'helper-unknown 15:1'],
    ['three braces', '{{{word}}}', 'template-construct 15:1'],
    ['an ampersand', '{{&word}}', 'template-construct 15:1'],
    ['an unknown partial', '{{> part}}', 'partial-unknown 15:1'],
    ['a dynamic partial', '{{> (lookup . "x")}}', 'template-construct 15:1'],
    ['a partial block', '{{#> part}}甲{{/part}}', 'template-construct 15:1'],
    ['a decorator', '{{* mark}}', 'template-construct 15:1'],
    ['an inline partial', '{{#*inline "x"}}甲{{/inline}}', 'template-construct 15:1'],
    ['a text as a tag', '{{"word"}}', 'template-construct 15:1'],
    ['a number as a tag', '{{12}}', 'template-construct 15:1'],
    ['true as a tag', '{{true}}', 'template-construct 15:1'],
    ['a text as a block', '{{#"if" word}}甲{{/"if"}}', 'template-construct 15:1'],
    ['a number as a block', '{{#12}}甲{{/12}}', 'template-construct 15:1'],
    ['a raw block', '{{{{if word}}}}{{wrod}}{{{{/if}}}}', 'template-construct 15:1'],
    ['constructor', '{{constructor}}', 'path-unknown 15:3'],
    ['__proto__', '{{__proto__}}', 'path-unknown 15:3'],
    ['toString', '{{word.toString}}', 'path-unknown 15:3'],
    ['the inside of a text', '{{word.raw}}', 'path-unknown 15:3'],
    ['the length of a list', '{{topics.length}}', 'path-unknown 15:3'],
    ['the root', '{{@root.word}}', 'path-unknown 15:3'],
    ['the run behind it', '{{@run}}', 'path-unknown 15:3'],
    ['an index outside each', '{{@index}}', 'path-unknown 15:3'],
    ['above the top', '{{../word}}', 'path-unknown 15:3'],
    ['this', '{{this}}', 'path-not-printable 15:1'],
    ['a dot', '{{.}}', 'path-not-printable 15:1'],
    ['a list', '{{topics}}', 'path-not-printable 15:1'],
    ['indicators', '{{lead}}', 'path-not-printable 15:1'],
    ['a flag', '{{yes}}', 'path-not-printable 15:1'],
    ['each over a text', '{{#each word}}甲{{/each}}', 'helper-usage 15:1'],
    ['each over indicators', '{{#each lead}}甲{{/each}}', 'helper-usage 15:1'],
    ['each over a misspelt name', '{{#each tpoics}}{{title}}{{/each}}', 'path-unknown 15:9'],
    ['a name from outside in each', '{{#each topics}}{{word}}{{/each}}', 'path-unknown 15:19'],
    ['the outer index, which does not exist', '{{#each topics}}{{@../index}}{{/each}}', 'path-unknown 15:19'],
    ['the key of a list', '{{#each topics}}{{@key}}{{/each}}', 'path-unknown 15:19'],
  ])('%s', (_, line, fault) => {
    expect(faults(line, topics)).toEqual([fault])
  })
})

test('all faults are told at once', () => {
  const text = `# {{regionn}}

{{say "gpd" "growht"}}

{{#each topics}}
{{titel}}
{{/each}}

{{table lead colums="level"}}
`
  expect(faultsOf(text)).toEqual([
    'path-unknown 13:5',
    'reference-unknown 15:7',
    'clause-unknown 15:13',
    'path-unknown 18:3',
    'helper-usage 21:1',
  ])
})

test('faults of the options come with those of the text', () => {
  expect(faultsOf('# {{regionn}}', { options: { wrod: 'x', yes: 'maybe' } })).toEqual([
    'option-unknown ?:?',
    'option-invalid ?:?',
    'path-unknown 13:5',
  ])
})

test('lines count the same with CRLF', () => {
  const text = '# 题\n\n甲\n\n{{wrod}} {{#if word}}\n{{/each}}'
  expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(faultsOf(text))
  expect(faultsOf('# 题\r\n\r\n甲\r\n\r\n{{wrod}}')).toEqual(['path-unknown 17:3'])
})

test('figures that are not there are all told, with what to do', () => {
  const text =
    '# 题\n\n{{say "fdi" "growth"}}，{{say "industry" "level? rank?"}}。\n\n{{chart "bar" "growth" of="fdi"}}'
  expect(faultsOf(text)).toEqual(['figure-absent 15:1', 'nothing-to-print 15:24', 'figure-absent 17:1'])
  const [first] = findingsOf(() => briefText(text))
  expect(first?.message.zh).toContain('“?”')
})

test.each([
  ['as |…|', '{{#each topics as |topic|}}{{title}}{{/each}}', topics, 'template-construct 15:1'],
  ['clauses from an option', '{{say "gdp" word}}', { word: 'growht' }, 'clause-unknown 15:1'],
  ['an option without indicators', '{{say none "growth"}}', {}, 'indicators-empty 15:1'],
  ['a table without indicators', '{{table none}}', {}, 'indicators-empty 15:1'],
  ['a chart without indicators', '{{chart "bar" "growth"}}', {}, 'indicators-empty 15:1'],
  ['an unknown id from an option', '{{say lead "growth"}}', { lead: 'gpd' }, 'reference-unknown 15:1'],
  ['an unknown region of a chart', '{{chart "bar" "growth" of="gdp" versus="x"}}', {}, 'region-unknown 15:1'],
])('what only the run can tell has a place too: %s', (_, line, options, fault) => {
  expect(faults(line, options)).toEqual([fault])
})

test('a name from outside is found for the author', () => {
  const [fault] = findingsOf(() => briefText('# 题\n\n{{#each topics}}{{word}}{{/each}}'))
  expect(fault?.message.en).toContain('did you mean ../word?')
})

test('size and depth have ceilings', () => {
  expect(faults('字'.repeat(22_000))).toEqual(['template-too-large 13:1'])
  const nested = (depth: number) => '{{#if word}}'.repeat(depth) + '底' + '{{/if}}'.repeat(depth)
  expect(bodyOf(nested(32))).toEqual(['底'])
  expect(faults(nested(33))).toEqual(['template-too-deep 15:397'])
  expect(faults(nested(3000))).toEqual(['template-too-deep 15:385'])
})

describe('what a template may do', () => {
  test.each([
    ['comments', '甲{{! 注 }}{{!-- {{x}} --}}乙', '甲乙'],
    ['whitespace control', '甲  {{~word~}}  乙', '甲词乙'],
    ['an escaped tag', '甲\\{{word}}', '甲{{word}}'],
    ['a name in brackets', '{{[word]}}{{./word}}{{this.word}}', '词词词'],
    ['unless', '{{#unless none}}无{{else}}有{{/unless}}', '无'],
    ['an inverse block', '{{^if none}}无{{/if}}', '无'],
    ['an inverse block with else', '{{^if word}}无{{else}}有{{/if}}', '有'],
    ['else if', '{{#if none}}甲{{else if word}}乙{{/if}}', '乙'],
    [
      'each',
      '{{#each topics}}{{@index}}{{title}}{{../word}}{{#unless @last}}、{{/unless}}{{/each}}',
      '0外贸词、1工业词',
    ],
    ['each with else', '{{#each topics}}{{#each rows}}甲{{else}}空{{/each}}{{/each}}', '空空'],
  ])('%s', (_, line, printed) => {
    const options = { topics: [{ title: '外贸' }, { title: '工业', rows: [] }] }
    expect(bodyOf(line, { options })).toEqual([printed])
  })
})
