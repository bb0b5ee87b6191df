import Type from 'typebox'
import { afterAll, expect, test } from 'vitest'
import { testTribu } from '../../testing/test-tribu.ts'
import { anyone } from '../callers/audience.ts'
import { defineError } from '../errors/named-error.ts'
import { endpoint } from './endpoint.ts'
import { createServer } from './server.ts'

const tribu = testTribu()
const undeclared = defineError('lamp.stolen', 409, { es: 'Se la han llevado', en: 'It was taken' })
const Lamp = Type.Object({ name: Type.String(), watts: Type.Integer(), lit_at: Type.String({ format: 'date-time' }) })
const lamp = { name: 'harbour', watts: 40, lit_at: '2026-01-01T00:00:00.000Z' }

const servers: { close(): Promise<void> }[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** Asks a server of one endpoint that answers `answer`, as the suite does. */
async function ask(answer: () => unknown): Promise<{ status: number; crash: unknown }> {
  let crash: unknown
  const showLamp = endpoint({
    get: '/v1/lamp',
    summary: 'A lamp',
    for: [anyone],
    rate: 'api',
    output: Lamp,
    errors: [],
    // What a careless handler might answer, past the compiler.
    handle: async () => answer() as never,
  })
  const { server, close } = await createServer({
    app: tribu.app,
    endpoints: { showLamp },
    resolveCaller: async () => ({ kind: 'nobody' }),
    policy: { featureIsOn: () => true, closedForMaintenance: () => false },
    rateLimits: () => ({ requests: 100, seconds: 60 }),
    originAllowed: () => false,
    pagesFolder: undefined,
    plugins: [],
    onCrash: ({ error }) => {
      crash = error
    },
    strict: true,
  })
  servers.push({ close })
  const { statusCode } = await server.inject({ url: '/v1/lamp' })
  return { status: statusCode, crash }
}

test('an answer as declared passes', async () => {
  expect(await ask(() => lamp)).toEqual({ status: 200, crash: undefined })
})

test.each([
  ['lacks a field', { name: 'harbour', watts: 40 }],
  ['has a field of another type', { ...lamp, watts: '40' }],
  ['has a field that is not declared', { ...lamp, owner_password: 'secret' }],
  ['has a text in another format', { ...lamp, lit_at: 'yesterday' }],
])('an answer that %s fails the request', async (_what, answer) => {
  const { status, crash } = await ask(() => answer)
  expect(status).toBe(500)
  expect(crash).toMatchObject({ message: expect.stringContaining('showLamp answers what its schema does not declare') })
})

test('a refusal that is not declared fails the request', async () => {
  const { status, crash } = await ask(() => {
    throw undeclared()
  })
  expect(status).toBe(500)
  expect(crash).toMatchObject({ message: expect.stringContaining('lamp.stolen, which it does not declare') })
})

test('a handler may choose the second status of its endpoint, and no other', async () => {
  const statusOf = async (chosen: number) => {
    const lightLamp = endpoint({
      post: '/v1/lamp',
      summary: 'Light it',
      for: [anyone],
      rate: 'api',
      output: Lamp,
      errors: [],
      otherStatus: 201,
      transaction: 'none',
      handle: async ({ reply }) => {
        reply.status(chosen)
        return lamp
      },
    })
    const { server, close } = await createServer({
      app: tribu.app,
      endpoints: { lightLamp },
      resolveCaller: async () => ({ kind: 'nobody' }),
      policy: { featureIsOn: () => true, closedForMaintenance: () => false },
      rateLimits: () => ({ requests: 100, seconds: 60 }),
      originAllowed: () => false,
      pagesFolder: undefined,
      plugins: [],
      onCrash: () => undefined,
      strict: true,
    })
    servers.push({ close })
    const { statusCode, body } = await server.inject({ method: 'POST', url: '/v1/lamp' })
    expect(JSON.parse(body)).toEqual(lamp)
    return statusCode
  }
  expect([await statusOf(201), await statusOf(200), await statusOf(418)]).toEqual([201, 200, 200])
})

test('a route that declares no callers keeps the server from starting', async () => {
  const starting = createServer({
    app: tribu.app,
    endpoints: {},
    resolveCaller: async () => ({ kind: 'nobody' }),
    policy: { featureIsOn: () => true, closedForMaintenance: () => false },
    rateLimits: () => ({ requests: 100, seconds: 60 }),
    originAllowed: () => false,
    pagesFolder: undefined,
    plugins: [async (server) => void server.get('/v1/back-door', async () => 'open')],
    onCrash: () => undefined,
    strict: true,
  })
  const { server } = await starting
  await expect(server.ready()).rejects.toThrow('/v1/back-door does not declare who may call it')
})
