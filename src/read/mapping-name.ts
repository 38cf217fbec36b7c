const mappingName = /\.mapping\.(?:yaml|yml)$/

/** Kinds of files that a mapping can be about. */
export const mappedKinds = ['.xlsx', '.csv', '.json'] as const

export function isMappingName(name: string): boolean {
  return mappingName.test(name)
}

/** The names that the file of a mapping may have: `q1.xlsx` or `q1.csv` for `q1.mapping.yaml`. */
export function mappedNames(mapping: string): string[] {
  return mappedKinds.map((kind) => mapping.replace(mappingName, kind))
}

/** The names that a file's mapping may have. */
export function mappingNames(file: string): string[] {
  return ['yaml', 'yml'].map((ending) => file.replace(/\.[^.\\/]*$/, `.mapping.${ending}`))
}
