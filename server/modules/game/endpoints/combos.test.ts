import { beforeAll, describe, expect, test } from 'vitest'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { aCombo } from '../../gamification/engine/game/builders.ts'
import type { ComboRule } from '../../gamification/game-rules/combo.ts'
import { lumisOf } from '../../wallet/index.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Thursday, ten in the morning in Panama: no event of the default game runs.
const tribu = testTribu({ now: '2025-08-28T15:00:00Z' })
const english = { headers: { 'Accept-Language': 'en' } }
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

const step = (action: string | null, es: string, en: string) => ({ action, description: { es, en } })
const comboRule = (code: string, details: Partial<ComboRule> = {}) =>
  addGameRule(
    tribu,
    'combos',
    aCombo(0, {
      code,
      name: { es: `${code} es`, en: `${code} en` },
      type: 'simultaneous',
      steps: [step('c_one', 'Uno', 'One'), step('c_two', 'Dos', 'Two'), step(null, 'Otra cosa', 'Something else')],
      multiplier: 3,
      bonus_lumis: 200,
      unlock: { es: 'Insignia', en: 'Badge' },
      ...details,
    }),
  )

beforeAll(async () => {
  for (const name of ['c_one', 'c_two', 'c_three']) await addGameType(tribu, name, { base_lumis: 10 })
  await comboRule('c_three_steps')
  await comboRule('c_weekend', { weekdays: [6, 7], unlock: null, multiplier: 5, bonus_lumis: 500 })
  await comboRule('c_high', { min_level: 5 })
  await comboRule('c_past', { ends_at: '2025-08-28T15:00:00Z' })
  await comboRule('c_off', { active: false })
})

const listOf = async (member: TestUser, options = {}) => (await tribu.as(member).listActiveCombos(options)).data
const start = (member: TestUser, combo_code: string, options = {}) =>
  tribu.as(member).startCombo({ body: { combo_code }, ...options })
const balanceOf = async ({ id }: TestUser) => (await lumisOf(tribu.app.reading(), [id])).get(id)?.balance

describe('the list', () => {
  test('tells what can be started, and what it is worth', async () => {
    const { active_combos, available_combos, recent_combos } = await listOf(await aMember(tribu), english)
    expect([active_combos, recent_combos]).toEqual([[], []])
    const found = (code: string) => available_combos.find(({ combo_code }) => combo_code === code)
    expect(found('c_three_steps')).toMatchObject({
      combo_name: 'c_three_steps en',
      combo_type: 'simultaneous',
      reward_preview: '3x multiplier + 200 Lümis + Badge',
      can_start: true,
      requirements: null,
    })
    expect(found('c_weekend')).toMatchObject({ reward_preview: '5x multiplier + 500 Lümis', can_start: false })
    expect(found('c_high')).toMatchObject({ requirements: 'Minimum level: Silver', can_start: false })
    expect([found('c_past'), found('c_off')]).toEqual([undefined, undefined])
  })

  test('follows a combo from step to step until it is completed and paid', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await start(member, 'c_three_steps')
    await act(tribu, member, 'c_two')
    await act(tribu, member, 'c_three')
    const running = await listOf(member)
    expect(running.active_combos).toMatchObject([
      {
        combo_id: expect.any(Number),
        combo_name: 'c_three_steps es',
        combo_type: 'simultaneous',
        status: 'active',
        current_step: 2,
        steps_required: 3,
        time_remaining: '23h 59m',
        steps_completed: [
          { step: 1, action: 'c_two', completed_at: expect.stringMatching(/^2025-08-28T15:/) },
          { step: 2, action: 'c_three' },
        ],
        next_step: { action: 'c_one', description: 'Uno' },
        description: 'combo',
        steps: [
          { action: 'c_one', description: 'Uno', done: false, completed_by: null, completed_at: null },
          {
            action: 'c_two',
            description: 'Dos',
            done: true,
            completed_by: 'c_two',
            completed_at: expect.stringMatching(/^2025-08-28T15:/),
          },
          {
            action: null,
            description: 'Otra cosa',
            done: true,
            completed_by: 'c_three',
            completed_at: expect.any(String),
          },
        ],
        reward: { multiplier: 3, bonus_lumis: 200, special_unlock: 'Insignia' },
        completed_at: null,
      },
    ])
    expect(running.available_combos.map(({ combo_code }) => combo_code)).not.toContain('c_three_steps')
    expect((await listOf(other)).active_combos).toEqual([])

    await act(tribu, member, 'c_one')
    const done = await listOf(member)
    expect(done.active_combos).toEqual([])
    expect(done.recent_combos).toMatchObject([
      { status: 'completed', current_step: 3, time_remaining: '0m', next_step: null, completed_at: expect.any(String) },
    ])
    expect(done.recent_combos[0]?.steps.map(({ done }) => done)).toEqual([true, true, true])
    // Three actions of 10, which the multiplier makes 90, and the bonus.
    expect(await balanceOf(member)).toBe(30 + 60 + 200)
    expect(done.available_combos.map(({ combo_code }) => combo_code)).toContain('c_three_steps')
  })

  test('a combo whose time is over has expired, and can be tried again', async () => {
    const member = await aMember(tribu)
    await comboRule('c_short', { window_hours: 1 })
    await start(member, 'c_short')
    await tribu.advance(3600)
    expect(await listOf(member)).toMatchObject({
      active_combos: [],
      recent_combos: [{ combo_code: 'c_short', status: 'expired', current_step: 0, next_step: null }],
    })
    await start(member, 'c_short')
    expect((await listOf(member)).active_combos).toMatchObject([{ combo_code: 'c_short', time_remaining: '59m' }])
  })
})

