import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu()

describe('without token and session', () => {
  test('a guest is made, with a name, a session and its credits', async () => {
    const info = await tribu.as(nobody).showInfo()
    expect(info).toMatchObject({
      user_type: 'anonymous',
      email: null,
      username: expect.stringMatching(/^Guest_[a-z0-9]{5}$/),
      subscription: 'basic',
      rol: 'anonymous',
      credits: 100,
      gamification: [],
    })
    expect(info.user_id).toBe(info.session_id)
    const again = await tribu.as({ headers: { 'X-Session-ID': info.session_id ?? '' } }).showInfo()
    expect(again).toMatchObject({ session_id: info.session_id, username: info.username })
  })

  test('every visit makes another guest', async () => {
    const visits = await Promise.all(Array.from({ length: 20 }, () => tribu.as(nobody).showInfo()))
    expect(new Set(visits.map(({ session_id }) => session_id)).size).toBe(20)
    expect(new Set(visits.map(({ username }) => username)).size).toBe(20)
  })
})

test.each([['00000000-0000-4000-8000-000000000000'], ['not-a-session']])(
  'the unknown session %s is refused',
  async (session) => {
    await expect(tribu.as({ headers: { 'X-Session-ID': session } }).showInfo()).rejects.toMatchObject({
      status: 400,
      code: 'caller.session_unknown',
    })
  },
)

test('a token that is not good is refused, so that the page can refresh it', async () => {
  await expect(tribu.as({ headers: { Authorization: 'Bearer nonsense' } }).showInfo()).rejects.toMatchObject({
    status: 401,
  })
})

test('a member sees what it holds, in the shape of the document', async () => {
  const member = await aMember(tribu)
  await tribu.as(member).createEvent({ body: { event_type: 'api_usage' } })
  const info = await tribu.as(member).showInfo()
  expect(info).toMatchObject({
    user_id: String(member.id),
    username: member.user.username,
    email: member.user.email,
    user_type: 'registered',
    subscription: 'freemium',
    rol: 'user',
  })
  expect(info.session_id).toBeUndefined()
  expect(info.gamification).toMatchObject([
    {
      points: 5,
      user_id: member.id,
      session_id: null,
      event_type: { name: 'api_usage', points_per_event: 5 },
      badge: { name: 'Novato', required_points: 5, user_type: 'both' },
    },
  ])
})

describe('switches', () => {
  const set = async (key: string, value: string) =>
    tribu.as(await anAdmin(tribu)).updateSetting({ body: { key, value } })

  test('without guests nobody is let in, but told what there is instead', async () => {
    const guest = await aGuest(tribu)
    await set('disable_anonymous_users', 'true')
    await expect(tribu.as(nobody).showInfo()).rejects.toMatchObject({
      status: 403,
      code: 'caller.guests_disabled',
      body: { features: { anonymous_users: false, registration: true }, social_providers: [] },
    })
    await expect(tribu.as(guest).showInfo()).rejects.toMatchObject({ status: 403 })
    await set('disable_anonymous_users', 'false')
    expect((await tribu.as(guest).showInfo()).session_id).toBe(guest.sessionId)
  })

  test('without gamification there is nothing of it', async () => {
    const member = await aMember(tribu)
    await tribu.as(member).createEvent({ body: { event_type: 'api_usage' } })
    await set('enable_gamification', 'false')
    expect(await tribu.as(member).showInfo()).toMatchObject({ gamification: [], features: { gamification: false } })
    await expect(tribu.as(member).createEvent({ body: { event_type: 'api_usage' } })).rejects.toMatchObject({
      status: 404,
    })
    await set('enable_gamification', 'true')
    expect((await tribu.as(member).showInfo()).gamification).toHaveLength(1)
  })
})
