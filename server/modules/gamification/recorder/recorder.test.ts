import { sql } from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { factStore } from '../../../platform/facts/fact.store.ts'
import { twoProcesses } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { actionStore } from '../action.store.ts'
import { act } from '../builders.ts'
import { memberStateStore } from '../member-state.store.ts'

const { one, other } = twoProcesses({ now: '2026-03-10T12:00:00Z' })

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const historyOf = ({ id }: TestUser) => actionStore(one.app.reading().db).page(id, 1, 100)
const stateOf = ({ id }: TestUser) => memberStateStore(one.app.reading().db).find(id)

describe('an answer', () => {
  test('means that action and points are there, for fifty members at once', async () => {
    const crowd = await Promise.all(upTo(50).map(() => aMember(one)))
    await Promise.all(crowd.flatMap((member) => [act(one, member, 'test_api'), act(one, member, 'api_usage')]))
    for (const member of crowd) {
      expect(await historyOf(member)).toHaveLength(2)
      expect(await stateOf(member)).toMatchObject({ standing: { points: 15, badges: 2 }, state: { actions: 2 } })
    }
  })

  test('tells each of one member’s actions what it led to, in the order in which they came', async () => {
    const member = await aMember(one)
    const recorded = await Promise.all(upTo(30).map(() => act(one, member, 'test_api')))
    expect(recorded.map(({ total }) => total)).toEqual(upTo(30).map((index) => (index + 1) * 10))
    expect(recorded.map(({ action }) => action.id)).toEqual(
      recorded.map(({ action }) => action.id).toSorted((a, b) => a - b),
    )
    expect((await historyOf(member)).map(({ effects }) => effects.total)).toEqual(
      upTo(30).map((index) => (30 - index) * 10),
    )
  })

  test('keeps when it happened apart from when it came, and the local day of the member', async () => {
    const member = await aMember(one)
    const occurredAt = new Date('2020-06-01T03:00:00Z')
    const { action } = await act(one, member, 'test_api', { occurredAt })
    expect(action).toMatchObject({ occurredAt, localDay: '2020-05-31' })
    expect((await historyOf(member))[0]).toEqual(expect.objectContaining({ ...action, receivedAt: expect.any(Date) }))
    expect(await stateOf(member)).toMatchObject({ standing: { pointsAt: occurredAt.getTime() } })
  })
})

test('a request that a guest sent just before it registered does not make it a guest again', async () => {
  const member = await aMember(one)
  await act(one, member, 'test_api')
  await act(one, { ...member, user: { ...member.user, kind: 'anonymous' } }, 'test_api')
  expect(await stateOf(member)).toMatchObject({ kind: 'registered', standing: { points: 20 } })
})

