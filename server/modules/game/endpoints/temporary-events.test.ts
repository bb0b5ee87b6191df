import { beforeAll, describe, expect, test } from 'vitest'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { anEvent } from '../../gamification/engine/game/builders.ts'
import type { EventRule } from '../../gamification/game-rules/event.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Thursday, ten in the morning in Panama: no event of the default game runs.
const tribu = testTribu({ now: '2025-08-28T15:00:00Z' })
const english = { headers: { 'Accept-Language': 'en' } }
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

const window = (starts_at: string, ends_at: string) => ({ kind: 'window', starts_at, ends_at }) as const
const eventRule = (code: string, details: Partial<EventRule> = {}) =>
  addGameRule(tribu, 'events', anEvent(0, { code, name: { es: `${code} es`, en: `${code} en` }, ...details }))

const ids = new Map<string, number>()
const idOf = (code: string) => ids.get(code) ?? 0

beforeAll(async () => {
  await addGameType(tribu, 't_work', { base_lumis: 20 })
  await addGameType(tribu, 't_cup', { base_lumis: 10 })
  await addGameType(tribu, 't_idle', { base_lumis: 0, base_xp: 0 })
  const rules: [string, Partial<EventRule>][] = [
    [
      't_now',
      {
        type: 'flash',
        schedule: window('2025-08-28T14:00:00Z', '2025-08-28T18:23:30Z'),
        target_actions: ['t_work', 't_idle'],
        prizes: [
          { from: 1, to: 1, lumis: 500, unlock: { es: 'Badge Oro', en: 'Gold Badge' } },
          { from: 2, to: null, lumis: 50, unlock: null },
        ],
      },
    ],
    [
      't_cup',
      {
        type: 'tournament',
        schedule: window('2025-08-28T17:30:00Z', '2025-08-29T17:30:00Z'),
        target_actions: ['t_cup'],
        requires_join: true,
      },
    ],
    ['t_open', { schedule: window('2025-08-28T14:00:00Z', '2025-10-01T00:00:00Z'), requires_join: true }],
    ['t_far', { schedule: window('2025-09-04T15:30:00Z', '2025-09-05T15:00:00Z') }],
    ['t_old', { schedule: window('2025-07-01T00:00:00Z', '2025-07-29T14:00:00Z') }],
    ['t_ended', { schedule: window('2025-08-01T00:00:00Z', '2025-08-28T15:00:00Z'), requires_join: true }],
    ['t_off', { schedule: window('2025-08-28T14:00:00Z', '2025-08-28T18:00:00Z'), active: false }],
    [
      't_premium',
      {
        schedule: window('2025-08-28T14:00:00Z', '2025-10-01T00:00:00Z'),
        segment: 'premium_events',
        requires_join: true,
      },
    ],
  ]
  for (const [code, details] of rules) ids.set(code, await eventRule(code, details))
})

const listOf = async (member: TestUser, query = {}, options = {}) =>
  (await tribu.as(member).listTemporaryEvents({ query, ...options })).data
const join = (member: TestUser, event_id: number, options = {}) =>
  tribu.as(member).joinTemporaryEvent({ body: { event_id }, ...options })
const tableOf = async (member: TestUser, event_id: number, query = {}, options = {}) =>
  (await tribu.as(member).showEventLeaderboard({ params: { event_id }, query, ...options })).data
const codesOf = (events: readonly { event_code: string }[]) =>
  events.map(({ event_code }) => event_code).filter((code) => code.startsWith('t_'))

