/** GDP、工业、投资三项指标 counts what it lists. */
const counted =
  /等?[两二三四五六七八九十\d]{1,2}(?:项|个|大)(?:主要|核心|经济)*(?:指标|数据|行业|门类|[市县区])?(?:增速|增幅|总量)?$/

/** The names that a list puts side by side; 第一、二、三产业 are 第一产业, 第二产业 and 第三产业. */
export function namesIn(words: string): string[] {
  const names = words
    .replace(counted, '')
    .split(/、|以及|和|及|与/)
    .filter((name) => name !== '')
  const shared = /^[一二三四](.+)$/.exec(names.at(-1) ?? '')?.[1]
  if (shared === undefined || !/^第[一二三]$/.test(names[0] ?? '')) return names
  return names.map((name, index) => {
    const full = name.startsWith('第') ? name : `第${name}`
    return index === names.length - 1 ? full : full + shared
  })
}
