import { expect, it, vi } from 'vitest'

it('a wide table runs as the example has it', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await import('../../examples/wide-table.mjs')
  expect(log.mock.calls.flat()).toEqual([
    '滨河县地区生产总值85.20亿元，同比增长6.1%，增速居全市第2位。',
    '滨河县第二产业增加值31.05亿元，同比增长7.0%，增速居全市第1位。',
    '滨河县社会消费品零售总额28.9亿元，同比增长4.2%，增速居全市第3位。',
    '滨河县3月末常住人口41.25万人。',
  ])
  log.mockRestore()
})
