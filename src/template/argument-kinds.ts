import type { Message } from '../messages/index.js'
import type { ArgumentKind } from './helper.js'
import type { Shape } from './shape.js'

/** What a kind of argument accepts, for messages. */
export function kindName(kind: ArgumentKind): Message {
  if (typeof kind === 'object') {
    const accepted = kind.oneOf.map((one) => `"${one}"`).join(', ')
    return { en: `one of ${accepted}, in quotes`, zh: `以下之一（须加引号直接写出）：${accepted}` }
  }
  switch (kind) {
    case 'indicators':
      return { en: 'indicators, in quotes or by the name of an option', zh: '指标（加引号，或写选项名）' }
    case 'clauses':
      return { en: 'clauses in quotes', zh: '加引号的分句' }
    case 'text':
      return { en: 'a text in quotes or the name of one', zh: '加引号的文字，或其名称' }
    case 'unit':
      return { en: 'auto or a unit such as 亿元, in quotes', zh: 'auto 或如“亿元”的单位（加引号）' }
    case 'flag':
      return { en: 'true or false, without quotes', zh: 'true 或 false（不加引号）' }
    case 'region':
      return {
        en: 'the id of a region in quotes, or an option of type region',
        zh: '加引号的地区编号，或 region 类选项',
      }
    case 'period':
      return { en: 'a period in quotes, or an option of type period', zh: '加引号的时期，或 period 类选项' }
    case 'value':
      return { en: 'a name', zh: '名称' }
  }
}

/** An argument that is no name, as a message shows it. */
export function literalText(expression: hbs.AST.Expression): string {
  switch (expression.type) {
    case 'SubExpression':
      return '(…)'
    case 'StringLiteral':
      return `"${(expression as hbs.AST.StringLiteral).value}"`
    default:
      return (expression as hbs.AST.NumberLiteral).original.toString()
  }
}

/** Whether a name of this shape may be given for an argument. */
export function fits(shape: Shape, kind: ArgumentKind): boolean {
  if (kind === 'value') return true
  if (kind === 'flag') return shape.kind === 'flag'
  if (typeof kind === 'object') return false
  if (kind === 'region' || kind === 'period') return shape.kind === kind
  if (kind === 'indicators') return shape.kind === 'indicators' || shape.kind === 'text'
  return shape.kind === 'text' || (kind === 'text' && shape.kind === 'number')
}
