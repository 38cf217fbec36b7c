/** Chinese names of a mapping's fields, by the level on which they stand. */
const rootKeys = new Map([
  ['标题', 'title'],
  ['目录', 'catalogue'],
  ['地区', 'regions'],
  ['指标', 'indicators'],
  ['比较组', 'peerGroups'],
  ['来源', 'source'],
  ['数据来源', 'sources'],
  ['表', 'tables'],
  ['数据方', 'cube'],
])

const tableKeys = new Map([
  ['工作表', 'sheet'],
  ['表头', 'heads'],
  ['行标题', 'labels'],
  ['单位列', 'units'],
  ['区域', 'area'],
  ['年份', 'year'],
  ['列', 'columns'],
  ['行', 'rows'],
  ['不读', 'skip'],
  ['缺失', 'missing'],
  ['脚注', 'marks'],
  ['取数', 'numbers'],
])

const meaningKeys = new Map([
  ['地区', 'region'],
  ['指标', 'indicator'],
  ['时期', 'period'],
  ['类型', 'measure'],
  ['对象', 'of'],
  ['对比', 'versus'],
  ['基期', 'base'],
  ['单位', 'unit'],
  ['状态', 'status'],
  ['来源', 'source'],
  ['备注', 'note'],
])

export const chineseKeys = {
  root: rootKeys,
  table: new Map([...tableKeys, ...meaningKeys]),
  meaning: meaningKeys,
}

/** A mapping's document with Chinese field names put into English; labels and codes stay as they are. */
export interface Translated {
  readonly plain: Readonly<Record<string, unknown>>
  /** A path of the translated document as the file writes it. */
  readonly original: (path: readonly PropertyKey[]) => PropertyKey[]
}

export function translateKeys(plain: Readonly<Record<string, unknown>>): Translated {
  const written = new Map<string, string>()
  const rename = (
    value: unknown,
    keys: ReadonlyMap<string, string>,
    path: string,
  ): Record<string, unknown> => {
    const renamed = Object.create(null) as Record<string, unknown>
    for (const [key, inner] of Object.entries(value as object)) {
      const name = keys.get(key) ?? key
      if (name !== key) written.set(`${path}/${name}`, key)
      renamed[name] = inner
    }
    return { ...renamed }
  }
  const meaningsOf = (value: unknown, path: string): unknown =>
    isMapping(value)
      ? Object.fromEntries(
          Object.entries(value).map(([label, meaning]) => [
            label,
            isMapping(meaning) ? rename(meaning, chineseKeys.meaning, `${path}/${label}`) : meaning,
          ]),
        )
      : value
  const root = rename(plain, chineseKeys.root, '')
  if (Array.isArray(root.tables)) {
    root.tables = root.tables.map((table: unknown, index) => {
      if (!isMapping(table)) return table
      const path = `/tables/${index}`
      const renamed = rename(table, chineseKeys.table, path)
      for (const key of ['columns', 'rows']) {
        if (key in renamed) renamed[key] = meaningsOf(renamed[key], `${path}/${key}`)
      }
      return renamed
    })
  }
  return {
    plain: root,
    original: (path) =>
      path.map(
        (step, index) => written.get(`/${path.slice(0, index).concat(step).map(String).join('/')}`) ?? step,
      ),
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
