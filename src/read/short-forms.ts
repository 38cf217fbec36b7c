/** In a mapping `name: 某市` stands for `names: { zh-Hans: 某市 }`, and `name_en` for its English name. */
export function withNames(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { name, name_en: english, ...rest } = row
  if (name === undefined && english === undefined) return rest
  const names = typeof rest.names === 'object' && rest.names !== null ? rest.names : {}
  return {
    ...rest,
    names: {
      ...names,
      ...(name !== undefined && { 'zh-Hans': name }),
      ...(english !== undefined && { en: english }),
    },
  }
}
