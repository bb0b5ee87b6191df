import { beforeAll, describe, expect, test } from 'vitest'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { aMission } from '../../gamification/engine/game/builders.ts'
import type { MissionRule } from '../../gamification/game-rules/mission.ts'
import { lumisOf } from '../../wallet/index.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Thursday, ten in the morning in Panama: no event of the default game runs.
const tribu = testTribu({ now: '2025-08-28T15:00:00Z' })
const english = { headers: { 'Accept-Language': 'en' } }
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

const missionRule = (code: string, details: Partial<MissionRule> = {}) =>
  addGameRule(
    tribu,
    'missions',
    aMission(0, { code, type: 'weekly', actions: ['m_work'], duration_days: 7, ...details }),
  )

beforeAll(async () => {
  await addGameType(tribu, 'm_work')
  await missionRule('m_three', { name: { es: 'Haz 3', en: 'Do 3' }, bonus_multiplier: 1.5 })
  await missionRule('m_today', { duration_days: 0, target: 1, reward_lumis: 20, reward_xp: 0 })
  await missionRule('m_high', { min_level: 6 })
  await missionRule('m_past', { type: 'special', ends_at: '2025-08-28T15:00:00Z' })
  await missionRule('m_future', { type: 'special', starts_at: '2025-09-28T15:00:00Z' })
  await missionRule('m_off', { active: false })
})

const accept = (member: TestUser, mission_code: string, options = {}) =>
  tribu.as(member).acceptMission({ body: { mission_code }, ...options })
const claim = (member: TestUser, mission_id: number, options = {}) =>
  tribu.as(member).claimMission({ body: { mission_id }, ...options })
const balanceOf = async ({ id }: TestUser) => (await lumisOf(tribu.app.reading(), [id])).get(id)?.balance

async function completed(member: TestUser, code = 'm_three', actions = 3): Promise<number> {
  const { data } = await accept(member, code)
  for (let n = 0; n < actions; n++) await act(tribu, member, 'm_work')
  return data.mission_id
}

describe('the list', () => {
  test('a new member has the daily missions of its level, due at the end of its day, and sees what it could accept', async () => {
    const { data } = await tribu.as(await aMember(tribu)).listMissions()
    expect(data.active_missions).toHaveLength(data.daily_missions_limit)
    for (const mission of data.active_missions) {
      expect(mission).toMatchObject({
        mission_type: 'daily',
        current_progress: 0,
        progress_percentage: 0,
        assigned_date: '2025-08-28',
        due_date: '2025-08-29T04:59:59.000Z',
        status: 'active',
        can_claim: false,
      })
    }
    expect(data.available_missions.find(({ mission_code }) => mission_code === 'weekly_surveys_5')).toMatchObject({
      mission_name: 'Completa 5 encuestas esta semana',
      reward_lumis: 150,
      requirements: 'Nivel mínimo: Silver',
      can_accept: false,
    })
    const codes = data.available_missions.map(({ mission_code }) => mission_code)
    expect(codes).toContain('m_three')
    expect(codes.filter((code) => ['m_past', 'm_future', 'm_off'].includes(code))).toEqual([])
    expect(data).toMatchObject({ completed_missions: [], expired_missions: [], completed_today: 0 })
  })

  test('follows a mission from its acceptance to its claim; nobody else sees any of it', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    const { data } = await accept(member, 'm_three')
    await act(tribu, member, 'm_work')
    const list = async () => (await tribu.as(member).listMissions({ query: { type: 'weekly' } })).data
    expect((await list()).active_missions).toMatchObject([
      {
        mission_id: data.mission_id,
        mission_name: 'Haz 3',
        current_progress: 1,
        target_count: 3,
        progress_percentage: 33,
      },
    ])
    await act(tribu, member, 'm_work')
    await act(tribu, member, 'm_work')
    const done = await list()
    expect(done).toMatchObject({ active_missions: [], completed_today: 1 })
    expect(done.completed_missions).toMatchObject([
      {
        status: 'completed',
        can_claim: true,
        completed_at: expect.stringMatching(/^2025-08-28T15:/),
        bonus_multiplier: 1.5,
      },
    ])
    await claim(member, data.mission_id)
    expect((await list()).completed_missions).toMatchObject([{ status: 'claimed', can_claim: false }])
    expect((await tribu.as(other).listMissions()).data).toMatchObject({ completed_missions: [], completed_today: 0 })
  })

  test('filters leave the other lists empty and the figures as they are', async () => {
    const member = await aMember(tribu)
    await completed(member)
    const listed = async (query: object) => (await tribu.as(member).listMissions({ query })).data
    expect(await listed({ status: 'completed' })).toMatchObject({
      active_missions: [],
      available_missions: [],
      completed_missions: [{ mission_code: 'm_three' }],
      completed_today: 1,
    })
    expect(await listed({ status: 'completed', type: 'monthly' })).toMatchObject({ completed_missions: [] })
    expect((await listed({ status: 'available' })).active_missions).toEqual([])
    expect((await listed({ status: 'active' })).active_missions.length).toBeGreaterThan(0)
  })

  test('texts are in the language of the caller', async () => {
    const member = await aMember(tribu)
    const { data } = await tribu.as(member).listMissions({ query: { status: 'available' }, ...english })
    const found = data.available_missions.find(({ mission_code }) => mission_code === 'm_three')
    expect(found).toMatchObject({ mission_name: 'Do 3', requirements: null, can_accept: true })
    const high = data.available_missions.find(({ mission_code }) => mission_code === 'm_high')
    expect(high).toMatchObject({ requirements: 'Minimum level: Silver Elite', can_accept: false })
  })

  test('a filter that the document does not have is refused', async () => {
    const path = '/api/v4/gamification/missions?status=lost'
    const response = await tribu.fetch(await aMember(tribu), path)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      success: false,
      error: { details: { fields: [{ path: 'query.status' }] } },
    })
  })
})

