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
