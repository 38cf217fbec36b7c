import { assertNone, finding } from '../../errors.js'

type Given<T, K extends keyof T> = T & { readonly [N in K]-?: NonNullable<T[N]> }

/**
 * Asserts that flags and configuration together say all that a command needs.
 *
 * @throws JianbaoError `setting-missing` for every one that is told nowhere
 */
export function assertNeeded<T extends object, K extends keyof T & string>(
  settings: T,
  needed: Readonly<Record<K, string>>,
): asserts settings is Given<T, K> {
  const missing = (Object.entries(needed) as [K, string][]).filter(([name]) => settings[name] === undefined)
  assertNone(missing.map(([field, flag]) => finding('setting-missing', { field, flag })))
}
