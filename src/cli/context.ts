import type { InterfaceLanguage } from '../errors.js'
import type { Config } from './config/load.js'

/** What a command is given by the program around it. */
export interface CommandContext {
  readonly language: () => InterfaceLanguage
  /** The configuration file, if there is one; empty otherwise. */
  readonly config: () => Promise<Config>
  /** Sets the exit code without stopping. */
  readonly fail: (code: number) => void
}
