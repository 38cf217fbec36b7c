import type { Message } from '../../../messages/index.js'
import type { Figure } from '../../dataset/figure.js'
import type { TextFigure } from '../text-figure.js'

/** What is wrong with a figure beside the dataset. */
export type Fault =
  /** Another value than the dataset's. */
  | 'value'
  /** The dataset's value in a unit that makes it another. */
  | 'unit'
  /** The dataset's size with the other sign. */
  | 'direction'
  /** Another place in a rank. */
  | 'rank'
  /** The dataset's figure, but beside another region or group. */
  | 'comparison'
  /** A value that the figure had in an earlier publication. */
  | 'vintage'
  /** The value that the same indicator has in another period or region. */
  | 'stale'
  /** The dataset has nothing for the period named, but this very value for another. */
  | 'period'
  /** The same of the region named. */
  | 'region'

export interface Diagnosis {
  readonly fault: Fault
  readonly figure: TextFigure
  /** What the dataset has for what the text names. */
  readonly expected: Figure | undefined
  /** Where the printed value comes from, if the dataset has it elsewhere. */
  readonly origin: Figure | undefined
  /** How the figure was recomputed, where the dataset does not state it. */
  readonly arithmetic: Message | undefined
  /** Not where the dataset’s own figures are doubtful, or an approximation only stretches so far. */
  readonly certain: boolean
}