describe('the list', () => {
  test('tells what runs, what begins within a week and what ended within 30 days', async () => {
    const data = await listOf(await aMember(tribu))
    expect(codesOf(data.active_events)).toEqual(['t_now', 't_open', 't_premium'])
    expect(codesOf(data.upcoming_events)).toEqual(['t_cup'])
    expect(codesOf(data.ended_events)).toEqual(['t_ended'])
    expect(data.active_events.find(({ event_code }) => event_code === 't_now')).toMatchObject({
      event_id: idOf('t_now'),
      event_name: 't_now es',
      event_type: 'flash',
      multiplier: 2,
      bonus_lumis: 0,
      start_date: '2025-08-28T14:00:00.000Z',
      end_date: '2025-08-28T18:23:30.000Z',
      time_remaining: '3h 23m',
      applicable_actions: ['t_work', 't_idle'],
      user_participations: 0,
      lumis_earned_in_event: 0,
      requires_join: false,
      joined: true,
    })
    expect(data.upcoming_events.find(({ event_code }) => event_code === 't_cup')).toMatchObject({
      starts_in: '2 horas',
      start_date: '2025-08-28T17:30:00.000Z',
      requires_join: true,
      joined: false,
    })
    // Friday at midnight in Panama, two days from Thursday morning: the document's own example.
    expect(data.upcoming_events.find(({ event_code }) => event_code === 'weekend_bonus')).toMatchObject({
      start_date: '2025-08-30T05:00:00.000Z',
      description: '50% bonus en todas las acciones durante el fin de semana',
    })
    expect(data.user_qualifies_for).toEqual([])
  })

  test('counts what the member did in an event and what is worth something, and nobody else', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await act(tribu, member, 't_idle')
    await act(tribu, member, 't_work')
    await act(tribu, member, 't_work')
    const now = async (who: TestUser) => (await listOf(who, { status: 'active', type: 'flash' })).active_events
    expect(await now(member)).toMatchObject([{ user_participations: 2, lumis_earned_in_event: 80 }])
    expect(await now(other)).toMatchObject([{ user_participations: 0, lumis_earned_in_event: 0 }])
  })

  test('says which groups the member belongs to, and which events are for others', async () => {
    const member = await aMember(tribu)
    const premium = async () =>
      (await listOf(member)).active_events.find(({ event_code }) => event_code === 't_premium')
    expect(await premium()).toMatchObject({ qualifies: false })
    await act(tribu, member, 'granted', { metadata: { lumis: 0, xp: 1500, freeze_tokens: 0, reason: 'test' } })
    expect(await premium()).toMatchObject({ qualifies: true })
    const { user_qualifies_for, segments } = await listOf(member, {}, english)
    expect(user_qualifies_for).toEqual(['premium_events'])
    expect(segments).toEqual([
      {
        code: 'premium_events',
        name: 'Premium events',
        requirement: expect.stringMatching(/^For the levels that come with special events, from \S.*\.$/),
        belongs: true,
      },
      {
        code: 'loyal_user_events',
        name: 'Events for loyal members',
        requirement: 'With 30 active days or more.',
        belongs: false,
      },
    ])
    expect(await premium()).toMatchObject({ segment: 'premium_events' })
    const now = (await listOf(member, { status: 'active', type: 'flash' })).active_events
    expect(now.find(({ event_code }) => event_code === 't_now')).toMatchObject({ segment: null })
  })

  test('filters and language', async () => {
    const member = await aMember(tribu)
    const upcoming = await listOf(member, { status: 'upcoming', type: 'tournament' }, english)
    expect(upcoming).toMatchObject({ active_events: [], ended_events: [] })
    const cup = upcoming.upcoming_events.find(({ event_code }) => event_code === 't_cup')
    expect(cup).toMatchObject({ event_name: 't_cup en', starts_in: '2 hours' })
    expect(codesOf((await listOf(member, { status: 'ended' })).ended_events)).toEqual(['t_ended'])
    const wrong = await tribu.fetch(member, '/api/v4/gamification/events?type=party')
    expect(wrong.status).toBe(422)
  })
})

describe('joining', () => {
  test('registers for the next time and says when it begins; then it is shown as joined', async () => {
    const member = await aMember(tribu)
    const { data } = await join(member, idOf('t_cup'))
    expect(data).toEqual({
      joined_event: true,
      event_name: 't_cup es',
      participation_id: expect.any(Number),
      message: '¡Te has unido al torneo! Comienza en 2 horas.',
      start_date: '2025-08-28T17:30:00.000Z',
      end_date: '2025-08-29T17:30:00.000Z',
    })
    const { upcoming_events: upcoming } = await listOf(member, { type: 'tournament' })
    expect(upcoming.find(({ event_code }) => event_code === 't_cup')?.joined).toBe(true)
    expect((await join(member, idOf('t_open'), english)).data.message).toBe(
      'You have joined the event! It has begun already.',
    )
  })

  test('of fifty at the same time one joins; the same key is answered the same', async () => {
    const [member, calm] = await Promise.all([aMember(tribu), aMember(tribu)])
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => join(member, idOf('t_cup'))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(join(member, idOf('t_cup'))).rejects.toMatchObject({ status: 409, code: 'EVENT_ALREADY_JOINED' })
    const first = await join(calm, idOf('t_cup'), keyed('j'))
    expect(await join(calm, idOf('t_cup'), keyed('j'))).toEqual(first)
  })

  test.each([
    ['t_unknown', 404, 'EVENT_UNKNOWN'],
    ['t_now', 409, 'EVENT_NOT_JOINABLE'],
    ['t_ended', 409, 'EVENT_NOT_ACTIVE'],
    ['t_off', 409, 'EVENT_NOT_ACTIVE'],
    ['t_premium', 403, 'EVENT_NOT_FOR_YOU'],
  ])('%s is refused with %d %s', async (code, status, error) => {
    await expect(join(await aMember(tribu), ids.get(code) ?? 999_999)).rejects.toMatchObject({ status, code: error })
  })

  test('needs the number of an event', async () => {
    await expect(join(await aMember(tribu), 1.5)).rejects.toMatchObject({ status: 422, fields: [{ path: 'event_id' }] })
  })
})

