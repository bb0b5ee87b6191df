import { describe, expect, test } from 'vitest'
import type { Operations } from '../../../../contract/client.ts'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { aCombo, aStreak } from '../../gamification/engine/game/builders.ts'
import { addGameRule, addGameType } from '../builders.ts'

const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
const text = (of: string) => ({ es: of, en: of })
const english = { 'Accept-Language': 'en' }

/** Three members who walked three times, once and never. */
async function aCrowd() {
  await addGameType(tribu, 'walk_dog', { base_lumis: 7, base_xp: 300, category: 'social' })
  const board = {
    ...{ code: 'walkers', name: text('Walkers'), metric: 'actions' as const, actions: ['walk_dog'], streak: null },
    ...{ period: 'week' as const, close_after_minutes: 60, prizes: [], active: true },
  }
  await addGameRule(tribu, 'boards', board)
  const [first, second, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu), aMember(tribu)])
  for (const who of [first, second, first, first]) await act(tribu, who, 'walk_dog')
  return { first, second, board, as: tribu.as(admin) }
}

test('previews say what a rule would mean now, and keep nothing', async () => {
  const { first, second, board, as } = await aCrowd()
  const before = tribu.app.rules.current.version
  const achievement = await as.previewAchievementRule({
    body: {
      rule: {
        ...{ code: 'walker', name: text('W'), description: text('W'), category: 'social', difficulty: 'gold' },
        criteria: [{ counter: 'actions', action: 'walk_dog', at_least: 2 }],
        ...{ icon_url: '/w.png', reward_lumis: 5, reward_xp: 5, unlock: null, hidden: false, active: true },
      },
    },
    headers: english,
  })
  expect(achievement.data).toMatchObject({ sample: 2, members: 1, text: '1 of 2 members would have it already' })

  const level = { ...(await as.listLevelRules()).data.rules.find(({ number }) => number === 2) }
  const levels = await as.previewLevelRule({ body: { rule: { ...level, min_xp: 1 } as never } })
  expect(levels.data).toMatchObject({ sample: 2, text: expect.stringContaining('de 2 miembros') })
  expect(levels.data.levels.reduce((sum, { members }) => sum + members, 0)).toBe(2)

  const segment = { code: 'days', name: text('D'), min_level: 1, min_active_days: 1, special: false, active: true }
  expect((await as.previewSegmentRule({ body: { rule: segment } })).data).toMatchObject({ sample: 2, members: 2 })

  const top = await as.previewBoardRule({ body: { rule: board } })
  expect(top.data.top).toEqual([
    { rank: 1, user_id: first.id, username: first.user.username, score: 3 },
    { rank: 2, user_id: second.id, username: second.user.username, score: 1 },
  ])
  const other = await as.previewBoardRule({ body: { rule: { ...board, code: 'other' } }, headers: english })
  expect(other.data).toMatchObject({ top: [], text: expect.stringContaining('begin from nothing') })
  expect(tribu.app.rules.current.version).toBe(before)
})

test('an event shows its next five times, the running one first', async () => {
  const as = tribu.as(await anAdmin(tribu))
  const { data } = await as.previewEventRule({
    body: {
      rule: {
        ...{ code: 'mornings', name: text('M'), description: text('M'), type: 'daily', target_actions: [] },
        schedule: { kind: 'recurring', weekdays: [], days_of_month: [], from: '09:00', to: '11:00' },
        ...{ multiplier: 2, bonus_lumis: 0, daily_cap: null, requires_join: false, segment: null, prizes: [] },
        active: true,
      },
    },
  })
  expect(data.occurrences.map(({ starts_at }) => starts_at)).toEqual(
    ['10', '11', '12', '13', '14'].map((day) => `2026-03-${day}T14:00:00.000Z`),
  )
  expect(data.occurrences[0]?.ends_at).toBe('2026-03-10T16:00:00.000Z')
})

