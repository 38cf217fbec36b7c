import type { OptionSpec } from './meta.js'

/** What a name in a template stands for, known before it runs. */
export type Shape =
  | { readonly kind: 'text' | 'prose' | 'flag' | 'indicators' | 'number' }
  | { readonly kind: 'list'; readonly item: FieldsShape }
  | FieldsShape

export interface FieldsShape {
  readonly kind: 'fields'
  readonly fields: ReadonlyMap<string, Shape>
}

export function fieldsShape(fields: Readonly<Record<string, Shape>>): FieldsShape {
  return { kind: 'fields', fields: new Map(Object.entries(fields)) }
}

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
      return { kind: 'indicators' }
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
