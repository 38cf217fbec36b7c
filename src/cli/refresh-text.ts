import { linesOf, placeText } from '../audit/text/as-text.js'
import type { InterfaceLanguage } from '../errors.js'
import { refreshMessages } from '../messages/refresh.js'
import type { RefreshReport } from '../save/docx/refresh-report.js'

/** A refresh for people: each number that was replaced, what was left, and a line that sums up. */
export function refreshText(report: RefreshReport, language: InterfaceLanguage): string {
  const { refreshed, findings, charts, notes, same } = report
  const colon = language === 'zh' ? '：' : ': '
  const say = (message: keyof Pick<typeof refreshMessages, 'chart' | 'note' | 'refreshed'>): string =>
    refreshMessages[message][language]
  const words = findings.filter(({ code }) => code === 'word-stale').length
  const summary = {
    refreshed: refreshed.length,
    same,
    left: findings.length - words,
    words,
    charts: charts.filter(({ stale }) => stale === undefined).length,
  }
  return [
    ...refreshed.map(({ place, before, now, name, overwritten }) => {
      const typed = overwritten ? ` · ${refreshMessages.overwritten[language]}` : ''
      return `${placeText(place, language)}${colon}${say('refreshed')} ${before} → ${now} (${name})${typed}`
    }),
    ...findings.flatMap((one) => linesOf(one, language)),
    ...charts.flatMap(({ label, points, stale, notes: own }) => [
      `${label || say('chart')}${colon}${stale ?? `${say('refreshed')} (${points})`}`,
      ...own.map((one) => `    ${one}`),
    ]),
    ...notes.map((one) => `${say('note')}${colon}${one}`),
    refreshMessages.summary(summary)[language],
  ].join('\n')
}
