/** What statistics divide without remainder: the whole and its parts. */
export const divisions: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['进出口', '出口', '进口'],
  ['生产总值', '第一产业', '第二产业', '第三产业'],
  ['一般公共预算收入', '税收收入', '非税收入'],
  ['常住人口', '城镇常住人口', '乡村常住人口'],
  ['常住人口', '城镇人口', '乡村人口'],
  ['户籍人口', '男性人口', '女性人口'],
]
