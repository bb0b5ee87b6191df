/** What is told between processes: caches to drop, pages to refresh. Lost signals cost freshness, never truth. */
export interface Signal {
  readonly topic: string
  readonly payload: unknown
}

export interface Signals {
  /** Reaches the handlers of this process at once and those of the others within moments. */
  emit(topic: string, payload: unknown): void
  on(topic: string, handler: (payload: unknown) => void): void
}

/** Delivered in a process that missed signals of others for a while: whoever follows them should look for itself. */
export const signalsResumed = 'signals.resumed'
