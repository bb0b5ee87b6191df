import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })
const text = (of: string) => ({ es: of, en: of })
type As = ReturnType<typeof tribu.as>
type Id = { params: { id: number } }
const none = { unlock: null, starts_at: null, ends_at: null, active: true }

/** For each catalogue its operations, a rule that makes sense, a change of it, and what of it could never be. */
const catalogues = {
  levels: {
    operations: (as: As) => ({
      list: () => as.listLevelRules(),
      show: (id: Id) => as.showLevelRule(id),
      add: (body: never) => as.addLevelRule({ body }),
      change: (id: Id, body: never) => as.changeLevelRule({ ...id, body }),
      remove: (id: Id) => as.removeLevelRule(id),
      preview: (rule: never) => as.previewLevelRule({ body: { rule } }),
    }),
    rule: {
      number: 21,
      name: text('Beyond'),
      color: '#112233',
      icon_url: '/x.png',
      min_xp: 90_000_000,
      lumis_multiplier: 10,
      daily_missions_limit: 20,
      freeze_tokens_per_week: 5,
      special_events: true,
      reward_lumis: 5,
      benefits: [],
    },
    change: { reward_lumis: 7 },
    wrong: [{ min_xp: 1 }, 'min_xp'],
    fixed: [{ number: 22 }, 'number'],
  },
  streaks: {
    operations: (as: As) => ({
      list: () => as.listStreakRules(),
      show: (id: Id) => as.showStreakRule(id),
      add: (body: never) => as.addStreakRule({ body }),
      change: (id: Id, body: never) => as.changeStreakRule({ ...id, body }),
      remove: (id: Id) => as.removeStreakRule(id),
      preview: (rule: never) => as.previewStreakRule({ body: { rule } }),
    }),
    rule: {
      code: 'new_streak',
      name: text('S'),
      actions: ['survey_complete'],
      period: 'day',
      multipliers: [{ at: 3, factor: 1.1 }],
      milestones: [{ at: 7, lumis: 50, unlock: null }],
      active: true,
    },
    change: { actions: ['invoice_upload'] },
    wrong: [{ actions: ['nothing_known'] }, 'actions.0'],
    fixed: [{ code: 'other' }, 'code'],
  },
  missions: {
    operations: (as: As) => ({
      list: () => as.listMissionRules(),
      show: (id: Id) => as.showMissionRule(id),
      add: (body: never) => as.addMissionRule({ body }),
      change: (id: Id, body: never) => as.changeMissionRule({ ...id, body }),
      remove: (id: Id) => as.removeMissionRule(id),
      preview: (rule: never) => as.previewMissionRule({ body: { rule } }),
    }),
    rule: {
      ...{ code: 'new_mission', name: text('M'), type: 'weekly', difficulty: 'easy', actions: ['invoice_upload'] },
      ...{ conditions: [], measure: 'actions', target: 3, reward_lumis: 10, reward_xp: 5, bonus_multiplier: 1 },
      ...{ min_level: 1, duration_days: 7, starts_at: null, ends_at: null, active: true },
    },
    change: { target: 2, conditions: [{ field: 'amount', at_least: 3 }] },
    wrong: [{ min_level: 99 }, 'min_level'],
    fixed: [{ code: 'other' }, 'code'],
  },
  events: {
    operations: (as: As) => ({
      list: () => as.listEventRules(),
      show: (id: Id) => as.showEventRule(id),
      add: (body: never) => as.addEventRule({ body }),
      change: (id: Id, body: never) => as.changeEventRule({ ...id, body }),
      remove: (id: Id) => as.removeEventRule(id),
      preview: (rule: never) => as.previewEventRule({ body: { rule } }),
    }),
    rule: {
      ...{ code: 'new_event', name: text('E'), description: text('E'), type: 'flash', target_actions: [] },
      schedule: { kind: 'recurring', weekdays: [], days_of_month: [], from: '10:00', to: '11:00' },
      ...{ multiplier: 2, bonus_lumis: 0, daily_cap: null, requires_join: false, segment: null, prizes: [] },
      active: true,
    },
    change: { multiplier: 3 },
    wrong: [
      { schedule: { kind: 'window', starts_at: '2026-03-11T00:00:00Z', ends_at: '2026-03-10T00:00:00Z' } },
      'schedule.ends_at',
    ],
    fixed: [{ code: 'other' }, 'code'],
  },
  achievements: {
    operations: (as: As) => ({
      list: () => as.listAchievementRules(),
      show: (id: Id) => as.showAchievementRule(id),
      add: (body: never) => as.addAchievementRule({ body }),
      change: (id: Id, body: never) => as.changeAchievementRule({ ...id, body }),
      remove: (id: Id) => as.removeAchievementRule(id),
      preview: (rule: never) => as.previewAchievementRule({ body: { rule } }),
    }),
    rule: {
      ...{ code: 'new_achievement', name: text('A'), description: text('A'), category: 'social', difficulty: 'gold' },
      criteria: [{ counter: 'actions', action: 'referral_complete', at_least: 40 }],
      ...{ icon_url: '/a.png', reward_lumis: 5, reward_xp: 5, unlock: null, hidden: false, active: true },
    },
    change: { hidden: true },
    wrong: [{ criteria: [{ counter: 'level', at_least: 99 }] }, 'criteria.0.at_least'],
    fixed: [{ code: 'other' }, 'code'],
  },
  boards: {
    operations: (as: As) => ({
      list: () => as.listBoardRules(),
      show: (id: Id) => as.showBoardRule(id),
      add: (body: never) => as.addBoardRule({ body }),
      change: (id: Id, body: never) => as.changeBoardRule({ ...id, body }),
      remove: (id: Id) => as.removeBoardRule(id),
      preview: (rule: never) => as.previewBoardRule({ body: { rule } }),
    }),
    rule: {
      ...{ code: 'new_board', name: text('B'), metric: 'lumis', actions: [], streak: null, period: 'day' },
      ...{ close_after_minutes: 60, prizes: [{ from: 1, to: 3, lumis: 10, unlock: null }], active: true },
    },
    change: { close_after_minutes: 30 },
    wrong: [{ metric: 'streak', streak: 'nothing_known' }, 'streak'],
    fixed: [{ code: 'other' }, 'code'],
  },
  combos: {
    operations: (as: As) => ({
      list: () => as.listComboRules(),
      show: (id: Id) => as.showComboRule(id),
      add: (body: never) => as.addComboRule({ body }),
      change: (id: Id, body: never) => as.changeComboRule({ ...id, body }),
      remove: (id: Id) => as.removeComboRule(id),
      preview: (rule: never) => as.previewComboRule({ body: { rule } }),
    }),
    rule: {
      ...{ code: 'new_combo', name: text('C'), description: text('C'), type: 'sequential', window_hours: 24 },
      steps: [
        { action: 'invoice_upload', description: text('1') },
        { action: 'survey_complete', description: text('2') },
      ],
      ...{ weekdays: [], multiplier: 2, bonus_lumis: 10, min_level: 1, ...none },
    },
    change: { multiplier: 3 },
    wrong: [{ min_level: 99 }, 'min_level'],
    fixed: [{ code: 'other' }, 'code'],
  },
  segments: {
    operations: (as: As) => ({
      list: () => as.listSegmentRules(),
      show: (id: Id) => as.showSegmentRule(id),
      add: (body: never) => as.addSegmentRule({ body }),
      change: (id: Id, body: never) => as.changeSegmentRule({ ...id, body }),
      remove: (id: Id) => as.removeSegmentRule(id),
      preview: (rule: never) => as.previewSegmentRule({ body: { rule } }),
    }),
    rule: { code: 'new_segment', name: text('G'), min_level: 1, min_active_days: 3, special: false, active: true },
    change: { min_active_days: 5 },
    wrong: [{ min_level: 99 }, 'min_level'],
    fixed: [{ code: 'other' }, 'code'],
  },
} as const