describe('of many at the same time', () => {
  test('an action that cannot be written harms no other', async () => {
    const members = await Promise.all(upTo(20).map(() => aMember(one)))
    const stranger = { id: 999_999_999, kind: 'registered', timeZone: 'UTC' } as const
    const results = await Promise.allSettled([
      ...members.slice(0, 10).map((member) => act(one, member, 'test_api')),
      one.app.actions.record({ actor: stranger, type: 'test_api', channel: 'fact' }),
      ...members.slice(10).map((member) => act(one, member, 'test_api')),
    ])
    expect(results.map(({ status }) => status === 'rejected')).toEqual(upTo(21).map((index) => index === 10))
    for (const member of members) expect(await historyOf(member)).toHaveLength(1)
  })

  test('a batch whose connection the database ends is written through another one, once', async () => {
    const [held, free] = await Promise.all([aMember(one), aMember(one)])
    await Promise.all([act(one, held, 'test_api'), act(one, free, 'test_api')])
    const { db } = one.app.reading()
    const results = one.transaction(async (ctx) => {
      await memberStateStore(ctx.db).lock([held.id])
      const acting = [act(one, held, 'test_api'), act(one, free, 'test_api')]
      await expect
        .poll(async () => {
          const ended = await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
          return ended.rows.length
        })
        .toBe(1)
      return { acting }
    })
    expect((await Promise.all((await results).acting)).map(({ points }) => points)).toEqual([20, 20])
    expect(await historyOf(held)).toHaveLength(2)
    expect(await historyOf(free)).toHaveLength(2)
  })

  test('one key in two processes is one action, and all get its answer', async () => {
    const member = await aMember(one)
    const answers = await Promise.all(
      upTo(40).map((index) => act(index % 2 === 0 ? one : other, member, 'test_api', { idempotencyKey: 'shared' })),
    )
    expect(new Set(answers.map(({ action, total }) => `${action.id} ${total}`)).size).toBe(1)
    expect(answers.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1)
    expect(await historyOf(member)).toHaveLength(1)
  })

  test('a reward that counts once is given once, by two processes too', async () => {
    const member = await aMember(one)
    const fields = ['name', 'email', 'phone']
    const reports = upTo(60).map((index) =>
      act(index % 2 === 0 ? one : other, member, 'registro_campo', { metadata: { field: fields[index % 3] } }),
    )
    const outcomes = (await Promise.all(reports)).map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(3)
    expect(await historyOf(member)).toHaveLength(4)
    expect(await stateOf(member)).toMatchObject({ standing: { points: 13 } })
  })

  test('nothing is judged by rules that another process has changed', async () => {
    const [member, admin] = await Promise.all([aMember(one), anAdmin(one)])
    const { id } = await one.as(admin).addActionType({ body: { name: 'swiftly_changed', points_per_event: 1 } })
    await vi.waitFor(() => expect(other.app.rules.current.types.has(id)).toBe(true))
    await act(other, member, 'swiftly_changed')
    await one.as(admin).updateActionType({ params: { id }, body: { points_per_event: 50 } })
    // At once: the signal may not have arrived there yet.
    expect(await act(other, member, 'swiftly_changed')).toMatchObject({ points: 100, total: 100 })
  })
})

describe('what follows', () => {
  test('a repeated key repeats the bonus, too', async () => {
    const member = await aMember(one)
    const report = (field: string) =>
      act(one, member, 'registro_campo', { metadata: { field }, idempotencyKey: `key ${field}` })
    await report('name')
    await report('email')
    const last = await report('phone')
    expect(last.followUps).toMatchObject([{ causedBy: last.action.id, channel: 'engine' }])
    const again = await report('phone')
    expect(again).toMatchObject({ outcome: 'repeated', total: 13, followUps: [{ id: last.followUps[0]?.id }] })
    expect(again.action.id).toBe(last.action.id)
  })

  test('badges and completed lists are announced, once', async () => {
    const member = await aMember(one)
    const report = (field: string) => act(one, member, 'icp_campo', { metadata: { field } })
    for (const field of ['company', 'role', 'industry', 'industry']) await report(field)
    const facts = await factStore(one.app.reading().db).latest(50)
    const own = facts
      .filter(({ memberId }) => memberId === member.id)
      .map(({ name, payload }) => ({ name, ...Object(payload) }))
    expect(own.map(({ name, badge, completion }) => [name, badge ?? completion])).toEqual(
      expect.arrayContaining([
        ['badge.earned', 'Transparente'],
        ['badge.earned', 'Cliente ideal'],
        ['completion.reached', 'icp_completo'],
      ]),
    )
    expect(own.filter(({ name }) => name !== 'member.registered')).toHaveLength(3)
    expect(own.find(({ badge }) => badge === 'Cliente ideal')).toMatchObject({
      user_id: member.id,
      user_type: 'registered',
      event_type: 'icp_completo',
      points: 10,
      total_points: 13,
    })
  })

  test('open pages of the member hear of it, gathered for a moment', async () => {
    const member = await aMember(one)
    const heard: unknown[] = []
    other.app.signals.on('live', (payload) => {
      if (Object(payload).userId === member.id) heard.push(Object(payload).message)
    })
    await Promise.all(upTo(10).map(() => act(one, member, 'test_api')))
    await vi.waitFor(() => expect(heard).not.toHaveLength(0))
    expect(heard).toEqual([
      { topic: 'gamification', points: 100, badges: 1, earned: 100, new_badges: ['Tester'], lumis: 0, xp: 0, wins: [] },
    ])
  })
})
