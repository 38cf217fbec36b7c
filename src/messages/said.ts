import type { Message } from './index.js'

/** A message without parameters. */
export function said(zh: string, en: string): Message {
  return { en, zh }
}
