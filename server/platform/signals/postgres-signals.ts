import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import { type Signal, type Signals, signalsResumed } from './signals.ts'

// A signal may be lost, so its transaction does not wait for the disk.
const notifyStatement = `select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`

const channel = 'tribu_signals'
// A notification holds less than 8000 bytes, the frame around the signals included.
const bundleBytes = 7800
const gatherMilliseconds = 20
const reconnectMilliseconds = 1000

interface Bundle {
  readonly from: string
  readonly signals: readonly Signal[]
}

export interface RunningSignals extends Signals {
  stop(): Promise<void>
}

/** Signals over LISTEN/NOTIFY, gathered for a moment so that a busy process sends few notifications. */
export async function postgresSignals(options: {
  pool: pg.Pool
  origin: string
  log: Logger
}): Promise<RunningSignals> {
  const { pool, origin, log } = options
  const handlers = new Map<string, Set<(payload: unknown) => void>>()
  const outbox: Signal[] = []
  let sending: Promise<void> | undefined
  let stopped = false

  const deliver = ({ topic, payload }: Signal) => {
    for (const handle of handlers.get(topic) ?? []) handle(payload)
  }

  const send = async () => {
    await wait(gatherMilliseconds)
    while (outbox.length > 0) {
      const bundle: Bundle = { from: origin, signals: takeBundle(outbox) }
      const notify = () => pool.query(notifyStatement, [channel, JSON.stringify(bundle)])
      // That a connection of the pool has broken may show only now; the next one will do.
      await notify().catch(() => wait(reconnectMilliseconds).then(notify))
    }
  }

  const listener = await listen({
    pool,
    log,
    stopped: () => stopped,
    receive(text) {
      const bundle = JSON.parse(text) as Bundle
      if (bundle.from !== origin) bundle.signals.forEach(deliver)
    },
    resumed: () => deliver({ topic: signalsResumed, payload: null }),
  })

  return {
    emit(topic, payload) {
      const signal = { topic, payload }
      deliver(signal)
      outbox.push(signal)
      sending ??= send()
        .catch((error: unknown) => log.warn({ err: error }, 'Signals to other processes were lost'))
        .finally(() => {
          sending = undefined
        })
    },
    on(topic, handler) {
      const known = handlers.get(topic) ?? new Set()
      handlers.set(topic, known.add(handler))
    },
    async stop() {
      stopped = true
      await sending
      listener.close()
    },
  }
}

/** As many signals from the front as one notification holds; at least one. */
function takeBundle(outbox: Signal[]): Signal[] {
  let bytes = 0
  const tooMany = outbox.findIndex((signal) => {
    bytes += Buffer.byteLength(JSON.stringify(signal)) + 1
    return bytes > bundleBytes
  })
  return outbox.splice(0, tooMany === -1 ? outbox.length : Math.max(1, tooMany))
}

/** Keeps one connection listening, and opens another when it breaks. */
async function listen(options: {
  readonly pool: pg.Pool
  readonly log: Logger
  readonly stopped: () => boolean
  readonly receive: (text: string) => void
  /** Listening again, after a time in which signals of others were missed. */
  readonly resumed: () => void
}) {
  const { pool, log, stopped, receive, resumed } = options
  let client: pg.PoolClient | undefined

  const connect = async () => {
    const fresh = await pool.connect()
    fresh.on('notification', ({ payload }) => payload !== undefined && receive(payload))
    fresh.once('error', (error) => {
      // One that was closed on purpose may still complain.
      if (client !== fresh) return
      client = undefined
      log.warn({ err: error }, 'The connection for signals broke')
      fresh.release(true)
      if (!stopped()) void reconnect()
    })
    try {
      await fresh.query(`listen ${channel}`)
    } catch (error) {
      // It would be lost to the pool for good.
      fresh.release(true)
      throw error
    }
    if (stopped()) fresh.release(true)
    else client = fresh
  }

  const reconnect = async () => {
    while (!stopped() && client === undefined) {
      await wait(reconnectMilliseconds)
      await connect().then(resumed, (error: unknown) => log.warn({ err: error }, 'Signals are not back yet'))
    }
  }

  await connect()
  return {
    close() {
      const open = client
      client = undefined
      open?.release(true)
    },
  }
}
