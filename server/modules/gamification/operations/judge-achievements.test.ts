import { expect, test } from 'vitest'
import type { Ctx } from '../../../platform/context.ts'
import { copyOfTemplate, serve, type TestTribu, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { addGameRule } from '../../game/builders.ts'
import { act } from '../builders.ts'
import { newGame } from '../engine/game/game-state.ts'
import { timelineOf } from '../engine/game/timeline.ts'
import { historyStore } from '../history.store.ts'
import { memberStateStore } from '../member-state.store.ts'
import { entriesOf } from '../recorder/history.ts'
import { judgeAchievements } from './judge-achievements.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })
const text = { es: 'Paseos', en: 'Walks' }
const body = (code: string, at_least: number) => ({
  ...{ code, name: text, description: text, category: 'social', difficulty: 'gold' as const, icon_url: '/a.png' },
  criteria: [{ counter: 'actions' as const, action: 'walk_dog', at_least }],
  ...{ reward_lumis: 5, reward_xp: 5, unlock: null, hidden: false, active: true },
})

const walks = (on: TestTribu, admin: TestUser) =>
  on.as(admin).addGameActionType({
    body: {
      name: 'walk_dog',
      game: {
        ...{ category: 'social', base_lumis: 7, base_xp: 3, cooldown_seconds: 0, daily_cap: null },
        ...{ weekly_cap: null, counted_fields: [] },
      },
    },
  })

const gameOf = async (on: TestTribu, { id }: TestUser) => {
  const found = await memberStateStore(on.app.reading().db).find(id)
  if (found === undefined) throw new Error('The member never acted')
  return found.state.game
}

/** The state that the log of a member leads to, played from the beginning. */
async function replayed(on: TestTribu, { id }: TestUser) {
  const { db, rules } = on.app.reading()
  const store = historyStore(db)
  const [base] = await store.basesBefore(new Map([[id, Number.MIN_SAFE_INTEGER]]))
  if (base === undefined) throw new Error('Every member has a beginning')
  return timelineOf(base.game, await entriesOf(await store.actionsAfter(base), rules)).state
}

/** How many actions of a member brought an achievement about. */
async function timesJudged({ id: memberId }: TestUser, achievement: number): Promise<number> {
  const beginning = { memberId, game: newGame, at: Number.MIN_SAFE_INTEGER, sinceId: 0 }
  const log = await historyStore(tribu.app.reading().db).actionsAfter(beginning)
  return log.filter(({ effects }) => effects.game?.achievements?.includes(achievement)).length
}

test('a new achievement reaches those who have earned it long ago, by an action; others are not touched', async () => {
  const [member, guest, other, admin] = await Promise.all([
    aMember(tribu),
    aGuest(tribu),
    aMember(tribu),
    anAdmin(tribu),
  ])
  await walks(tribu, admin)
  for (const who of [member, guest, member, guest]) await act(tribu, who, 'walk_dog')
  await act(tribu, other, 'walk_dog')
  const before = await gameOf(tribu, other)
  await tribu.advance(3 * 86_400)
  const { id } = (await tribu.as(admin).addAchievementRule({ body: body('two_walks', 2) })).data.rule
  await tribu.settle()
  for (const who of [member, guest]) {
    const game = await gameOf(tribu, who)
    expect(game.achievements[id]).toEqual({
      at: expect.any(Number),
      claimed: 0,
      figures: [2],
    })
    expect(game).toEqual(await replayed(tribu, who))
  }
  expect(await gameOf(tribu, other)).toEqual(before)

  await tribu.as(admin).changeAchievementRule({
    params: { id },
    body: { criteria: [{ counter: 'actions', action: 'walk_dog', at_least: 1 }] },
  })
  await tribu.settle()
  expect((await gameOf(tribu, other)).achievements[id]?.figures).toEqual([1])
  expect(await gameOf(tribu, other)).toEqual(await replayed(tribu, other))
})

test('who is judged by several workers at once gains it once', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  for (let each = 0; each < 3; each += 1) await act(tribu, member, 'walk_dog')
  const { id } = (await tribu.as(admin).addAchievementRule({ body: body('three_walks', 3) })).data.rule
  const { version } = tribu.app.rules.current
  await Promise.all([1, 2, 3].map(() => judgeAchievements.perform(tribu.app.reading(), { version, after: 0 })))
  await tribu.settle()
  expect(await timesJudged(member, id)).toBe(1)
  expect(await gameOf(tribu, member)).toEqual(await replayed(tribu, member))
})

test('a walk that broke off in between is gone on with, and judges nobody twice', async () => {
  const members = await Promise.all([aMember(tribu), aMember(tribu), aMember(tribu)])
  for (const member of members) for (const _ of [1, 2, 3, 4, 5]) await act(tribu, member, 'walk_dog')
  const id = await addGameRule(tribu, 'achievements', body('five_walks', 5))
  const ctx = tribu.app.reading()
  let left = 1
  const breaking: Ctx = {
    ...ctx,
    actions: {
      ...ctx.actions,
      record(draft) {
        left -= 1
        return left < 0 ? Promise.reject(new Error('killed')) : ctx.actions.record(draft)
      },
    },
  }
  const walk = { version: ctx.rules.current.version, after: 0 }
  await expect(judgeAchievements.perform(breaking, walk)).rejects.toThrow('killed')
  await judgeAchievements.perform(ctx, walk)
  for (const member of members) {
    const game = await gameOf(tribu, member)
    expect(game.achievements[id]?.figures).toEqual([5])
    expect(game).toEqual(await replayed(tribu, member))
    expect(await timesJudged(member, id)).toBe(1)
  }
})

test('a walk that a stopping process left is gone on with after the next start', async () => {
  const database = await copyOfTemplate()
  const first = await serve(database.address, { now: '2026-03-10T12:00:00Z' })
  const members = await Promise.all([aMember(first), aMember(first), aMember(first)])
  const admin = await anAdmin(first)
  await walks(first, admin)
  for (const member of members) for (const _ of [1, 2]) await act(first, member, 'walk_dog')
  await first.stop()

  const second = await serve(database.address, { now: '2026-03-10T13:00:00Z' })
  const adding = second.as(admin).addAchievementRule({ body: body('two_walks', 2) })
  const { id } = (await adding).data.rule
  await second.stop()

  const third = await serve(database.address, { now: '2026-03-10T14:00:00Z' })
  await third.settle()
  for (const member of members) {
    const game = await gameOf(third, member)
    expect(game.achievements[id]?.figures).toEqual([2])
    expect(game).toEqual(await replayed(third, member))
  }
  await third.stop()
  await database.drop()
})
