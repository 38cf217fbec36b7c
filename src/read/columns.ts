import type { TableName } from '../model/dataset-input.js'

/** How a cell's text becomes a field of the model. */
export type CellKind = 'text' | 'list' | 'flag' | 'integer' | 'figure' | 'members'

/** One column of a table: its name, other headings it may have, and the field of the model it fills. */
export interface Column {
  readonly name: string
  readonly aliases: readonly string[]
  readonly field: readonly [string, ...string[]]
  readonly kind: CellKind
}

export interface TableColumns {
  readonly columns: readonly Column[]
  /** Of each group one column must be there. */
  readonly required: readonly (readonly string[])[]
}

function column(name: string, aliases: string, field = name, kind: CellKind = 'text'): Column {
  const [first = field, ...rest] = field.split('.')
  return { name, aliases: aliases.split(' ').filter(Boolean), field: [first, ...rest], kind }
}

/** A text in each language; the column without an ending is in simplified characters. */
function inEachLanguage(name: string, field: string, heading: string, more = ''): Column[] {
  return [
    column(name, `${name}_zh_hans ${heading} ${more}`, `${field}.zh-Hans`),
    column(`${name}_zh_hant`, `${heading}繁体 繁体${heading}`, `${field}.zh-Hant`),
    column(`${name}_zh_hant_hk`, `${heading}香港 香港${heading}`, `${field}.zh-Hant-HK`),
    column(`${name}_zh_hant_tw`, `${heading}台湾 台湾${heading}`, `${field}.zh-Hant-TW`),
    column(`${name}_en`, `英文${heading} ${heading}英文`, `${field}.en`),
  ]
}

/** How a source is named in another language. */
function inOtherLanguages(name: string, heading: string): Column[] {
  return [
    column(`${name}_zh_hans`, `简体${heading}`, `translations.zh-Hans.${name}`),
    column(`${name}_zh_hant`, `繁体${heading}`, `translations.zh-Hant.${name}`),
    column(`${name}_zh_hant_hk`, `香港${heading}`, `translations.zh-Hant-HK.${name}`),
    column(`${name}_zh_hant_tw`, `台湾${heading}`, `translations.zh-Hant-TW.${name}`),
    column(`${name}_en`, `英文${heading}`, `translations.en.${name}`),
  ]
}

const nameColumns = ['name', 'name_zh_hant', 'name_zh_hant_hk', 'name_zh_hant_tw', 'name_en']

/** Every column of every table, with the Chinese headings that are taken for it. */
export const tableColumns: Readonly<Record<TableName, TableColumns>> = {
  regions: {
    required: [['id'], ['level'], nameColumns],
    columns: [
      column('id', '编号 编码 地区编号'),
      column('level', '级别 层级 行政级别'),
      column('parent', '上级 上级地区 隶属'),
      ...inEachLanguage('name', 'names', '名称', '地区名称 地区'),
      ...inEachLanguage('short_name', 'shortNames', '简称'),
      ...inEachLanguage('prose_name', 'proseNames', '行文名称'),
      ...inEachLanguage('whole', 'wholeNames', '全称谓', '全域称谓'),
      column('aliases', '别名 又名', 'aliases', 'list'),
      column('gb2260', '行政区划代码 区划代码', 'codes.gb2260'),
      column('iso3166', 'iso代码', 'codes.iso3166'),
      column('nuts', 'nuts代码', 'codes.nuts'),
      column('local', '自编代码 内部代码', 'codes.local'),
      column('valid_from', '设立日期 起始日期', 'validFrom'),
      column('valid_to', '撤销日期 终止日期', 'validTo'),
      column('successor', '后继 后继地区', 'successor'),
      column('merged_from', '合并自 并入地区', 'mergedFrom', 'list'),
    ],
  },
  indicators: {
    required: [['id'], nameColumns, ['unit']],
    columns: [
      column('id', '编号 编码 指标编号'),
      ...inEachLanguage('name', 'names', '名称', '指标名称 指标'),
      ...inEachLanguage('short_name', 'shortNames', '简称'),
      column('aliases', '别名 又名', 'aliases', 'list'),
      column('definition', '定义 指标解释 口径'),
      column('unit', '单位 计量单位'),
      column('kind', '类型 指标类型'),
      column('polarity', '方向 指标方向'),
      column('decimals', '小数位数 小数位', 'decimals', 'integer'),
      column('price_basis', '价格口径 计价', 'priceBasis'),
      column('growth_source', '增速来源', 'growthSource'),
      column('part_of', '所属总量 所属指标', 'partOf'),
      column('additive', '可加 可加总', 'additive', 'flag'),
      ...inEachLanguage('verb', 'verbs', '动词'),
      column('verb_place', '动词位置', 'verbPlace'),
    ],
  },
  observations: {
    required: [['region'], ['indicator'], ['period'], ['value'], ['source']],
    columns: [
      column('region', '地区 地区编号'),
      column('indicator', '指标 指标编号'),
      column('period', '时期 时间 报告期'),
      column('measure', '度量 数据类型'),
      column('of', '对象 排名对象'),
      column('versus', '对比 参照 比较对象'),
      column('base', '基期 对比时期'),
      column('value', '数值 数据', 'value', 'figure'),
      column('value_to', '数值上限 上限', 'valueTo'),
      column('missing', '缺失原因 缺失'),
      ...inEachLanguage('label', 'label', '称号', '等级 奖项'),
      column('unit', '单位 计量单位'),
      column('status', '状态 数据状态', 'status', 'list'),
      column('approximate', '约数 概数'),
      column('cumulative', '累计 是否累计', 'cumulative', 'flag'),
      column('price_basis', '价格口径 计价', 'priceBasis'),
      column('adjusted', '季节调整 调整'),
      column('comparable_basis', '可比口径', 'comparableBasis', 'flag'),
      column('mode', '时间口径'),
      column('break', '断点 口径变化', 'breakBefore', 'flag'),
      column('source', '来源 数据来源'),
      column('vintage', '发布日期 版本'),
      column('note', '备注 说明 注'),
    ],
  },
  sources: {
    required: [['id'], ['agency'], ['title']],
    columns: [
      column('id', '编号 来源编号'),
      column('agency', '机构 发布机构'),
      column('title', '标题 名称 资料名称'),
      column('url', '网址 链接'),
      column('date', '日期 发布日期'),
      column('locator', '位置 页码'),
      column('citation', '引用 引用方式'),
      ...inOtherLanguages('agency', '机构'),
      ...inOtherLanguages('title', '标题'),
      ...inOtherLanguages('citation', '引用'),
      column('licence', '许可 授权'),
      column('note', '备注 说明 注'),
    ],
  },
  peerGroups: {
    required: [['id'], nameColumns, ['within'], ['members', 'members_parent']],
    columns: [
      column('id', '编号 比较组编号'),
      ...inEachLanguage('name', 'names', '名称'),
      column('within', '所在地区 范围'),
      column('members', '成员', 'members', 'members'),
      column('members_parent', '成员上级', 'members.parent'),
      column('members_levels', '成员级别', 'members.levels', 'list'),
      column('exclude', '不含 除外', 'exclude', 'list'),
      column('ties', '并列规则 并列'),
    ],
  },
}
