/** Something changed on the server: `topic` names what, the rest is the topic's own business. */
export type LiveEvent = { topic: string } & Record<string, unknown>

const firstDelay = 1_000
const longestDelay = 30_000

/** Milliseconds before the nth reconnection (from 0): doubling, capped, and spread so that tabs do not return at once. */
export function reconnectDelay(attempt: number, random: () => number): number {
  const ceiling = Math.min(longestDelay, firstDelay * 2 ** attempt)
  return Math.round(ceiling / 2 + (ceiling / 2) * random())
}

/** The event that a message carries, or null for keep-alives and anything else that is not one. */
export function parseLiveEvent(data: string): LiveEvent | null {
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    return null
  }
  return isLiveEvent(value) ? value : null
}

function isLiveEvent(value: unknown): value is LiveEvent {
  return typeof value === 'object' && value !== null && 'topic' in value && typeof value.topic === 'string'
}

export type LiveConnectionOptions = {
  url: string
  onEvent: (event: LiveEvent) => void
  /** The stream is back after a gap, so events may have been missed. */
  onGap: () => void
  /** Two attempts in a row failed. The reason is invisible here; an expired session is a likely one. */
  onFailing: () => void
  /** Continues what another window heard until now: events may have been missed before it is open. */
  resumed?: boolean
}

/**
 * Keeps one server-sent event stream open. Reconnects by itself, rather than through EventSource, because that gives
 * up for good on an HTTP error such as a restart's 502.
 */
export function openLiveConnection(options: LiveConnectionOptions): { close(): void } {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = options.resumed ? 1 : 0

  function connect() {
    source = new EventSource(options.url)
    source.onmessage = (message: MessageEvent<string>) => {
      const event = parseLiveEvent(message.data)
      if (event) options.onEvent(event)
    }
    source.onopen = () => {
      if (attempt > 0) options.onGap()
      attempt = 0
    }
    source.onerror = () => {
      source.close()
      timer = setTimeout(connect, reconnectDelay(attempt, Math.random))
      attempt += 1
      if (attempt === 2) options.onFailing()
    }
  }

  connect()
  return {
    close() {
      clearTimeout(timer)
      source.close()
    },
  }
}
