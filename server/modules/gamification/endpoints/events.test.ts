import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })

const count = (times: number) => Array.from({ length: times }, (_, index) => index)

test('own events come newest first, in pages, with their number in a header', async () => {
  const member = await aMember(tribu)
  const ids: number[] = []
  for (const _each of count(5)) ids.push((await tribu.as(member).createEvent({ body: { event_type: 'api_usage' } })).id)
  const all = await tribu.as(member).listEvents()
  expect(all.map(({ id }) => id)).toEqual(ids.toReversed())
  const response = await tribu.fetch(member, '/v1/gamification/events?page=2&limit=2')
  expect(response.headers.get('X-Total-Count')).toBe('5')
  const second = (await response.json()) as { id: number }[]
  expect(second.map(({ id }) => id)).toEqual([ids[2], ids[1]])
})

test('an event shows when it happened, what it brought and what came with it', async () => {
  const guest = await aGuest(tribu)
  const body = { event_type: 'registro_campo', metadata: { field: 'name' } }
  const { id } = await tribu.as(guest).createEvent({ body })
  expect(await tribu.as(guest).showEvent({ params: { id } })).toMatchObject({
    id,
    event_type: 'registro_campo',
    user_id: null,
    session_id: guest.sessionId,
    timestamp: expect.stringMatching(/^2026-03-10T12:0/),
    points_earned: 1,
    badge: { name: 'Primer paso' },
    metadata: { field: 'name' },
  })
})

test('an event of somebody else does not exist', async () => {
  const [one, other] = await Promise.all([aMember(tribu), aMember(tribu)])
  const { id } = await tribu.as(one).createEvent({ body: { event_type: 'api_usage' } })
  await expect(tribu.as(other).showEvent({ params: { id } })).rejects.toMatchObject({
    status: 404,
    code: 'event.unknown',
  })
  await expect(tribu.as(one).showEvent({ params: { id: 999_999 } })).rejects.toMatchObject({ status: 404 })
})

test('nonsense in the address is refused, and nobody has no events', async () => {
  const member = await aMember(tribu)
  expect((await tribu.fetch(member, '/v1/gamification/events/first')).status).toBe(422)
  expect((await tribu.fetch(member, '/v1/gamification/events?limit=1000')).status).toBe(422)
  await expect(tribu.as(nobody).listEvents()).rejects.toMatchObject({ status: 401 })
  await expect(tribu.as(nobody).showEvent({ params: { id: 1 } })).rejects.toMatchObject({ status: 401 })
})

test('progress has points, badge and the next one, per type; there is none where nothing was done', async () => {
  const guest = await aGuest(tribu)
  const { event_type_id } = await tribu.as(guest).createEvent({ body: { event_type: 'api_usage' } })
  const own = await tribu.as(guest).showMyProgress({ params: { event_type_id } })
  expect(own).toMatchObject({
    event_type_id,
    user_id: null,
    session_id: guest.sessionId,
    points: 5,
    badge_id: own.badge?.id,
    event_type: { name: 'api_usage', points_per_event: 5 },
    badge: { name: 'Novato' },
    next_badge: { name: 'Becario' },
    events_count: 1,
  })
  expect(await tribu.as(guest).listMyProgress()).toEqual([own])
  await expect(tribu.as(await aMember(tribu)).showMyProgress({ params: { event_type_id } })).rejects.toMatchObject({
    status: 404,
    code: 'progress.unknown',
  })
  await expect(tribu.as(nobody).listMyProgress()).rejects.toMatchObject({ status: 401 })
  await expect(tribu.as(nobody).showMyProgress({ params: { event_type_id } })).rejects.toMatchObject({ status: 401 })
  expect((await tribu.fetch(guest, '/v1/gamification/progress/x')).status).toBe(422)
})

test('the badges of a type are public; a type without badges has none', async () => {
  const admin = await anAdmin(tribu)
  const { id } = await tribu.as(admin).addActionType({ body: { name: 'bare' } })
  const types = await tribu.as(admin).listActionTypes()
  const usage = types.find(({ name }) => name === 'api_usage')
  const badges = await tribu.as(nobody).listActionTypeBadges({ params: { event_type_id: usage?.id ?? 0 } })
  expect(badges.map(({ name, required_points }) => [name, required_points])).toEqual([
    ['Novato', 5],
    ['Becario', 100],
    ['Junior', 500],
    ['Senior', 1000],
  ])
  await expect(tribu.as(nobody).listActionTypeBadges({ params: { event_type_id: id } })).rejects.toMatchObject({
    status: 404,
    code: 'badge.none_for_event_type',
  })
  expect((await tribu.fetch(nobody, '/v1/gamification/event-types/x/badges')).status).toBe(422)
})

test('while the feature is off none of it exists', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_gamification', value } })
  await set('false')
  for (const path of ['events', 'me', 'rankings', 'examples', 'event-types', 'badges']) {
    expect((await tribu.fetch(admin, `/v1/gamification/${path}`)).status).toBe(404)
  }
  await expect(tribu.as(member).createEvent({ body: { event_type: 'api_usage' } })).rejects.toMatchObject({
    status: 404,
  })
  await set('true')
  expect(await tribu.as(member).listEvents()).toEqual([])
})
