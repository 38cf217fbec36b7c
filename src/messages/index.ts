import { auditMessages } from './audit.js'
import { batchMessages } from './batch.js'
import { commandMessages } from './command.js'
import { dataMessages } from './data.js'
import { readMessages } from './read.js'
import { templateMessages } from './template.js'
import { writeMessages } from './write.js'

/** A message in both interface languages. */
export interface Message {
  readonly en: string
  readonly zh: string
}

/**
 * Every message that a user can meet, by its stable code. A message says what is wrong and what is
 * accepted; the place is added by the finding that carries it.
 */
export const messages = {
  ...dataMessages,
  ...readMessages,
  ...auditMessages,
  ...templateMessages,
  ...writeMessages,
  ...commandMessages,
  ...batchMessages,
}

export type MessageCode = keyof typeof messages
export type MessageParameters<C extends MessageCode> = Parameters<(typeof messages)[C]>[0]
