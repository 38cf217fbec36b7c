/** Words and names that say among whom something is first: 全市, 国内, 聊城市, 在全省…中. */
const wordEnds =
  /(?:全[市省国区县州镇球]|国内|世界|亚洲|全球|省内|市内|区内|县内|国际|行业|同行业|中部|西部|东部|沿海|我[国省市县区]|[\u4e00-\u9fff]{1,6}[省市县区州]|聊城)(?:中|内)?$/
const within = /在([^，,。;]{2,20})中?$/

/** The group that the end of some words names, if it names one. */
export function referenceAtEnd(words: string): string | undefined {
  const inside = /在([^，,。;在]{2,20})(?:中|内)$/.exec(words.slice(-24))
  if (inside !== null) return inside[1]
  const found = wordEnds.exec(words.slice(-12))?.[0]
  if (found === undefined) return undefined
  const whole = /全[市省国区县州镇球]|国内|世界|亚洲|省内|市内/.exec(found)?.[0]
  return whole ?? found.replace(/^.*(?:为|成为|作为|是|获批|取得|入选|打造|在|获得|创建)/, '')
}

export function referenceAfter(words: string): string | null {
  const text = words.replace(/^(?:在|于|的)+/, '').replace(/(?:中|的)$/, '')
  return text === '' || text.length > 24 ? null : (within.exec(text)?.[1] ?? text)
}
