import type { InterfaceLanguage } from '../errors.js'

/** What a command is given by the program around it. */
export interface CommandContext {
  readonly language: () => InterfaceLanguage
  /** Sets the exit code without stopping. */
  readonly fail: (code: number) => void
}
