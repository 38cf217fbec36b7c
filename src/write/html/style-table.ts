import type { Theme } from '../theme/theme.js'
import { leastRem } from './style-rules.js'

/** Tables with their captions, and charts. */
export const tables = ({ table, colors, styles }: Theme): string => {
  const rule = (widthPt: number): string => `${widthPt}pt solid #${table.ruleColor}`
  const isLeft = styles.caption.align === 'left'
  return `
.frame { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; border-top: ${rule(table.outerRulePt)}; border-bottom: ${rule(table.outerRulePt)}; }
figcaption { text-indent: 0; text-wrap: ${isLeft ? 'pretty' : 'balance'}; }
.table figcaption { ${isLeft ? 'display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: 1em; ' : ''}margin-bottom: .5rem; }
.caption { display: block; }
.table-unit { display: block; text-align: right; font-weight: normal;${isLeft ? ' margin-inline-start: auto;' : ''} }
th, td { padding: .35em ${table.cellPaddingPt}pt; vertical-align: middle; text-align: inherit; }
thead th { border-bottom: ${rule(table.headRulePt)}; vertical-align: middle;${table.headFill === '' ? '' : ` background: #${table.headFill};`} }
thead tr + tr th:not(:first-child), thead .spanner + .spanner { border-inline-start: ${table.headFill === '' ? '0' : rule(table.headRulePt)}; }
td { min-width: 2.2em; }
tbody th { min-width: 6em; }
td.left, th.left { text-align: left; }
td.center, th.center { text-align: center; }
td.right, th.right { text-align: right; }
td.decimal { text-align: center; white-space: nowrap; }
td:has(.arrow) { white-space: nowrap; }
.before, .after { display: inline-block; text-indent: 0; }
.before { text-align: right; }
.after { text-align: left; }
${table.stripeFill === '' ? '' : `tbody tr:nth-child(even) > * { background: #${table.stripeFill}; }`}
tbody .group th { font-weight: bold; border-top: ${rule(table.headRulePt)};${table.stripeFill === '' ? '' : ' background: #fff;'} }
tbody .total > *, tbody .own > * { font-weight: bold; background: #${colors.soft}; }
tbody .own th { box-shadow: inset 3px 0 0 #${colors.accent}; }
.chart figcaption { margin-top: .4rem; }
.drawing { max-width: 34rem; margin: 0 auto; }
.drawing svg { display: block; width: 100%; height: auto; }
details { margin-top: .5rem; text-indent: 0; }
summary { font-size: ${leastRem}rem; cursor: pointer; width: max-content; color: #595959; }
details .frame { margin-top: .4rem; }`
}
