import type { Command } from 'commander'
import type { InterfaceLanguage } from '../errors.js'
import { interfaceLanguage } from './interface-language.js'

/** The half of a description that is written `English / 中文`; one in a single language as it is. */
export function inLanguage(text: string, language: InterfaceLanguage): string {
  const halves = /^(?<en>\P{Script=Han}*?) \/ (?<zh>.*\p{Script=Han}.*)$/su.exec(text)?.groups
  return halves?.[language] ?? text
}

/** The language in which a command speaks: as its program was asked, else as the environment says. */
export function languageOf(command: Command): InterfaceLanguage {
  if (command.parent !== null) return languageOf(command.parent)
  return interfaceLanguage(command.opts<{ lang?: string }>().lang, process.env)
}
