const wholes =
  /^(?:全(?:市(?!场)|省|国(?!性)|区(?!域|间)|县(?!域)|州|镇|乡|盟|旗|村|社(?!会)|地区|街道|港|岛|台)|(?:我|本|该)(?:[市省区县州镇国乡]|港|地区|自治区|自治州)|规模以上口径)/
/** Endings of names, each with what may not follow if it is one. */
const endings =
  '自治区|自治州|自治县|自治旗|特别行政区|(?:新|高新|经开|开发|示范|合作|保税)区|省(?![级会内外属直际定市份])|市(?![场政值盈民面容域级直区属内外县])|县(?![域级直内市区]|城(?!镇))|区(?![域间位块级内属划县])|州(?!级)|旗(?![下舰])|镇(?![区级域村街])|乡(?![村镇级土亲])|街道(?!办)'
const named = new RegExp(`^[\\u4e00-\\u9fff]{1,8}?(?:${endings})(?=[\\u4e00-\\u9fffA-Z]|$)`)
const whole = new RegExp(`^[\\u4e00-\\u9fff]{1,9}(?:${endings})$`)
/** Words that only end like a region's name. */
const others =
  /(?:[山老灾牧林库景校厂矿港学片园社小城辖湾]区|[城山家水侨下返入]乡|[城乡集村小强]镇|[超上夜股楼车都城门集菜房债汇期]市|[市区各]县|[市县各省]区|[省各县]市|各[省州]|地区|同盟|联盟|加盟|神州|五大州|物流区|功能区|保护区|居住区|无人区|整个|两省|三省)$/
const verbInside =
  /^(?:却|创造|贡献|以|占|居|较|比|与|高于|低于|其|使|在|对|从|由|把|将|向|按|有|的|为|是|实现|完成|推动|带动)/

/** The name of a region that some words begin with, by its form: 全市, 东山县, 西河区. */
export function regionAtStart(text: string): string | null {
  const found = wholes.exec(text)?.[0]
  if (found !== undefined) return found
  const name = named.exec(text.slice(0, 14))?.[0]
  return name === undefined || others.test(name) || verbInside.test(name) ? null : name
}

/** Whether some words are nothing but the name of a region. */
export function isRegionName(text: string): boolean {
  return wholes.exec(text)?.[0] === text || (whole.test(text) && !others.test(text) && !verbInside.test(text))
}