describe('accepting', () => {
  test('gives the days of the mission, to the end of the last one', async () => {
    const member = await aMember(tribu)
    const { data } = await accept(member, 'm_three')
    expect(data).toEqual({
      mission_accepted: true,
      mission_id: expect.any(Number),
      due_date: '2025-09-05T04:59:59.000Z',
      message: 'Misión aceptada. ¡Tienes 7 días para completarla!',
    })
    expect((await accept(await aMember(tribu), 'm_three', english)).data.message).toBe(
      'Mission accepted. You have 7 days to complete it!',
    )
    expect((await accept(member, 'm_today')).data.message).toBe(
      'Misión aceptada. ¡Tienes lo que queda de hoy para completarla!',
    )
  })

  test.each([
    ['nothing_like_it', 404, 'MISSION_UNKNOWN'],
    ['m_high', 403, 'INSUFFICIENT_LEVEL'],
    ['m_past', 410, 'MISSION_EXPIRED'],
    ['m_future', 409, 'MISSION_NOT_AVAILABLE'],
    ['m_off', 409, 'MISSION_NOT_AVAILABLE'],
    ['daily_invoices_3', 409, 'MISSION_NOT_AVAILABLE'],
  ])('%s is refused with %d %s', async (code, status, error) => {
    await expect(accept(await aMember(tribu), code)).rejects.toMatchObject({ status, code: error })
  })

  test('happens once: of fifty at the same time one is accepted', async () => {
    const member = await aMember(tribu)
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => accept(member, 'm_three')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(accept(member, 'm_three')).rejects.toMatchObject({ status: 409, code: 'MISSION_ALREADY_ACCEPTED' })
  })

  test('the same key again is answered the same, with another mission it is refused', async () => {
    const member = await aMember(tribu)
    const first = await accept(member, 'm_three', keyed('a'))
    expect(await accept(member, 'm_three', keyed('a'))).toEqual(first)
    await expect(accept(member, 'm_today', keyed('a'))).rejects.toMatchObject({
      status: 409,
      code: 'IDEMPOTENCY_CONFLICT',
    })
  })
})