describe('starting', () => {
  test('answers the combo that has begun', async () => {
    const { data } = await start(await aMember(tribu), 'c_three_steps', english)
    expect(data).toMatchObject({
      combo_started: true,
      combo_code: 'c_three_steps',
      combo_name: 'c_three_steps en',
      current_step: 0,
      steps_required: 3,
      time_remaining: '1d 0h',
      steps_completed: [],
      next_step: { action: 'c_one', description: 'One' },
      reward: { multiplier: 3, bonus_lumis: 200, special_unlock: 'Badge' },
    })
    expect(Date.parse(data.expires_at) - Date.parse(data.started_at)).toBe(24 * 3_600_000)
  })

  test('of fifty at the same time one begins; the same key is answered the same', async () => {
    const [member, calm] = await Promise.all([aMember(tribu), aMember(tribu)])
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => start(member, 'c_three_steps')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(start(member, 'c_three_steps')).rejects.toMatchObject({ status: 409, code: 'COMBO_ALREADY_STARTED' })
    const first = await start(calm, 'c_three_steps', keyed('c'))
    await act(tribu, calm, 'c_one')
    expect(await start(calm, 'c_three_steps', keyed('c'))).toEqual(first)
  })

  test.each([
    ['nothing_like_it', 404, 'COMBO_UNKNOWN'],
    ['c_weekend', 409, 'COMBO_NOT_AVAILABLE'],
    ['c_off', 409, 'COMBO_NOT_AVAILABLE'],
    ['c_past', 410, 'COMBO_EXPIRED'],
    ['c_high', 403, 'INSUFFICIENT_LEVEL'],
    ['', 422, 'VALIDATION_FAILED'],
  ])('"%s" is refused with %d %s', async (code, status, error) => {
    await expect(start(await aMember(tribu), code)).rejects.toMatchObject({ status, code: error })
  })
})

test.each<[string, () => Promise<TestCaller>, number]>([
  ['nobody', async () => nobody, 401],
  ['a guest', () => aGuest(tribu), 403],
])('%s has no combos', async (_who, caller, status) => {
  const client = tribu.as(await caller())
  await expect(client.listActiveCombos()).rejects.toMatchObject({ status })
  await expect(client.startCombo({ body: { combo_code: 'c_three_steps' } })).rejects.toMatchObject({ status })
})
