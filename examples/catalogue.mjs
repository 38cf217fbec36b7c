/** The regions, indicators and source that the figures of the database examples are about. */
export const catalogue = {
  regions: [
    { id: '370000', level: 'province', names: { 'zh-Hans': '山东省' } },
    { id: '371500', level: 'prefecture', parent: '370000', names: { 'zh-Hans': '聊城市' } },
    { id: '371600', level: 'prefecture', parent: '370000', names: { 'zh-Hans': '滨州市' } },
  ],
  indicators: [
    { id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元', priceBasis: 'current' },
    { id: 'retail', names: { 'zh-Hans': '社会消费品零售总额' }, unit: '亿元' },
  ],
  sources: [{ id: 'monthly', agency: '统计局', title: '统计月报数据库' }],
}
