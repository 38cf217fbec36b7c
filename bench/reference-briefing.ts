import * as b from '../src/document/builders.js'
import type { Block, Chart, Document, Inline, Table } from '../src/document/nodes.js'
import type { Traces } from '../src/document/traces.js'

// Invented figures and sentences: a briefing of four pages with 1,660 characters, 330 of them different, 3 tables
// and 2 charts.
const indicators = [
  '地区生产总值',
  '规模以上工业增加值',
  '固定资产投资',
  '社会消费品零售总额',
  '进出口总额',
  '一般公共预算收入',
]
const districts = ['东城', '西山', '南湖', '北岭', '河口', '临港']
const topics = ['生产', '投资', '消费', '外贸', '财政', '民生']
/** What each paragraph ends with. */
const outlooks = [
  ['装备、纺织等行业订单充足，用电负荷稳步攀升', '十二家龙头厂满产，库存与账期双双缩短'],
  ['轨道、管网、学校等工程抢抓晴好天气施工', '民营业主信心渐强，旧改配套钱款按时拨付'],
  ['夜市、文旅、绿色家电带旺人气', '网购与门店互补，餐饮客流恢复较快'],
  ['跨境专列密集开行，箱船周转提速，光伏组件远销海外', '汇率避险、通关便利等举措惠及千余户小微货主'],
  ['税源结构趋优，刚性支出保障有力，债务风险可控；减税降费红利直达，预算绩效评价覆盖乡镇与村'],
  [
    '城镇新增就业超出序时，养老、医疗、托育供给扩面，粮油肉蛋价格平稳；既有住宅加装电梯、背街小巷整治、雨污分流等实事扎实推进，冬季清洁取暖平安度过',
  ],
] as const

let facts = 0
const figure = (value: number, unit: string): Inline =>
  b.number(`${(value % 970) / 10}${unit}`, `f${(facts += 1)}`)

function paragraph(topic: number, round: number): Block {
  const seed = topic * 131 + round * 57
  return b.paragraph(
    `从${topics[topic] ?? ''}领域看，一季度全区${indicators[topic] ?? ''}完成`,
    figure(seed * 7 + 345, '亿元'),
    '，同比增长',
    figure(seed + 52, '%'),
    '，增速比上年同期提高',
    figure(seed + 11, '个百分点'),
    `；其中，${districts[round] ?? ''}、${districts[(round + 3) % 6] ?? ''}两地贡献较大，合计占全区比重为`,
    figure(seed * 3 + 201, '%'),
    `。${outlooks[topic]?.[round] ?? ''}。`,
  )
}

const table = (number: number, rows: number): Table =>
  b.table({
    label: `表${number}`,
    caption: [b.text('一季度主要指标完成情况')],
    columns: [
      { header: [b.text('指标')], align: 'left' },
      { header: [b.text('总量（亿元）')], align: 'decimal' },
      { header: [b.text('同比增长（%）')], align: 'decimal' },
      { header: [b.text('位次')], align: 'center' },
    ],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [
        [b.text(indicators[row % 6] ?? '')],
        [figure(number * 411 + row * 87, '')],
        [figure(number * 13 + row * 17, '')],
        [b.text(String(row + 1))],
      ],
    })),
    notes: [[b.text('注：总量按现价计算，增速按可比价计算。')]],
  })

const chart = (number: number, kind: Chart['kind']): Chart =>
  b.chart({
    kind,
    label: `图${number}`,
    caption: [b.text('各区主要指标增速')],
    unit: '%',
    categories: districts,
    series: ['本年', '上年'].map((name, index) => ({
      name,
      points: districts.map((_, at) => {
        const value = String((37 + at * 11 + index * 5 + number) / 10)
        return { value, text: value, factId: `c${number}-${index}-${at}` }
      }),
    })),
    alternative: '图形：各区本年与上年增速。',
    notes: [],
  })

const section = (topic: number, ...more: Block[]): Block[] => [
  b.heading(1, `${'一二三四五六'[topic] ?? ''}、`, `${topics[topic] ?? ''}运行情况`),
  paragraph(topic, 0),
  ...(topic < 4 ? [paragraph(topic, 1)] : []),
  ...more,
]

export const referenceBriefing: Document = b.document(
  {
    language: 'zh-Hans',
    title: '示例区2024年一季度经济运行简报',
    date: '2024-04-20',
    issuer: '示例区统计局',
  },
  b.title('示例区2024年一季度经济运行简报'),
  ...section(0, table(1, 4)),
  ...section(1, chart(1, 'bar')),
  ...section(2, table(2, 3)),
  ...section(3, chart(2, 'line')),
  ...section(4, table(3, 3)),
  ...section(5),
  b.signature('示例区统计局', '2024年4月20日'),
)

/** What is told of every figure: the same of each, as long as it is of most. */
export const referenceTraces: Traces = {
  get: (id) => ({
    id,
    name: '示例区2024年一季度指标',
    value: '1',
    unit: '%',
    words: '（本期－上年同期）÷上年同期×100%',
    symbols: '(x-y)/y',
    substituted: '（105.3－98.2）÷98.2×100%',
    sources: ['示例区统计局《2024年一季度主要经济指标》'],
    status: [],
    inputs: [],
    moreInputs: 0,
  }),
}
