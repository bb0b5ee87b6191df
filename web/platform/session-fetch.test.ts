import { describe, expect, it, vi } from 'vitest'
import { memoryStorage } from './browser-storage.ts'
import { createIdentity } from './identity.ts'
import type { RenewalOutcome } from './renewal.ts'
import { createSessionFetch, requestHeaders } from './session-fetch.ts'

function setUp({ member, statuses, outcome }: { member: boolean; statuses: number[]; outcome: RenewalOutcome }) {
  const identity = createIdentity(memoryStorage())
  if (member) identity.rememberMember()
  const answers = statuses.map((status) => new Response(null, { status }))
  const fetch = vi.fn(async () => answers.shift() ?? new Response(null, { status: 500 }))
  const renew = vi.fn(async () => outcome)
  const onSessionLost = vi.fn()
  return { identity, fetch, renew, onSessionLost, send: createSessionFetch({ fetch, identity, renew, onSessionLost }) }
}

describe('requests of a member', () => {
  it('are repeated once after the login was renewed', async () => {
    const { send, fetch } = setUp({ member: true, statuses: [401, 200], outcome: 'renewed' })
    const response = await send('/v1/users/me', { method: 'GET' })
    expect(response.status).toBe(200)
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(fetch).toHaveBeenLastCalledWith('/v1/users/me', { method: 'GET' })
  })

  it('are not renewed a second time when the repeated one fails too', async () => {
    const { send, renew } = setUp({ member: true, statuses: [401, 401], outcome: 'renewed' })
    expect((await send('/v1/users/me')).status).toBe(401)
    expect(renew).toHaveBeenCalledOnce()
  })

  it('end the session when renewal is refused', async () => {
    const { send, identity, onSessionLost } = setUp({ member: true, statuses: [401], outcome: 'refused' })
    expect((await send('/v1/users/me')).status).toBe(401)
    expect(identity.isMember()).toBe(false)
    expect(onSessionLost).toHaveBeenCalledOnce()
  })
})

describe('requests of a guest', () => {
  it('never ask for a renewal: their 401 is a wrong password', async () => {
    const { send, renew } = setUp({ member: false, statuses: [401], outcome: 'renewed' })
    expect((await send('/v1/auth/token')).status).toBe(401)
    expect(renew).not.toHaveBeenCalled()
  })
})

describe('the headers of a request', () => {
  it('name the language, and the guest while there is one', () => {
    const identity = createIdentity(memoryStorage())
    expect(requestHeaders(identity, 'en')).toEqual({ 'Accept-Language': 'en' })
    identity.rememberGuest('some-id')
    expect(requestHeaders(identity, 'es')).toEqual({ 'Accept-Language': 'es', 'X-Session-ID': 'some-id' })
    identity.rememberMember()
    expect(requestHeaders(identity, 'es')).toEqual({ 'Accept-Language': 'es' })
  })
})
