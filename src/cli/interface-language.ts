import type { InterfaceLanguage } from '../errors.js'

/**
 * The language of messages: as asked for, else as the environment's locale says, else as the system's does
 * (Windows sets no `LANG`), else English.
 */
export function interfaceLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): InterfaceLanguage {
  const locale = asked || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
