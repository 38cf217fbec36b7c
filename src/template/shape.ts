import type { Message } from '../messages/index.js'
import type { OptionSpec } from './meta.js'

/** What a name in a template stands for, known before it runs. */
export type Shape =
  | { readonly kind: 'text' | 'prose' | 'flag' | 'indicators' | 'number' | 'region' | 'period' }
  | { readonly kind: 'list'; readonly item: FieldsShape }
  | FieldsShape

export interface FieldsShape {
  readonly kind: 'fields'
  readonly fields: ReadonlyMap<string, Shape>
}

export function fieldsShape(fields: Readonly<Record<string, Shape>>): FieldsShape {
  return { kind: 'fields', fields: new Map(Object.entries(fields)) }
}

/** What an entry of a list of regions has. */
const regionEntry = fieldsShape({
  region: { kind: 'region' },
  regionShort: { kind: 'text' },
  whole: { kind: 'text' },
})

export function shapeOfOption(spec: OptionSpec): Shape {
  switch (spec.type) {
    case 'text':
    case 'date':
      return { kind: 'text' }
    case 'prose':
      return { kind: 'prose' }
    case 'flag':
      return { kind: 'flag' }
    case 'indicators':
    case 'region':
    case 'period':
      return { kind: spec.type }
    case 'regions':
      return { kind: 'list', item: regionEntry }
    case 'list':
      return { kind: 'list', item: shapeOfOptions(spec.fields ?? {}) }
  }
}

export function shapeOfOptions(specs: Readonly<Record<string, OptionSpec>>): FieldsShape {
  return {
    kind: 'fields',
    fields: new Map(Object.entries(specs).map(([name, spec]) => [name, shapeOfOption(spec)])),
  }
}

/** Shapes that a tag can print. */
export const printable: readonly Shape['kind'][] = ['text', 'prose', 'number', 'region', 'period']

/** What `each` tells of an entry. */
export const loopNames: ReadonlyMap<string, 'number' | 'flag'> = new Map([
  ['index', 'number'],
  ['number', 'number'],
  ['first', 'flag'],
  ['last', 'flag'],
])

export const shapeNames: Record<Shape['kind'], Message> = {
  text: { en: 'a text', zh: '文字' },
  prose: { en: 'a text with tags', zh: '带标签的文字' },
  number: { en: 'a number', zh: '数字' },
  flag: { en: 'true or false', zh: '是否值' },
  indicators: { en: 'a list of indicators', zh: '指标列表' },
  region: { en: 'a region', zh: '地区' },
  period: { en: 'a period', zh: '时期' },
  list: { en: 'a list', zh: '列表' },
  fields: { en: 'a group of names', zh: '一组名称' },
}

/** What a name in a group stands for, if there is one. */
export function stepInto(shape: Shape | undefined, parts: readonly string[]): Shape | undefined {
  let current = shape
  for (const part of parts) current = current?.kind === 'fields' ? current.fields.get(part) : undefined
  return current
}
