import type { Span } from './text-figure.js'

/** Two places of a text that state one thing differently, and what each prints. */
export interface StatedTwice {
  readonly at: Span
  readonly other: Span
  readonly a: string
  readonly b: string
}
