import type { LoadResult } from '../http-load.ts'

/** One figure: how often a second, and for single requests how slow the slowest were. */
export type Measured = Pick<LoadResult, 'perSecond'> & Partial<Omit<LoadResult, 'perSecond'>>

/** One line of the report. */
export interface Line {
  /** The measurement that it shows. */
  readonly of: string
  readonly text: string
  /** The measurement that it is compared with, round by round. */
  readonly baseline?: string
  readonly goal?: string
}

/** Works that are measured one after the other in every round, so that a ratio compares the same minute. */
export interface Row {
  readonly measurements: Readonly<Record<string, () => Promise<Measured>>>
  readonly lines: readonly Line[]
}

/** What is measured, with what. */
export interface Measuring {
  readonly seconds: number
  readonly members: number
  say(message: string): void
}