const refusedAt = (path: string) => ({
  status: 422,
  fields: expect.arrayContaining([expect.objectContaining({ path })]),
})

test.for(Object.entries(catalogues))(
  '%s: added, read, previewed, changed, refused, removed and audited',
  async ([name, { operations, rule, change, wrong, fixed }]) => {
    const admin = await anAdmin(tribu)
    const as = operations(tribu.as(admin))
    const never = (value: object) => value as never
    const preview = await as.preview(never(rule))
    expect(preview.data.text).not.toBe('')
    await expect(as.add(never({ ...rule, ...wrong[0] }))).rejects.toMatchObject(refusedAt(wrong[1]))
    await expect(as.preview(never({ ...rule, ...wrong[0] }))).rejects.toMatchObject(refusedAt(wrong[1]))

    const before = (await as.list()).data.rules.length
    const { id } = (await as.add(never({ ...rule, unknown: 1 }))).data.rule
    const params = { params: { id } }
    expect((await as.show(params)).data.rule).toEqual({ ...rule, id })
    await expect(as.add(never(rule))).rejects.toMatchObject(refusedAt(fixed[1]))
    expect((await as.change(params, never(change))).data.rule).toEqual({ ...rule, ...change, id })
    await expect(as.change(params, never(wrong[0]))).rejects.toMatchObject(refusedAt(wrong[1]))
    await expect(as.change(params, never(fixed[0]))).rejects.toMatchObject(refusedAt(fixed[1]))
    const listed = (await as.list()).data.rules
    expect(listed).toHaveLength(before + 1)
    expect(listed.at(-1)).toEqual({ ...rule, ...change, id })

    await as.remove(params)
    await expect(as.show(params)).rejects.toMatchObject({ status: 404 })
    await expect(as.change(params, never({}))).rejects.toMatchObject({ status: 404 })
    await expect(as.remove(params)).rejects.toMatchObject({ status: 404 })
    const { items } = await tribu.as(admin).listAuditEntries({ query: { search: `${name}:` } })
    expect(items.slice(0, 3).map(({ action, actor_name }) => [action, actor_name])).toEqual(
      ['removed', 'changed', 'added'].map((done) => [`game_rule.${done}`, admin.user.username]),
    )
  },
)

