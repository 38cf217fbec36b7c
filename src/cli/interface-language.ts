import type { InterfaceLanguage } from '../errors.js'

/** The language of messages: as asked for, else as the environment's locale says, else English. */
export function interfaceLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const locale = asked || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
