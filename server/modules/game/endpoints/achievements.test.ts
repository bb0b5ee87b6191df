import { beforeAll, describe, expect, test } from 'vitest'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { anAchievement } from '../../gamification/engine/game/builders.ts'
import type { AchievementRule } from '../../gamification/game-rules/achievement.ts'
import { lumisOf } from '../../wallet/index.ts'
import { addGameRule, addGameType } from '../builders.ts'

const tribu = testTribu({ now: '2025-08-28T15:00:00Z' })
const english = { headers: { 'Accept-Language': 'en' } }
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

const rule = (code: string, details: Partial<AchievementRule>) =>
  addGameRule(
    tribu,
    'achievements',
    anAchievement(0, { code, category: 'a_own', reward_lumis: 200, reward_xp: 0, ...details }),
  )
const actions = (action: string, at_least: number) => ({ counter: 'actions', action, at_least }) as const

const ids = new Map<string, number>()
const idOf = (code: string) => ids.get(code) ?? 0

beforeAll(async () => {
  await addGameType(tribu, 'a_work', { counted_fields: ['accuracy'] })
  await addGameType(tribu, 'a_other')
  const rules: [string, Partial<AchievementRule>][] = [
    [
      'a_two',
      {
        name: { es: 'Dos', en: 'Two' },
        description: { es: 'Hazlo dos veces', en: 'Do it twice' },
        criteria: [actions('a_work', 2)],
        difficulty: 'gold',
        unlock: { es: 'Insignia', en: 'Badge' },
      },
    ],
    ['a_hidden', { criteria: [actions('a_work', 3)], hidden: true, category: 'a_secret' }],
    ['a_many', { criteria: [actions('a_other', 4), { counter: 'prestige', at_least: 1 }] }],
    ['a_off', { criteria: [actions('a_other', 1)], active: false }],
  ]
  for (const [code, details] of rules) ids.set(code, await rule(code, details))
})

const listOf = async (member: TestUser, query = {}, options = {}) =>
  (await tribu.as(member).listAchievements({ query, ...options })).data
const claim = (member: TestUser, achievement_id: number, options = {}) =>
  tribu.as(member).claimAchievement({ body: { achievement_id }, ...options })
const balanceOf = async ({ id }: TestUser) => (await lumisOf(tribu.app.reading(), [id])).get(id)?.balance
const codesOf = (list: readonly { achievement_code: string }[]) => list.map(({ achievement_code }) => achievement_code)

async function withTwo(): Promise<TestUser> {
  const member = await aMember(tribu)
  await act(tribu, member, 'a_work', { metadata: { accuracy: 90 } })
  await act(tribu, member, 'a_work', { metadata: { accuracy: 100 } })
  return member
}

