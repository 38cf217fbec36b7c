import { simplifyText } from '../claims/script.js'

/** One spelling for the names that statistical prose shortens. */
export function canonicalName(name: string): string {
  return simplifyText(name)
    .replace(/\s+/g, ' ')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/(?<=.{2})(?:预估|概估|预计|预期)$/, '')
    .trim()
    .toLowerCase()
    .replace(/^全[省市区县州国盟旗镇乡](?=.{2})/, '')
    .replace(/(?<=.{2})(?:增速|增幅|总量|增长率|年增率|成长率|升幅)$/, '')
    .replace(/规模以上/g, '规上')
    .replace(/(?:地区)?生产总值(?:\(gdp\)|（gdp）)?|\bgdp\b|gross (?:regional|domestic) product/g, '生产总值')
    .replace(/^(.+) in (current|constant) dollars$/, '$2-dollar $1')
    .replace(
      /^(?:foreign trade|(?:total|merchandise|external) trade|(?:total )?(?:imports and exports|exports and imports))$/,
      '进出口',
    )
    .replace(/^exports$/, '出口')
    .replace(/^imports$/, '进口')
    .replace(/^(?:外贸|货物)?进出口(?:总额|总值|额)?$/, '进出口')
    .replace(/^(?:外贸|货物)?(出口|进口)(?:总额|总值|额)$/, '$1')
    .replace(/^(第[一二三]产业)增加值$/, '$1')
    .replace(/^实际(?:使用|利用)外资(?:额|金额)?$/, '实际使用外资')
}
