import { describe, expect, test } from 'vitest'
import { copyOfTemplate, nobody, serve, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { act } from '../builders.ts'
import { memberStateStore } from '../member-state.store.ts'
import { recountStore } from '../recount/recount.store.ts'
import { recountMembers } from './recount.ts'

const tribu = testTribu()

let made = 0
async function aStage() {
  made += 1
  const admin = await anAdmin(tribu)
  const type = await tribu.as(admin).addActionType({ body: { name: `stage_${made}`, points_per_event: 10 } })
  const change = (points_per_event: number) =>
    tribu.as(admin).updateActionType({ params: { id: type.id }, body: { points_per_event } })
  const pointsOf = async (who: TestUser) =>
    (await tribu.as(who).showMyProgress({ params: { event_type_id: type.id } })).points
  return { admin, type, change, pointsOf }
}

const kept = async (who: TestUser) => (await memberStateStore(tribu.app.reading().db).find(who.id))?.standing

describe('after a change of points', () => {
  test('everybody is counted anew, and the ranking follows', async () => {
    const { admin, type, change, pointsOf } = await aStage()
    const [one, two] = await Promise.all([aMember(tribu), aGuest(tribu)])
    await act(tribu, one, type.name)
    await act(tribu, two, 'test_api')
    await act(tribu, two, 'api_usage')
    await change(100)
    await tribu.settle()
    expect(await pointsOf(one)).toBe(100)
    expect(await kept(one)).toMatchObject({ points: 100 })
    const { items } = await tribu.as(nobody).listRankings()
    expect(items.slice(0, 2).map(({ points }) => points)).toEqual([100, 15])
    const [latest] = await tribu.as(admin).listRecounts()
    expect(latest).toMatchObject({
      reason: `event_type.changed event_type:${type.name}`,
      by: admin.user.username,
      done: latest?.total,
      superseded: false,
      finished_at: expect.any(String),
    })
  })

  test('actions that come in meanwhile are neither lost nor counted by the old rule', async () => {
    const { type, change, pointsOf } = await aStage()
    const crowd = await Promise.all(Array.from({ length: 30 }, () => aMember(tribu)))
    await Promise.all(crowd.map((member) => act(tribu, member, type.name)))
    const acting = crowd.flatMap((member) => [1, 2, 3, 4].map(() => act(tribu, member, type.name)))
    await Promise.all([change(7), ...acting])
    await change(3)
    await Promise.all(crowd.map((member) => act(tribu, member, type.name)))
    await tribu.settle()
    for (const member of crowd) {
      expect(await pointsOf(member)).toBe(18)
      expect(await kept(member)).toMatchObject({ points: 18 })
      expect(tribu.app.ranks.of(member.id)?.points).toBe(18)
    }
  })

  test('a later change ends the recount that is under way', async () => {
    const { admin, type, change } = await aStage()
    await act(tribu, await aMember(tribu), type.name)
    await Promise.all([change(20), change(30), change(40)])
    await tribu.settle()
    const recounts = (await tribu.as(admin).listRecounts()).slice(0, 3)
    expect(recounts[0]).toMatchObject({ superseded: false, done: recounts[0]?.total })
    expect(recounts.every(({ finished_at }) => finished_at !== null)).toBe(true)
  })
})

describe('after a change of badges', () => {
  test('whoever has the points holds the new badge, and loses the one that is gone', async () => {
    const { admin, type } = await aStage()
    const [member, guest] = await Promise.all([aMember(tribu), aGuest(tribu)])
    await Promise.all([act(tribu, member, type.name), act(tribu, guest, type.name)])
    expect(await kept(member)).toMatchObject({ badges: 0 })
    const body = {
      name: `fresh_${type.id}`,
      event_type_id: type.id,
      required_points: 10,
      user_type: 'registered',
    } as const
    const badge = await tribu.as(admin).addBadge({ body })
    await tribu.settle()
    expect(await kept(member)).toMatchObject({ badges: 1 })
    expect(await kept(guest)).toMatchObject({ badges: 0 })
    await tribu.as(admin).removeBadge({ params: { id: badge.id } })
    await tribu.settle()
    expect(await kept(member)).toMatchObject({ badges: 0 })
    expect(tribu.app.ranks.of(member.id)).toMatchObject({ badges: 0, points: 10 })
  })

  test('a new description counts nobody anew', async () => {
    const { admin, type } = await aStage()
    const before = await tribu.as(admin).listRecounts()
    await tribu.as(admin).updateActionType({ params: { id: type.id }, body: { description: 'Otra' } })
    expect(await tribu.as(admin).listRecounts()).toEqual(before)
  })
})

test('a recount whose process was killed is gone on with after the next start', async () => {
  const database = await copyOfTemplate()
  const first = await serve(database.address)
  const member = await aMember(first)
  await act(first, member, 'test_api')
  await first.settle()
  await first.stop()
  // What a kill leaves: a recount that is open, and a job that nobody will take again for hours.
  const killed = await serve(database.address)
  const id = await killed.transaction(async (ctx) => {
    const recount = await recountStore(ctx.db).add({ reason: 'test', requestedBy: 'test', total: 1 }, ctx.clock.now())
    await memberStateStore(ctx.db).change(member.id, { standing: { points: 1, badges: 0, pointsAt: 1 } })
    return recount.id
  })
  await killed.stop()

  const second = await serve(database.address)
  await second.settle()
  const { db } = second.app.reading()
  expect(await recountStore(db).latest(1)).toMatchObject([{ id, done: 1, finishedAt: expect.any(Date) }])
  expect(second.app.ranks.of(member.id)).toMatchObject({ points: 10, badges: 1 })
  await second.stop()
  await database.drop()
})

test('two workers at the same recount count everybody once', async () => {
  const { change } = await aStage()
  await change(11)
  await tribu.settle()
  const { id } = await tribu.transaction(async (ctx) => {
    const total = await memberStateStore(ctx.db).count()
    return recountStore(ctx.db).add({ reason: 'test', requestedBy: 'test', total }, ctx.clock.now())
  })
  await Promise.all([1, 2, 3].map(() => recountMembers.perform(tribu.app.reading(), { id })))
  const [recount] = await recountStore(tribu.app.reading().db).latest(1)
  expect(recount).toMatchObject({ id, done: recount?.total })
})