describe('the table', () => {
  test('is in the order of what was earned, first come first on a tie, and then stays as it closed', async () => {
    const id = await eventRule('t_race', {
      schedule: window('2025-08-28T15:00:00Z', '2025-08-28T17:00:00Z'),
      target_actions: ['t_cup'],
      prizes: [
        { from: 1, to: 1, lumis: 500, unlock: { es: 'Badge Oro', en: 'Gold Badge' } },
        { from: 2, to: null, lumis: 50, unlock: null },
      ],
    })
    const [first, second, third, absent] = await Promise.all([
      aMember(tribu),
      aMember(tribu),
      aMember(tribu),
      aMember(tribu),
    ])
    for (const who of [second, first, third, first, second]) await act(tribu, who, 't_cup')
    const { username } = first.user
    const table = await tableOf(second, id)
    expect(table).toMatchObject({
      event_name: 't_race es',
      user_rank: 2,
      user_score: 40,
      total_participants: 3,
      status: 'active',
      is_final: false,
      rewards: { top_1: '500 Lümis + Badge Oro', participation: '50 Lümis' },
      tie_rule: expect.stringContaining('antes'),
    })
    expect(table.leaderboard).toMatchObject([
      { rank: 1, user_id: first.id, username, score: 40, actions_completed: 2 },
      { rank: 2, user_id: second.id, score: 40 },
      { rank: 3, user_id: third.id, score: 20, actions_completed: 1 },
    ])
    expect((await tableOf(third, id, { limit: 1, page: 2 })).leaderboard).toMatchObject([{ rank: 2 }])
    expect(await tableOf(absent, id, {}, english)).toMatchObject({
      event_name: 't_race en',
      user_rank: null,
      user_score: 0,
      rewards: { top_1: '500 Lümis + Gold Badge' },
    })

    await tribu.advance(2 * 3600)
    expect(await tableOf(second, id)).toMatchObject({ status: 'ended', user_rank: 2, total_participants: 3 })
    await tribu.advance(3 * 3600)
    const final = await tableOf(second, id)
    expect(final).toMatchObject({ is_final: true, user_rank: 2, user_score: 40, total_participants: 3 })
    expect(final.leaderboard).toEqual(table.leaderboard)
    expect(await tableOf(absent, id)).toMatchObject({ is_final: true, user_rank: null })
  })

  test('is empty before the event begins, and unknown for an event that is not there', async () => {
    const member = await aMember(tribu)
    expect(await tableOf(member, idOf('t_far'))).toMatchObject({
      status: 'upcoming',
      leaderboard: [],
      total_participants: 0,
      start_date: '2025-09-04T15:30:00.000Z',
    })
    await expect(tableOf(member, 999_999)).rejects.toMatchObject({ status: 404, code: 'EVENT_UNKNOWN' })
    await expect(tableOf(member, idOf('t_far'), { limit: 101 })).rejects.toMatchObject({ status: 422 })
  })
})

test.each<[string, () => Promise<TestCaller>, number]>([
  ['nobody', async () => nobody, 401],
  ['a guest', () => aGuest(tribu), 403],
])('%s is not in the game', async (_who, caller, status) => {
  const client = tribu.as(await caller())
  await expect(client.listTemporaryEvents()).rejects.toMatchObject({ status })
  await expect(client.joinTemporaryEvent({ body: { event_id: 1 } })).rejects.toMatchObject({ status })
  await expect(client.showEventLeaderboard({ params: { event_id: 1 } })).rejects.toMatchObject({ status })
})

test('every time of an event that comes back keeps its table', async () => {
  // Every day, also right now: the one of today is another than the one of tomorrow.
  const schedule = { kind: 'recurring' as const, weekdays: [], days_of_month: [], from: '09:00', to: '20:00' }
  const id = await eventRule('t_daily', { schedule, target_actions: ['t_cup'] })
  const member = await aMember(tribu)
  await act(tribu, member, 't_cup')
  const first = await tableOf(member, id)
  expect(first).toMatchObject({ status: 'active', user_score: 20 })
  await tribu.advance(86_400)
  expect(await tableOf(member, id)).toMatchObject({ status: 'active', user_score: 0 })
  const { start_date: start } = first
  expect(await tableOf(member, id, { start })).toMatchObject({ status: 'ended', start_date: start, user_score: 20 })
  for (const other of ['2025-08-28T14:30:00Z', '1999-01-01T00:00:00Z']) {
    await expect(tableOf(member, id, { start: other })).rejects.toMatchObject({ status: 404, code: 'EVENT_UNKNOWN' })
  }
  await expect(tableOf(member, id, { start: 'today' })).rejects.toMatchObject({ status: 422 })
})
