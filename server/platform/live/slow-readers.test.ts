import type { ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Caller } from '../callers/caller.ts'
import { resolveCallers } from '../http/request-caller.ts'
import type { Signals } from '../signals/signals.ts'
import { createLive, type LiveHub, liveRoute } from './live.ts'

const ada: Caller = { kind: 'guest', userId: 1, username: 'ada', sessionId: 'ada', timeZone: 'UTC' }
const nobody: Caller = { kind: 'nobody' }

/** Signals within one process, which is all that streams need here. */
const handlers = new Map<string, (payload: unknown) => void>()
const signals: Signals = {
  emit(topic, payload) {
    handlers.get(topic)?.(payload)
  },
  on: (topic, handle) => void handlers.set(topic, handle),
}

let server: FastifyInstance
let live: LiveHub
let streams: ServerResponse[]
let sockets: Socket[]

beforeEach(async () => {
  handlers.clear()
  streams = []
  sockets = []
  live = createLive(signals)
  server = Fastify()
  server.addHook('onRequest', async (_request, reply) => void streams.push(reply.raw))
  await server.register(cookie)
  resolveCallers(server, async ({ sessionId }) => (sessionId === undefined ? nobody : ada))
  await liveRoute(live)(server)
  await server.listen({ port: 0, host: '127.0.0.1' })
})

afterEach(async () => {
  live.close()
  for (const socket of sockets) socket.destroy()
  server.server.closeAllConnections()
  await server.close()
})

/** Asks for streams and never reads what comes. */
async function askAndNeverRead(session: string | undefined, count = 1): Promise<ServerResponse[]> {
  const { port } = server.server.address() as AddressInfo
  const header = session === undefined ? '' : `X-Session-ID: ${session}\r\n`
  for (let asked = 0; asked < count; asked += 1) {
    const socket = connect(port, '127.0.0.1').pause()
    sockets.push(socket)
    socket.write(`GET /v1/live HTTP/1.1\r\nHost: localhost\r\n${header}\r\n`)
  }
  await expect.poll(() => streams.filter((stream) => stream.headersSent).length).toBe(count)
  return streams
}

async function askOnce(): Promise<ServerResponse> {
  const [stream] = await askAndNeverRead('ada')
  if (stream === undefined) throw new Error('The stream was not opened')
  return stream
}

const large = { topic: 'news', text: 'x'.repeat(100_000) }

async function tellUntil(done: () => boolean): Promise<void> {
  for (let told = 0; told < 500 && !done(); told += 1) {
    live.toAll(large)
    await new Promise(setImmediate)
  }
}

test('a reader that never reads is dropped before it fills the memory', async () => {
  const stream = await askOnce()
  let longest = 0
  await tellUntil(() => {
    longest = Math.max(longest, stream.writableLength)
    return stream.destroyed
  })
  expect(stream.destroyed).toBe(true)
  expect(longest).toBeLessThan(2 * 1024 * 1024)
})

test('a stream that was ended, but is not closed yet, is written to no more', async () => {
  const stream = await askOnce()
  const errors: unknown[] = []
  stream.on('error', (error) => errors.push(error))
  live.drop(1)
  live.toUser(1, { topic: 'credits' })
  live.toAll({ topic: 'settings' })
  await expect.poll(() => stream.writableFinished || stream.destroyed).toBe(true)
  expect(errors).toEqual([])
})

test('one address without a login or a session cannot pile up streams', async () => {
  await askAndNeverRead(undefined, 105)
  await expect.poll(() => streams.filter((stream) => stream.writableEnded || stream.destroyed).length).toBe(5)
})