test.for(Object.entries(catalogues))('%s: for administrators only', async ([, { operations, rule }]) => {
  const as = operations(tribu.as(await aMember(tribu)))
  const params = { params: { id: 1 } }
  const calls = [as.list(), as.show(params), as.add(rule as never), as.change(params, {} as never), as.remove(params)]
  const refused = await Promise.allSettled([...calls, as.preview(rule as never)])
  for (const each of refused) expect(each).toMatchObject({ status: 'rejected', reason: { status: 403 } })
})

test('a rule is switched off, not removed, once actions came after it', async () => {
  const as = tribu.as(await anAdmin(tribu))
  const { rule } = catalogues.missions
  const { id } = (await as.addMissionRule({ body: { ...rule, code: 'in_force' } as never })).data.rule
  await act(tribu, await aMember(tribu), 'invoice_upload')
  await expect(as.removeMissionRule({ params: { id } })).rejects.toMatchObject({ status: 409 })
  const off = await as.changeMissionRule({ params: { id }, body: { active: false } })
  expect(off.data.rule).toMatchObject({ active: false, code: 'in_force' })
})

test('what other rules ask for is neither switched off nor removed', async () => {
  const as = tribu.as(await anAdmin(tribu))
  const streak = await as.addStreakRule({ body: { ...catalogues.streaks.rule, code: 'needed' } as never })
  const criteria = [{ counter: 'streak', streak: 'needed', at_least: 3 }]
  const { rule } = catalogues.achievements
  const asking = await as.addAchievementRule({ body: { ...rule, code: 'asking', criteria } as never })
  const params = { id: streak.data.rule.id }
  const refusal = { status: 409, body: { error: { details: { rules: ['achievements:asking'] } } } }
  await expect(as.changeStreakRule({ params, body: { active: false } })).rejects.toMatchObject(refusal)
  await expect(as.removeStreakRule({ params })).rejects.toMatchObject(refusal)
  await as.removeAchievementRule({ params: { id: asking.data.rule.id } })
  await as.removeStreakRule({ params })
})

test('two administrators who add the same rule at once: one is told that it exists', async () => {
  const as = tribu.as(await anAdmin(tribu))
  const body = { ...catalogues.segments.rule, code: 'twice' } as never
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => as.addSegmentRule({ body })))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 422 } })
})
