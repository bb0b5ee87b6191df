import type { ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import cookie from '@fastify/cookie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Caller } from '../callers/caller.ts'
import { resolveCallers } from '../http/request-caller.ts'
import { createLive, type LiveHub, liveRoute } from './live.ts'

const ada: Caller = { kind: 'guest', userId: 1, username: 'ada', sessionId: 'ada', timeZone: 'UTC' }
const nobody: Caller = { kind: 'nobody' }

/** Signals within one process, which is all that streams need here. */
const handlers: ((payload: unknown) => void)[] = []
const signals = {
  emit: (_topic: string, payload: unknown) => handlers.forEach((handle) => handle(payload)),
  on: (_topic: string, handle: (payload: unknown) => void) => void handlers.push(handle),
}

let server: FastifyInstance
let live: LiveHub
let streams: ServerResponse[]
let sockets: Socket[]

beforeEach(async () => {
  handlers.length = 0
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

/** Asks for the stream and never reads what comes. */
async function asksAndNeverReads(session: string | undefined): Promise<ServerResponse> {
  const { port } = server.server.address() as AddressInfo
  const before = streams.length
  const socket = connect(port, '127.0.0.1').pause()
  sockets.push(socket)
  const header = session === undefined ? '' : `X-Session-ID: ${session}\r\n`
  socket.write(`GET /v1/live HTTP/1.1\r\nHost: localhost\r\n${header}\r\n`)
  await expect.poll(() => streams.length).toBe(before + 1)
  const stream = streams[before]
  if (stream === undefined) throw new Error('The stream was not opened')
  await expect.poll(() => stream.headersSent).toBe(true)
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
  const stream = await asksAndNeverReads('ada')
  let longest = 0
  await tellUntil(() => {
    longest = Math.max(longest, stream.writableLength)
    return stream.destroyed
  })
  expect(stream.destroyed).toBe(true)
  expect(longest).toBeLessThan(2 * 1024 * 1024)
})

test('a stream that was ended, but is not closed yet, is written to no more', async () => {
  const stream = await asksAndNeverReads('ada')
  const errors: unknown[] = []
  stream.on('error', (error) => errors.push(error))
  live.drop(1)
  live.toUser(1, { topic: 'credits' })
  live.toAll({ topic: 'settings' })
  await expect.poll(() => stream.writableFinished || stream.destroyed).toBe(true)
  expect(errors).toEqual([])
})

test('one address without a login or a session cannot pile up streams', async () => {
  for (let asked = 0; asked < 105; asked += 1) await asksAndNeverReads(undefined)
  await expect.poll(() => streams.filter((stream) => stream.writableEnded || stream.destroyed).length).toBe(5)
})
