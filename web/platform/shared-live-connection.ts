import { type LiveConnectionOptions, type LiveEvent, openLiveConnection } from './live-connection.ts'

type Message = { kind: 'event'; event: LiveEvent } | { kind: 'gap' } | { kind: 'failing' }

/**
 * One stream for all windows of a browser that belong to the same caller. Over HTTP/1.1 a browser opens no more than
 * six connections to a site: a seventh window with a stream of its own would never load. The window that holds the
 * lock keeps the stream and passes on what it hears; when it closes, another takes over. Without Web Locks, which
 * exist in secure contexts only, every window listens for itself.
 */
export function openSharedLiveConnection(caller: string, options: LiveConnectionOptions): { close(): void } {
  if (!('locks' in navigator)) return openLiveConnection(options)
  const name = `tribu.live ${caller}`
  const channel = new BroadcastChannel(name)
  const closing = new AbortController()

  channel.onmessage = ({ data }: MessageEvent<Message>) => deliver(data, options)
  function tell(message: Message) {
    deliver(message, options)
    channel.postMessage(message)
  }

  const listen = (resumed: boolean) =>
    new Promise<void>((release) => {
      const connection = openLiveConnection({
        url: options.url,
        resumed,
        onEvent: (event) => tell({ kind: 'event', event }),
        onGap: () => tell({ kind: 'gap' }),
        onFailing: () => tell({ kind: 'failing' }),
      })
      whenAborted(closing.signal, () => {
        connection.close()
        release()
      })
    })
  const takeOver = () => navigator.locks.request(name, { signal: closing.signal }, () => listen(true))

  navigator.locks
    .request(name, { ifAvailable: true }, (lock) => (lock === null ? takeOver() : listen(false)))
    .catch((error: unknown) => {
      if (!closing.signal.aborted) throw error
    })

  return {
    close() {
      closing.abort()
      channel.close()
    },
  }
}

function deliver(message: Message, options: LiveConnectionOptions): void {
  if (message.kind === 'event') options.onEvent(message.event)
  else if (message.kind === 'gap') options.onGap()
  else options.onFailing()
}

function whenAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act()
  else signal.addEventListener('abort', act, { once: true })
}
