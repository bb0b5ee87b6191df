import { describe, expect, it, vi } from 'vitest'
import { ApiError } from './api.ts'
import { memoryStorage } from './browser-storage.ts'
import { createIdentity } from './identity.ts'
import { type Info, loadInfo } from './info.ts'

const guest: Info = {
  user_id: null,
  email: null,
  username: 'Guest_abc12',
  user_type: 'anonymous',
  subscription: 'basic',
  credits: 100,
  rol: 'anonymous',
  session_id: 'c0ffee00-0000-4000-8000-000000000000',
  time_zone: 'Europe/Madrid',
  social_providers: [],
  gamification: [],
  features: { gamification: true },
}
const member: Info = { ...guest, user_id: '7', user_type: 'registered', rol: 'user', session_id: undefined }
const refusal = (status: number, code: string) => new ApiError(status, { detail: 'No', code }, undefined)

function browser(answers: { showInfo: ReturnType<typeof vi.fn<() => Promise<Info>>> }) {
  return {
    ...answers,
    endLogin: vi.fn(async () => undefined),
    renew: vi.fn(async (): Promise<'renewed' | 'refused'> => 'refused'),
    identity: createIdentity(memoryStorage()),
  }
}

describe('asking who the caller is', () => {
  it('remembers the session of a guest', async () => {
    const deps = browser({ showInfo: vi.fn(async () => guest) })
    await expect(loadInfo(deps)).resolves.toEqual(guest)
    expect(deps.identity.guestId()).toBe(guest.session_id)
  })

  it('remembers a member and forgets the guest they were', async () => {
    const deps = browser({ showInfo: vi.fn(async () => member) })
    deps.identity.rememberGuest('old')
    await loadInfo(deps)
    expect(deps.identity.isMember()).toBe(true)
    expect(deps.identity.guestId()).toBeNull()
  })

  it('starts as a new guest when the server has purged the session', async () => {
    const showInfo = vi.fn(async () => guest).mockRejectedValueOnce(refusal(400, 'caller.session_unknown'))
    const deps = browser({ showInfo })
    deps.identity.rememberGuest('purged')
    await loadInfo(deps)
    expect(deps.identity.guestId()).toBe(guest.session_id)
    expect(deps.endLogin).not.toHaveBeenCalled()
  })

  it.each([
    [401, 'caller.token_revoked'],
    [403, 'caller.inactive'],
    [404, 'caller.unknown'],
  ])('ends a login that the server refuses (%i %s) and goes on as a guest', async (status, code) => {
    const showInfo = vi.fn(async () => guest).mockRejectedValueOnce(refusal(status, code))
    const deps = browser({ showInfo })
    deps.identity.rememberMember()
    await expect(loadInfo(deps)).resolves.toEqual(guest)
    expect(deps.endLogin).toHaveBeenCalledOnce()
    expect(deps.identity.isMember()).toBe(false)
  })

  it('renews the login of a member who is greeted as a guest', async () => {
    const showInfo = vi.fn(async () => member).mockResolvedValueOnce(guest)
    const deps = browser({ showInfo })
    deps.identity.rememberMember()
    deps.renew.mockResolvedValueOnce('renewed')
    await expect(loadInfo(deps)).resolves.toEqual(member)
  })

  it('accepts that a login which cannot be renewed is over', async () => {
    const deps = browser({ showInfo: vi.fn(async () => guest) })
    deps.identity.rememberMember()
    await expect(loadInfo(deps)).resolves.toEqual(guest)
    expect(deps.identity.isMember()).toBe(false)
  })

  it('shows the cover of a site that admits no guests', async () => {
    const showInfo = vi.fn(async () => guest).mockRejectedValue(refusal(403, 'caller.guests_disabled'))
    await expect(loadInfo(browser({ showInfo }))).resolves.toMatchObject({
      username: null,
      features: { registration: true },
    })
  })

  it('does not hide a failing server', async () => {
    const showInfo = vi.fn(async () => guest).mockRejectedValue(refusal(500, 'request.crashed'))
    await expect(loadInfo(browser({ showInfo }))).rejects.toThrow(ApiError)
  })
})