describe('the list', () => {
  test('shows an unlocked one with its figures of that moment', async () => {
    const member = await withTwo()
    await act(tribu, member, 'a_work', { metadata: { accuracy: 10 } })
    const data = await listOf(member, { category: 'a_own' })
    expect(data.unlocked_achievements).toEqual([
      {
        achievement_id: idOf('a_two'),
        achievement_code: 'a_two',
        achievement_name: 'Dos',
        description: 'Hazlo dos veces',
        category: 'a_own',
        difficulty: 'gold',
        icon_url: '/icons/achievement.png',
        unlocked_at: expect.stringMatching(/^2025-08-28T15:/),
        reward_lumis: 200,
        reward_xp: 0,
        special_unlock: 'Insignia',
        is_hidden: false,
        is_claimed: false,
        claimed_at: null,
        progress_at_unlock: { actions_a_work: 2, accuracy_rate: 95 },
      },
    ])
    expect(data.unclaimed_rewards).toBe(2)
  })

  test('names the figures of surveys and invoices as the document does', async () => {
    const member = await aMember(tribu)
    await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: '1' } })
    const [first] = (await listOf(member, { category: 'invoices', status: 'unlocked' })).unlocked_achievements
    expect(first?.progress_at_unlock).toEqual({ invoices_uploaded: 1 })
  })

  test('shows progress towards locked ones; hidden ones neither listed nor counted before they are unlocked', async () => {
    const member = await withTwo()
    await act(tribu, member, 'a_other')
    const before = await listOf(member)
    const locked = before.locked_achievements.filter(({ category }) => category.startsWith('a_'))
    expect(locked).toMatchObject([
      // Of several criteria the least advanced decides.
      { achievement_code: 'a_many', current_progress: 0, required_progress: 100, is_hidden: false },
    ])
    expect(before.categories).toMatchObject({ a_own: { unlocked: 1, total: 2 } })
    expect(before.categories).not.toHaveProperty('a_secret')
    await act(tribu, member, 'a_work')
    const after = await listOf(member)
    expect(codesOf(after.unlocked_achievements)).toEqual(['a_hidden', 'a_two'])
    expect(after.categories).toMatchObject({ a_secret: { unlocked: 1, total: 1 } })
    const total = after.unlocked_achievements.length + after.locked_achievements.length
    expect(after.completion_percentage).toBe(Math.floor(200 / total))
  })

  test('status and category choose what is listed, not what is counted', async () => {
    const member = await withTwo()
    await act(tribu, member, 'a_work')
    await claim(member, idOf('a_two'))
    const listed = async (status: string) => {
      const {
        unlocked_achievements: unlocked,
        locked_achievements: locked,
        ...counts
      } = await listOf(member, { status })
      expect(counts).toMatchObject({ unclaimed_rewards: 1, categories: { a_own: { unlocked: 1, total: 2 } } })
      return [codesOf(unlocked), locked.length > 0]
    }
    expect(await listed('unlocked')).toEqual([['a_hidden', 'a_two'], false])
    expect(await listed('claimed')).toEqual([['a_two'], false])
    expect(await listed('unclaimed')).toEqual([['a_hidden'], false])
    expect(await listed('locked')).toEqual([[], true])
    const none = await listOf(member, { category: 'nothing_like_it' })
    expect(none).toMatchObject({ unlocked_achievements: [], locked_achievements: [] })
    const [claimed] = (await listOf(member, { status: 'claimed' }, english)).unlocked_achievements
    expect(claimed).toMatchObject({ achievement_name: 'Two', is_claimed: true, claimed_at: expect.any(String) })
  })

  test('nobody sees those of somebody else', async () => {
    await withTwo()
    const { unlocked_achievements: unlocked, unclaimed_rewards: unclaimed } = await listOf(await aMember(tribu))
    expect([unlocked, unclaimed]).toEqual([[], 0])
  })

  test.each(['status=lost', 'category=No%20code'])('%s is refused', async (query) => {
    const response = await tribu.fetch(await aMember(tribu), `/api/v4/gamification/achievements?${query}`)
    expect(response.status).toBe(422)
  })
})

describe('claiming', () => {
  test('pays once and unlocks what the achievement says', async () => {
    const member = await withTwo()
    const before = (await balanceOf(member)) ?? 0
    expect((await claim(member, idOf('a_two'), english)).data).toEqual({
      achievement_claimed: true,
      achievement_name: 'Two',
      lumis_earned: 200,
      xp_earned: 0,
      special_unlock: 'Badge',
      new_lumis_balance: before + 200,
      achievement_unlocked: null,
      level_reached: null,
    })
    const again = await tribu.fetch(member, '/api/v4/gamification/achievements/claim', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ achievement_id: idOf('a_two') }),
    })
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      success: false,
      error: {
        code: 'ACHIEVEMENT_ALREADY_CLAIMED',
        message: 'Logro ya reclamado',
        details: { claimed_at: expect.stringMatching(/^2025-08-28T15:.*Z$/) },
      },
    })
    expect(await balanceOf(member)).toBe(before + 200)
  })

  test('fifty at the same time are paid once; the same key is answered the same', async () => {
    const [member, calm] = await Promise.all([withTwo(), withTwo()])
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => claim(member, idOf('a_two'))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await balanceOf(member)).toBe(200)
    const first = await claim(calm, idOf('a_two'), keyed('a'))
    expect(await claim(calm, idOf('a_two'), keyed('a'))).toEqual(first)
    expect(await balanceOf(calm)).toBe(200)
  })

  test('is refused for what is locked or unknown; a hidden one is not given away', async () => {
    const member = await aMember(tribu)
    await expect(claim(member, idOf('a_two'))).rejects.toMatchObject({ status: 409, code: 'ACHIEVEMENT_LOCKED' })
    for (const id of [idOf('a_hidden'), idOf('a_off'), 999_999]) {
      await expect(claim(member, id)).rejects.toMatchObject({ status: 404, code: 'ACHIEVEMENT_UNKNOWN' })
    }
    await expect(claim(member, -1)).rejects.toMatchObject({ status: 422, fields: [{ path: 'achievement_id' }] })
  })
})

test.each<[string, () => Promise<TestCaller>, number]>([
  ['nobody', async () => nobody, 401],
  ['a guest', () => aGuest(tribu), 403],
])('%s has no achievements', async (_who, caller, status) => {
  const client = tribu.as(await caller())
  await expect(client.listAchievements()).rejects.toMatchObject({ status })
  await expect(client.claimAchievement({ body: { achievement_id: 1 } })).rejects.toMatchObject({ status })
})