test('a mission is told in a sentence', async () => {
  const as = tribu.as(await anAdmin(tribu))
  const { data } = await as.previewMissionRule({
    body: {
      rule: {
        ...{ code: 'walks', name: text('M'), type: 'weekly', difficulty: 'easy', actions: ['walk_dog'] },
        conditions: [{ field: 'park', is: ['Omar'] }],
        ...{ measure: 'actions', target: 3, reward_lumis: 15, reward_xp: 5, bonus_multiplier: 1.5, min_level: 1 },
        ...{ duration_days: 7, starts_at: null, ends_at: null, active: true },
      },
    },
    headers: english,
  })
  expect(data.text).toBe(
    '3 times "Walk dog" (park = Omar), within 7 days of accepting it, from level 1 on: 23 Lümis and 5 XP',
  )
})

test('streaks and combos name their actions as readers know them, in their language', async () => {
  const as = tribu.as(await anAdmin(tribu))
  const { id: _, ...streak } = aStreak(0, { code: 'papers', actions: ['invoice_upload'], multipliers: [] })
  expect((await as.previewStreakRule({ body: { rule: streak } })).data.text).toMatch(/^«Subir una factura» cada día\. /)
  const inEnglish = { body: { rule: streak }, headers: english }
  expect((await as.previewStreakRule(inEnglish)).data.text).toMatch(/^"Upload an invoice" every day\. /)
  const steps = ['invoice_upload', null].map((action) => ({ action, description: text('s') }))
  const { id: __, ...combo } = aCombo(0, { code: 'pair', steps })
  const { data } = await as.previewComboRule({ body: { rule: combo }, headers: english })
  expect(data.text).toMatch(/^"Upload an invoice" → another action within 24 h: /)
})

describe('a type of action', () => {
  type Game = Operations['previewGameActionType']['body']['rule']['game']
  const game: Game = {
    ...{ category: 'social', base_lumis: 7, base_xp: 3, cooldown_seconds: 600, daily_cap: 2, weekly_cap: 10 },
    counted_fields: [],
  }
  const previewed = async (rule: {
    readonly name: string
    readonly unique_by?: string[]
    readonly game: typeof game
  }) => (await tribu.as(await anAdmin(tribu)).previewGameActionType({ body: { rule }, headers: english })).data

  test('is told with its worth, its limits and the rules that name it, and nothing is kept', async () => {
    const before = tribu.app.rules.current.version
    expect(await previewed({ name: 'knit', unique_by: ['$day', 'scarf'], game })).toEqual({
      text:
        'Each time 7 Lümis, 3 XP and 0 points. Limits: at most 2 a day, at most 10 a week, 10 min apart, ' +
        'once for each day + "scarf". Rules that name it: none',
      ...{ sample: null, members: null, levels: [], top: [], occurrences: [] },
    })
    const free = { ...game, cooldown_seconds: 0, daily_cap: 20, counted_fields: ['category', 'merchant', 'amount'] }
    const { text: known } = await previewed({ name: 'invoice_upload', game: { ...free, weekly_cap: 100 } })
    expect(known).toMatch(/Rules that name it: "Invoices", .*, and \d+ more$/)
    expect(tribu.app.rules.current.version).toBe(before)
    expect(tribu.app.rules.current.typesByName.has('knit')).toBe(false)
  })

  test('is refused as when it is kept: for limits out of reach, for what breaks rules, by a name of the game', async () => {
    const beyond = { ...game, weekly_cap: 15 }
    await expect(previewed({ name: 'knit', game: beyond })).rejects.toMatchObject({
      status: 422,
      fields: [{ path: 'game.weekly_cap' }],
    })
    await expect(previewed({ name: 'invoice_upload', game })).rejects.toMatchObject({ status: 409 })
    await expect(previewed({ name: 'granted', game })).rejects.toMatchObject({ status: 400 })
    const member = tribu.as(await aMember(tribu))
    const asked = member.previewGameActionType({ body: { rule: { name: 'knit', game } } })
    await expect(asked).rejects.toMatchObject({ status: 403 })
  })
})
