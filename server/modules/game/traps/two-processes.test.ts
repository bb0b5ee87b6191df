import { beforeAll, expect, test } from 'vitest'
import { ApiError } from '../../../../contract/client.ts'
import { type TestTribu, twoProcesses } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { aMission } from '../../gamification/engine/game/builders.ts'
import { addGameRule, addGameType } from '../builders.ts'
import { expectBalanced, expectConsistent } from './builders.ts'

// A Monday afternoon in Panama: no event is on.
const { one, other } = twoProcesses({ now: '2026-03-02T20:00:00Z' }, async (tribu) => {
  await addGameType(tribu, 'step', { base_lumis: 3, base_xp: 1, category: 'social' })
  await addGameType(tribu, 'capped', { base_lumis: 10, daily_cap: 7, category: 'social' })
  await addGameRule(tribu, 'missions', aMission(0, { code: 'once', actions: ['step'], target: 1, ...weekly }))
})
let admin: TestUser
beforeAll(async () => {
  admin = await anAdmin(one)
})

const weekly = { type: 'weekly', duration_days: 7, reward_lumis: 50, reward_xp: 0, bonus_multiplier: 1 } as const
const either = (index: number) => (index % 2 ? one : other)
const all = <T>(count: number, work: (tribu: TestTribu, index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, index) => work(either(index), index)))
const succeeded = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === 'fulfilled').length
const report = (tribu: TestTribu, who: TestUser, action = 'step') => tribu.as(who).recordAction({ body: { action } })
const balance = async (tribu: TestTribu, who: TestUser) =>
  (await tribu.as(who).showGameDashboard()).data.user.total_lumis
const refusals = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  new Set(
    outcomes.flatMap((each) => (each.status === 'rejected' && each.reason instanceof ApiError ? each.reason.code : [])),
  )

test('one member who acts in both earns for every action, and no more than a cap allows', async () => {
  const who = await aMember(one)
  expect(succeeded(await all(80, (tribu) => report(tribu, who)))).toBe(80)
  const capped = await all(40, (tribu) => report(tribu, who, 'capped'))
  expect(succeeded(capped)).toBe(40)
  const [here, there] = [await balance(one, who), await balance(other, who)]
  expect([here, there]).toEqual([80 * 3 + 7 * 10, 80 * 3 + 7 * 10])
  await expectConsistent(other, who)
})

test('what is claimed in both is paid once, and the answers of the winner are true', async () => {
  const who = await aMember(one)
  const accepts = await all(20, (tribu) => tribu.as(who).acceptMission({ body: { mission_code: 'once' } }))
  expect([succeeded(accepts), refusals(accepts)]).toEqual([1, new Set(['MISSION_ALREADY_ACCEPTED'])])
  await report(one, who)
  const { completed_missions } = (await tribuOf(who)).data
  const mission_id = completed_missions.find(({ mission_code }) => mission_code === 'once')?.mission_id ?? 0
  const claims = await all(40, (tribu) => tribu.as(who).claimMission({ body: { mission_id } }))
  expect([succeeded(claims), refusals(claims)]).toEqual([1, new Set(['MISSION_ALREADY_COMPLETED'])])
  const freezes = await all(20, async (tribu) => {
    await tribu.as(who).recordAction({ body: { action: 'daily_login' } })
    return tribu.as(who).freezeStreak({ body: { streak_type: 'daily_login' } })
  })
  expect([succeeded(freezes), refusals(freezes)]).toEqual([1, new Set(['STREAK_ALREADY_FROZEN'])])
  expect(await balance(other, who)).toBe(3 + 50 + 10)
  await expectConsistent(one, who)
})

const tribuOf = (who: TestUser) => other.as(who).listMissions()

test('nobody is refused because of what the other process has not heard of', async () => {
  const who = await aMember(one)
  const claim = async () => {
    const { completed_missions } = (await tribuOf(who)).data
    const mission_id = completed_missions.find(({ mission_code }) => mission_code === 'once')?.mission_id ?? 0
    return other.as(who).claimMission({ body: { mission_id } })
  }
  // The other process knows the member as one that has accepted, and done nothing.
  await other.as(who).acceptMission({ body: { mission_code: 'once' } })
  await report(one, who)
  expect((await claim()).data.lumis_earned).toBe(50)
  await expect(claim()).rejects.toMatchObject({ code: 'MISSION_ALREADY_COMPLETED' })
  expect(await balance(one, who)).toBe(53)
})

test('a key that comes to both is one action', async () => {
  const who = await aMember(one)
  const headers = { 'Idempotency-Key': 'both' }
  const answers = await all(40, (tribu) => tribu.as(who).recordAction({ body: { action: 'step' }, headers }))
  const ids = answers.map((each) => (each.status === 'fulfilled' ? each.value.data.action_id : 'refused'))
  expect(new Set(ids).size).toBe(1)
  expect(await balance(one, who)).toBe(3)
})

test('rules that change in one bind the other at once: every action is judged by the ones that it names', async () => {
  const members = await Promise.all(Array.from({ length: 4 }, () => aMember(one)))
  const types = (await one.as(admin).listGameActionTypes()).data.action_types
  const step = types.find(({ name }) => name === 'step')
  if (step === undefined) throw new Error('The type was added')
  const worth = (base_lumis: number) =>
    one.as(admin).changeGameActionType({ params: { id: step.id }, body: { game: { ...step.game, base_lumis } } })
  const changes = (async () => {
    for (const lumis of [4, 5, 6, 7, 8]) await worth(lumis)
  })()
  const acting = all(200, (tribu, index) => report(tribu, members[index % 4] as TestUser))
  await changes
  expect(succeeded(await acting)).toBe(200)
  // Whatever came after the last change is worth what it says, in both.
  for (const tribu of [one, other]) {
    const { data } = await report(tribu, members[0] as TestUser)
    expect(data.lumis).toMatchObject({ base: 8 })
  }
  for (const who of members) await expectConsistent(one, who)
  await expectBalanced(other)
})

test('a type that is switched off in one is refused by the other', async () => {
  const who = await aMember(one)
  const types = (await one.as(admin).listGameActionTypes()).data.action_types
  const params = { id: types.find(({ name }) => name === 'capped')?.id ?? 0 }
  await report(other, who, 'capped')
  await one.as(admin).changeGameActionType({ params, body: { active: false } })
  await expect(report(other, who, 'capped')).rejects.toMatchObject({ status: 409 })
  await one.as(admin).changeGameActionType({ params, body: { active: true } })
  await report(one, who, 'capped')
  expect(await balance(other, who)).toBe(20)
})