describe('claiming', () => {
  test('pays reward and bonus, tells both apart, and the balance adds up', async () => {
    const member = await aMember(tribu)
    const id = await completed(member)
    const before = (await balanceOf(member)) ?? 0
    const { data } = await claim(member, id)
    expect(data).toEqual({
      reward_claimed: true,
      lumis_earned: 50,
      bonus_earned: 25,
      new_lumis_balance: before + 75,
      xp_earned: 25,
      achievement_unlocked: null,
      level_reached: null,
    })
    expect(await balanceOf(member)).toBe(before + 75)
    await expect(claim(member, id)).rejects.toMatchObject({ status: 409, code: 'MISSION_ALREADY_COMPLETED' })
  })

  test('names the first achievement and the level that it led to', async () => {
    await missionRule('m_climb', { target: 1, reward_lumis: 10, reward_xp: 1000 })
    await addGameRule(tribu, 'achievements', {
      code: 'm_climber',
      name: { es: 'Trepador', en: 'Climber' },
      description: { es: 'Sube', en: 'Climb' },
      category: 'climbs',
      difficulty: 'bronze',
      icon_url: '/icons/climber.png',
      criteria: [{ counter: 'xp', at_least: 900 }],
      reward_lumis: 0,
      reward_xp: 0,
      unlock: null,
      hidden: true,
      active: true,
    })
    const member = await aMember(tribu)
    const mission = await completed(member, 'm_climb', 1)
    const { data } = await claim(member, mission, keyed('climbed'))
    const reached = tribu.app.rules.current.game.levels.find(({ number }) => number === 5)
    expect(data.level_reached).toEqual({ from: 1, to: 5, lumis: expect.any(Number), name: reached?.name.es })
    const inEnglish = { headers: { ...english.headers, ...keyed('climbed').headers } }
    expect((await claim(member, mission, inEnglish)).data.level_reached?.name).toBe(reached?.name.en)
    expect(data.new_lumis_balance).toBe(10 + (data.level_reached?.lumis ?? 0))
    const unlocked = (await tribu.as(member).listAchievements({ query: { status: 'unlocked' } })).data
    const codes = unlocked.unlocked_achievements.map(({ achievement_code }) => achievement_code)
    expect(codes).toContain('m_climber')
    expect(codes).toContain(data.achievement_unlocked?.achievement_code)
  })

  test('fifty at the same time are paid once', async () => {
    const member = await aMember(tribu)
    const id = await completed(member)
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => claim(member, id)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await balanceOf(member)).toBe(75)
  })

  test('the same key again is answered the same and pays nothing', async () => {
    const member = await aMember(tribu)
    const id = await completed(member)
    const first = await claim(member, id, keyed('c'))
    await completed(member, 'm_today', 1)
    expect(await claim(member, id, keyed('c'))).toEqual(first)
    expect(await balanceOf(member)).toBe(75)
  })

  test('is refused for what is not completed, not the own, or no number', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    const { data } = await accept(member, 'm_three')
    await expect(claim(member, data.mission_id)).rejects.toMatchObject({ status: 409, code: 'MISSION_NOT_COMPLETED' })
    await expect(claim(other, data.mission_id)).rejects.toMatchObject({ status: 404, code: 'MISSION_UNKNOWN' })
    const [daily] = (await tribu.as(member).listMissions({ query: { type: 'daily' } })).data.active_missions
    await expect(claim(member, daily?.mission_id ?? 0)).rejects.toMatchObject({ code: 'MISSION_NOT_COMPLETED' })
    await expect(claim(member, 0)).rejects.toMatchObject({ status: 422, fields: [{ path: 'mission_id' }] })
  })
})

describe('when its days are over', () => {
  test('an unfinished mission has expired; the reward of a finished one can still be claimed', async () => {
    await missionRule('m_day', { duration_days: 0, target: 2 })
    const [member, late] = await Promise.all([aMember(tribu), aMember(tribu)])
    const id = await completed(member, 'm_day', 2)
    await accept(late, 'm_day')
    await act(tribu, late, 'm_work')
    await tribu.moveTo('2025-08-29T05:00:00Z')
    expect((await tribu.as(late).listMissions({ query: { type: 'weekly' } })).data).toMatchObject({
      active_missions: [],
      expired_missions: [{ mission_code: 'm_day', status: 'expired', current_progress: 1 }],
      completed_today: 0,
    })
    expect((await claim(member, id)).data).toMatchObject({ lumis_earned: 50, bonus_earned: 0 })
    expect((await accept(late, 'm_day')).data.due_date).toBe('2025-08-30T04:59:59.000Z')
  })
})

test.each<[string, () => Promise<TestCaller>, number]>([
  ['nobody', async () => nobody, 401],
  ['a guest', () => aGuest(tribu), 403],
])('%s has no missions', async (_who, caller, status) => {
  const client = tribu.as(await caller())
  await expect(client.listMissions()).rejects.toMatchObject({ status })
  await expect(client.acceptMission({ body: { mission_code: 'm_three' } })).rejects.toMatchObject({ status })
  await expect(client.claimMission({ body: { mission_id: 1 } })).rejects.toMatchObject({ status })
})
