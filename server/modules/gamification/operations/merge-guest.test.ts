import { describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../builders.ts'
import { memberStateStore } from '../member-state.store.ts'
import { mergeGuestActions } from './merge-guest.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })

const merge = (guest: TestUser, member: TestUser) =>
  tribu.transaction((ctx) => mergeGuestActions(ctx, guest.id, member.id))

const pointsOf = async (who: TestUser) => {
  const progress = await tribu.as(who).listMyProgress()
  return Object.fromEntries(progress.map(({ event_type, points }) => [event_type.name, points]))
}

const field = (who: TestUser, name: string, occurredAt?: Date) =>
  act(tribu, who, 'registro_campo', { metadata: { field: name }, ...(occurredAt && { occurredAt }) })

test('what the guest did becomes the member’s: points, badges, history and place', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  await act(tribu, guest, 'api_usage')
  await act(tribu, guest, 'test_api')
  const { action } = await act(tribu, member, 'api_usage')
  await merge(guest, member)
  expect(await pointsOf(member)).toEqual({ api_usage: 10, test_api: 10 })
  expect(await tribu.as(member).listEvents()).toHaveLength(3)
  expect(await tribu.as(member).showEvent({ params: { id: action.id - 1 } })).toMatchObject({ user_id: member.id })
  expect(tribu.app.ranks.of(member.id)).toMatchObject({ points: 20, badges: 2 })
  expect(tribu.app.ranks.of(guest.id)).toBeUndefined()
  await act(tribu, member, 'api_usage')
  expect(await pointsOf(member)).toEqual({ api_usage: 15, test_api: 10 })
})

test('a reward that both had counts once, the bonus included; both stay in the history', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  for (const name of ['name', 'email', 'phone']) {
    await field(guest, name)
    await field(member, name)
  }
  await merge(guest, member)
  expect(await pointsOf(member)).toEqual({ registro_campo: 3, registro_completo: 10 })
  const events = await tribu.as(member).listEvents()
  expect(events).toHaveLength(8)
  expect(events.reduce((sum, { points_earned }) => sum + points_earned, 0)).toBe(13)
  expect((await field(member, 'name')).outcome).toBe('duplicate')
})

test('a list that is complete only together earns its bonus', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  await field(guest, 'name')
  await field(guest, 'email')
  await field(member, 'phone')
  await merge(guest, member)
  expect(await pointsOf(member)).toEqual({ registro_campo: 3, registro_completo: 10 })
  const { examples } = await tribu.as(member).listExamples()
  expect(examples[0]).toMatchObject({ bonus: { earned: true }, values: [{}, {}, { done_at: expect.any(String) }] })
  expect(tribu.app.ranks.of(member.id)).toMatchObject({ points: 13 })
})

test('the total was reached when the last of its points were', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  await field(guest, 'name', new Date('2026-01-05T00:00:00Z'))
  await act(tribu, member, 'test_api', { occurredAt: new Date('2026-01-03T00:00:00Z') })
  await merge(guest, member)
  const state = await memberStateStore(tribu.app.reading().db).find(member.id)
  expect(state?.standing.pointsAt).toBe(Date.parse('2026-01-05T00:00:00Z'))
})

test('keys that both used for requests do not get in the way', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  await act(tribu, guest, 'test_api', { idempotencyKey: 'same' })
  const own = await act(tribu, member, 'test_api', { idempotencyKey: 'same' })
  await act(tribu, guest, 'test_api', { idempotencyKey: 'only the guest' })
  await merge(guest, member)
  expect(await act(tribu, member, 'test_api', { idempotencyKey: 'same' })).toMatchObject({
    outcome: 'repeated',
    action: { id: own.action.id },
  })
  expect((await act(tribu, member, 'test_api', { idempotencyKey: 'only the guest' })).outcome).toBe('repeated')
  expect(await pointsOf(member)).toEqual({ test_api: 30 })
})

test('a guest with nothing, and a member with nothing, merge too', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  await merge(guest, member)
  expect(await tribu.as(member).listEvents()).toEqual([])
  expect(tribu.app.ranks.of(member.id)).toBeUndefined()
})

test('actions of the guest and of the member that are under way end up with the member or are refused', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  const acting = Array.from({ length: 40 }, (_, index) => act(tribu, index % 2 === 0 ? guest : member, 'test_api'))
  const results = await Promise.allSettled([merge(guest, member), ...acting])
  const recorded = results.slice(1).filter(({ status }) => status === 'fulfilled').length
  const refused = results.filter((result) => result.status === 'rejected')
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'event.guest_merged' })
  expect(await pointsOf(member)).toEqual({ test_api: recorded * 10 })
  expect(await tribu.as(member).listEvents({ query: { limit: 100 } })).toHaveLength(recorded)
})

test('logging in with a guest’s session brings what it earned; registering keeps it and judges it as a member’s', async () => {
  const guest = await aGuest(tribu)
  for (let each = 0; each < 100; each += 1) await act(tribu, guest, 'api_usage')
  expect((await tribu.as(guest).listMyProgress())[0]?.badge?.name).toBe('Becario')
  const body = { email: 'kept@example.com', username: 'kept', password: 'long enough' }
  const tokens = await tribu.as(guest).registerMember({ body })
  const member = { headers: { Authorization: `Bearer ${tokens.access_token}` } }
  expect(await tribu.as(member).listMyProgress()).toMatchObject([{ points: 500, badge: { name: 'Junior' } }])
  await tribu.settle()
  expect(await memberStateStore(tribu.app.reading().db).find(guest.id)).toMatchObject({ kind: 'registered' })

  const another = await aGuest(tribu)
  await act(tribu, another, 'test_api')
  await tribu.as(another).loginMember({ body: { username: 'kept', password: 'long enough' } })
  const names = (await tribu.as(member).listMyProgress()).map(({ event_type }) => event_type.name)
  expect(names.toSorted()).toEqual(['api_usage', 'test_api'])
})

describe('the Lümis of a guest', () => {
  const visit = (who: TestUser, occurredAt: string) =>
    act(tribu, who, 'daily_login', { occurredAt: new Date(occurredAt) })
  const lumisOf = async ({ id }: TestUser) => (await tribu.app.games.of(id))?.lumis
  const logIn = (guest: TestUser, member: TestUser) =>
    tribu.transaction(async (ctx) => {
      for (const carryOver of ctx.mergeGuest) await carryOver(ctx, guest.id, member.id)
    })

  test('become the member’s, and what its days change of the member’s is corrected once', async () => {
    const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
    await visit(member, '2026-03-03T12:00:00Z')
    await visit(member, '2026-03-05T12:00:00Z')
    await visit(guest, '2026-03-02T12:00:00Z')
    await visit(guest, '2026-03-04T12:00:00Z')
    await logIn(guest, member)
    const alone = await aMember(tribu)
    for (const day of [2, 3, 4, 5]) await visit(alone, `2026-03-0${day}T12:00:00Z`)
    expect(await lumisOf(member)).toEqual(await lumisOf(alone))
  })

  test('for what the member was rewarded for as well are taken back', async () => {
    const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
    await visit(member, '2026-03-03T12:00:00Z')
    await visit(guest, '2026-03-03T13:00:00Z')
    const before = await lumisOf(member)
    await logIn(guest, member)
    expect(await lumisOf(member)).toEqual(before)
  })
})
