import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Caller } from '../callers/caller.ts'
import type { Signals } from '../signals/signals.ts'

/** What a browser is told: which of its figures are no longer fresh, and what there is to celebrate. */
export interface LiveMessage {
  readonly topic: string
  readonly [detail: string]: unknown
}

/** Sends messages to the open pages of one user, whichever process they are connected to. */
export interface Live {
  toUser(userId: number, message: LiveMessage): void
  /** To everybody: a feature was switched, a ranking moved. */
  toAll(message: LiveMessage): void
}

interface Envelope {
  readonly userId: number | undefined
  readonly message: LiveMessage
}

const signal = 'live'
const keepAliveMilliseconds = 25_000
const streamsOfOneCaller = 12

export interface LiveHub extends Live {
  /** Ends the streams of a user; pages that may still listen come back by themselves. */
  drop(userId: number): void
  open(caller: Caller, reply: FastifyReply): void
  close(): void
}

export function createLive(signals: Signals): LiveHub {
  const streams = new Map<number | undefined, Set<FastifyReply>>()

  const write = (stream: FastifyReply, message: LiveMessage) => stream.raw.write(`data: ${JSON.stringify(message)}\n\n`)
  const all = () => [...streams.values()].flatMap((set) => [...set])

  signals.on(signal, (payload) => {
    const { userId, message } = payload as Envelope
    const receivers = userId === undefined ? all() : (streams.get(userId) ?? [])
    for (const stream of receivers) write(stream, message)
  })

  const keepAlive = setInterval(() => {
    for (const stream of all()) stream.raw.write(': \n\n')
  }, keepAliveMilliseconds)
  keepAlive.unref()

  return {
    toUser: (userId, message) => signals.emit(signal, { userId, message } satisfies Envelope),
    toAll: (message) => signals.emit(signal, { userId: undefined, message } satisfies Envelope),

    open(caller, reply) {
      const userId = caller.kind === 'guest' || caller.kind === 'member' ? caller.userId : undefined
      const own = streams.get(userId) ?? new Set()
      streams.set(userId, own.add(reply))
      // The oldest page gives way, so that a client that forgets to close cannot pile up streams.
      if (userId !== undefined && own.size > streamsOfOneCaller) [...own][0]?.raw.end()
      reply.hijack()
      reply.raw.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      })
      write(reply, { topic: 'connected' })
      reply.raw.once('close', () => {
        own.delete(reply)
        if (own.size === 0) streams.delete(userId)
      })
    },

    drop(userId) {
      for (const stream of streams.get(userId) ?? []) stream.raw.end()
    },

    close() {
      clearInterval(keepAlive)
      for (const stream of all()) stream.raw.end()
    },
  }
}

/** `GET /v1/live`: server-sent events for whoever calls. Guests name their session in the address. */
export function liveRoute(hub: LiveHub): (server: FastifyInstance) => Promise<void> {
  return async (server) => {
    server.get('/v1/live', { config: { platform: 'live', resolvesCaller: true } }, (request, reply) => {
      if (request.callerProblem !== undefined) throw request.callerProblem
      hub.open(request.caller, reply)
    })
  }
}
