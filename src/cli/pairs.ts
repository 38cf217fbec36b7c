import { finding, JianbaoError, type Finding } from '../errors.js'

export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}

/** Reads `name=value` pairs of a repeated flag; all faults at once. */
export function readPairs(
  pairs: readonly string[],
  flag: string,
  names?: readonly string[],
): Record<string, string> {
  const findings: Finding[] = []
  const read = Object.create(null) as Record<string, string>
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals)
    if (equals < 1 || (names !== undefined && !names.includes(name))) {
      findings.push(finding('pair-unreadable', { flag, pair, names: names?.join(', ') ?? '' }))
    } else read[name] = pair.slice(equals + 1)
  }
  if (findings.length > 0) throw new JianbaoError(findings)
  return read
}
