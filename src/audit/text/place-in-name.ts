/** the city’s exports */
export const englishWhole =
  /^(?:the )?(city|province|county|district|country|nation|region|state|prefecture|zone)[’']s (.+)$/i
const placeFirst =
  /^([\u4e00-\u9fff]{2,5}?(?:省|市|自治区|自治州|高新区|开发区|新区|县|区))(?=[\u4e00-\u9fffA-Z]{2}|\d)/
const noPlaces =
  /(?:园区|社区|小区|城区|市区|县区|地区|都市|超市|上市|门市|夜市)$|^(?:全国|中心|重点|大中|主要|试点|各)?城市$/

/** A place that stands in front of what is measured: 聊城市进出口总额. */
export function splitName(indicator: string): { region: string; indicator: string } | undefined {
  const [, whole, rest] = englishWhole.exec(indicator) ?? []
  if (whole !== undefined && rest !== undefined) return { region: `the ${whole}`, indicator: rest }
  const region = placeFirst.exec(indicator)?.[1]
  if (region === undefined || noPlaces.test(region) || /全.$|^[在较比于居列占与]/.test(region))
    return undefined
  return { region, indicator: indicator.slice(region.length) }
}
