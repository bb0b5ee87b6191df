import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Caller } from '../callers/caller.ts'
import { type Signals, signalsResumed } from '../signals/signals.ts'

/** What a browser is told: which of its figures are no longer fresh, and what there is to celebrate. */
export interface LiveMessage {
  readonly topic: string
  readonly [detail: string]: unknown
}

/** Sends messages to the open pages of one user, whichever process they are connected to. */
export interface Live {
  /** What `waits` is told to the page that the user opens next, if none is open and one is soon: opening it may be what caused it. */
  toUser(userId: number, message: LiveMessage, options?: { readonly waits?: boolean }): void
  /** To everybody: a feature was switched, a ranking moved. */
  toAll(message: LiveMessage): void
}

interface Envelope {
  readonly userId: number | undefined
  readonly message: LiveMessage
  readonly waits?: boolean
}

const signal = 'live'
const keepAliveMilliseconds = 25_000
const streamsOfOneUser = 12
/** Visitors without a session; many of them may share an address. */
const streamsOfOneAddress = 100
/** What a reader may leave unread. Messages are small: this is far behind, and it will look afresh when it is back. */
const unreadBytes = 1024 * 1024
/** Between the first request of a page and its stream, on a slow line. */
const pageOpensWithin = 15_000
const usersWaitedFor = 10_000

export interface LiveHub extends Live {
  /** Ends the streams of a user; pages that may still listen come back by themselves. */
  drop(userId: number): void
  open(caller: Caller, reply: FastifyReply): void
  close(): void
}

export function createLive(signals: Signals): LiveHub {
  const streams = new Map<string, Set<ServerResponse>>()
  const all = () => [...streams.values()].flatMap((own) => [...own])

  const waiting = new LRUCache<string, readonly LiveMessage[]>({ max: usersWaitedFor, ttl: pageOpensWithin })

  signals.on(signal, (payload) => {
    const { userId, message, waits = false } = payload as Envelope
    if (userId === undefined) {
      for (const stream of all()) tell(stream, message)
      return
    }
    const key = ofUser(userId)
    const own = streams.get(key)
    if (own === undefined && waits) waiting.set(key, [...(waiting.get(key) ?? []), message])
    for (const stream of own ?? []) tell(stream, message)
  })

  // Pages missed messages, and may have lost the right to listen: they come back by themselves, and look afresh.
  signals.on(signalsResumed, () => {
    for (const stream of all()) end(stream)
  })

  const keepAlive = setInterval(() => {
    for (const stream of all()) write(stream, ': \n\n')
  }, keepAliveMilliseconds)
  keepAlive.unref()

  return {
    toUser: (userId, message, { waits = false } = {}) =>
      signals.emit(signal, { userId, message, waits } satisfies Envelope),
    toAll: (message) => signals.emit(signal, { userId: undefined, message } satisfies Envelope),

    open(caller, reply) {
      const { key, most } = placeOf(caller, reply.request.ip)
      const own = streams.get(key) ?? new Set()
      const stream = reply.raw
      streams.set(key, own.add(stream))
      // The oldest page gives way, so that a client that forgets to close cannot pile up streams.
      const [oldest] = own
      if (own.size > most && oldest !== undefined) {
        own.delete(oldest)
        end(oldest)
      }
      reply.hijack()
      stream.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      })
      tell(stream, { topic: 'connected' })
      for (const message of waiting.get(key) ?? []) tell(stream, message)
      waiting.delete(key)
      stream.once('close', () => {
        own.delete(stream)
        if (own.size === 0 && streams.get(key) === own) streams.delete(key)
      })
    },

    drop(userId) {
      for (const stream of streams.get(ofUser(userId)) ?? []) end(stream)
    },

    close() {
      clearInterval(keepAlive)
      for (const stream of all()) end(stream)
    },
  }
}

const ofUser = (userId: number) => `user:${userId}`

function placeOf(caller: Caller, ip: string): { key: string; most: number } {
  const isPerson = caller.kind === 'guest' || caller.kind === 'member'
  return isPerson
    ? { key: ofUser(caller.userId), most: streamsOfOneUser }
    : { key: `ip:${ip}`, most: streamsOfOneAddress }
}

function tell(stream: ServerResponse, message: LiveMessage): void {
  write(stream, `data: ${JSON.stringify(message)}\n\n`)
}

/** Whatever a reader does not read is kept for it in memory, so one that has stopped reading is let go. */
function write(stream: ServerResponse, text: string): void {
  // Ended, and only waiting for its last bytes to leave.
  if (stream.writableEnded || stream.destroyed) return
  if (stream.writableLength > unreadBytes) stream.destroy()
  else stream.write(text)
}

/** A reader that still has something to read may never do so; it is not waited for. */
function end(stream: ServerResponse): void {
  if (stream.writableLength > 0) stream.destroy()
  else stream.end()
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
