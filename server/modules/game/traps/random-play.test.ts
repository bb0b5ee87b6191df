import { beforeAll, expect, test } from 'vitest'
import { ApiError } from '../../../../contract/client.ts'
import { type TestTribu, twoProcesses } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { expectBalanced, expectConsistent, type Random, randomOf } from './builders.ts'

const { one, other } = twoProcesses({ now: '2026-03-02T13:00:00Z' })
const processes = [one, other]
let admin: TestUser
let key: Awaited<ReturnType<typeof anApiKey>>

beforeAll(async () => {
  admin = await anAdmin(one)
  key = await anApiKey(one, ['actions:write'])
})

const zones = ['America/Panama', 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu', null]
const streakTypes = ['daily_login', 'invoice_upload', 'survey_complete', 'nothing', '__proto__']
const later = (seconds: number) => {
  for (const { clock } of processes) clock.set(new Date(clock.now().getTime() + seconds * 1000))
}

type Step = (tribu: TestTribu, who: TestUser, random: Random) => Promise<unknown>

const metadataOf = (random: Random) => ({
  invoice_number: `R-${random.below(60)}`,
  category: random.oneOf(['restaurant', 'supermarket', 'constructor', '']),
  amount: random.oneOf([0, 0.1, 12.35, 49.99, 1e308, -5]),
})

/** What can be asked for, also what cannot be had. */
const steps: Record<string, Step> = {
  login: (tribu, who) => tribu.as(who).recordAction({ body: { action: 'daily_login' } }),
  invoice: (tribu, who, random) =>
    tribu.as(who).recordAction({ body: { action: 'invoice_upload', metadata: metadataOf(random) } }),
  survey: (tribu, who, random) =>
    tribu.as(who).recordAction({ body: { action: 'survey_complete', metadata: { accuracy: random.below(101) } } }),
  'with a key': (tribu, who, random) =>
    tribu.as(who).recordAction({
      body: { action: 'survey_complete' },
      headers: { 'Idempotency-Key': `k${random.below(5)}` },
    }),
  late: (tribu, who, random) => {
    const occurred_at = new Date(tribu.clock.now().getTime() - random.below(6 * 86_400) * 1000).toISOString()
    const action = random.oneOf(['daily_login', 'invoice_upload', 'survey_complete', 'profile_complete'])
    return tribu.as(key).recordAction({ body: { action, user_id: who.id, occurred_at, metadata: metadataOf(random) } })
  },
  accept: async (tribu, who, random) => {
    const { available_missions } = (await tribu.as(who).listMissions()).data
    const codes = available_missions.map(({ mission_code }) => mission_code)
    return tribu.as(who).acceptMission({ body: { mission_code: random.oneOf([...codes, 'daily_check_in', 'none']) } })
  },
  'claim a mission': async (tribu, who, random) => {
    const { active_missions, completed_missions } = (await tribu.as(who).listMissions()).data
    const ids = [...completed_missions, ...active_missions].map(({ mission_id }) => mission_id)
    return tribu.as(who).claimMission({ body: { mission_id: random.oneOf([...ids, 1, 2 ** 53 - 1]) } })
  },
  'claim an achievement': async (tribu, who, random) => {
    const { unlocked_achievements: held } = (await tribu.as(who).listAchievements()).data
    const ids = held.map(({ achievement_id }) => achievement_id)
    return tribu.as(who).claimAchievement({ body: { achievement_id: random.oneOf([...ids, 7, 999]) } })
  },
  'claim a milestone': (tribu, who, random) => {
    const body = { streak_type: random.oneOf(streakTypes), milestone_day: random.oneOf([3, 7, 14, 30]) }
    return tribu.as(who).claimStreakReward({ body })
  },
  freeze: (tribu, who, random) => tribu.as(who).freezeStreak({ body: { streak_type: random.oneOf(streakTypes) } }),
  settings: (tribu, who, random) => tribu.as(who).setAutoFreeze({ body: { auto_freeze: random.below(2) === 0 } }),
  join: async (tribu, who, random) => {
    const { active_events, upcoming_events } = (await tribu.as(who).listTemporaryEvents()).data
    const ids = [...active_events, ...upcoming_events].map(({ event_id }) => event_id)
    return tribu.as(who).joinTemporaryEvent({ body: { event_id: random.oneOf([...ids, 999]) } })
  },
  combo: async (tribu, who, random) => {
    const codes = (await tribu.as(who).listActiveCombos()).data.available_combos.map(({ combo_code }) => combo_code)
    return tribu.as(who).startCombo({ body: { combo_code: random.oneOf([...codes, 'none']) } })
  },
  prestige: (tribu, who) => tribu.as(who).riseByPrestige(),
  grant: (tribu, who, random) => {
    const body = { xp: random.oneOf([0, 10, 900, 60_000]), freeze_tokens: random.below(3), lumis: 1, reason: 'luck' }
    return tribu.as(admin).grant({ params: { user_id: who.id }, body })
  },
  travel: (tribu, who, random) => tribu.as(who).updateMe({ body: { time_zone: random.oneOf(zones) } }),
}

/** What an administrator may think of, at any time; some of it is refused. */
const whims: readonly ((tribu: TestTribu, random: Random) => Promise<unknown>)[] = [
  async (tribu, random) => {
    const { rules } = (await tribu.as(admin).listStreakRules()).data
    const body = random.oneOf([{ period: 'week' }, { period: 'day' }, { active: false }, { active: true }] as const)
    return tribu.as(admin).changeStreakRule({ params: { id: random.oneOf(rules).id }, body })
  },
  async (tribu, random) => {
    const { rules } = (await tribu.as(admin).listMissionRules()).data
    const body = random.oneOf([
      { target: 1 },
      { target: 4 },
      { measure: 'days' },
      { active: false },
      { min_level: 1 },
    ] as const)
    return tribu.as(admin).changeMissionRule({ params: { id: random.oneOf(rules).id }, body })
  },
  async (tribu, random) => {
    const { rules } = (await tribu.as(admin).listEventRules()).data
    const body = random.oneOf([
      { multiplier: 3 },
      { requires_join: true },
      { daily_cap: 5 },
      { active: false },
    ] as const)
    return tribu.as(admin).changeEventRule({ params: { id: random.oneOf(rules).id }, body })
  },
  async (tribu, random) => {
    const { rules } = (await tribu.as(admin).listAchievementRules()).data
    const criterion = { counter: 'active_days', at_least: 1 + random.below(4) } as const
    const body = { criteria: [criterion], active: true }
    return tribu.as(admin).changeAchievementRule({ params: { id: random.oneOf(rules).id }, body })
  },
  async (tribu, random) => {
    const { rules } = (await tribu.as(admin).listLevelRules()).data
    const level = random.oneOf(rules)
    const min_xp = level.number === 1 ? 0 : level.min_xp + random.below(40) - 20
    const body = { min_xp, reward_lumis: random.below(200) }
    return tribu.as(admin).changeLevelRule({ params: { id: level.id }, body })
  },
  async (tribu, random) => {
    const { rules } = (await tribu.as(admin).listBoardRules()).data
    const body = random.oneOf([{ metric: 'lumis' }, { metric: 'days' }, { active: false }, { active: true }] as const)
    return tribu.as(admin).changeBoardRule({ params: { id: random.oneOf(rules).id }, body })
  },
  async (tribu, random) => {
    const { action_types } = (await tribu.as(admin).listGameActionTypes()).data
    const type = random.oneOf(action_types)
    const game = {
      ...type.game,
      base_lumis: random.below(60),
      base_xp: random.below(60),
      cooldown_seconds: random.below(900),
    }
    return tribu.as(admin).changeGameActionType({ params: { id: type.id }, body: { game } })
  },
]
steps.whim = (tribu, _who, random) => random.oneOf(whims)(tribu, random)
const names = Object.keys(steps)
// What members do most of.
const usual = ['login', 'invoice', 'invoice', 'survey', 'claim a mission', 'accept', 'late']

/** One step; refusals are answers as well, crashes are not. Answers what was done and what became of it. */
async function take(random: Random, tribu: TestTribu, who: TestUser): Promise<string> {
  const name = random.below(2) === 0 ? random.oneOf(usual) : random.oneOf(names)
  try {
    await steps[name]?.(tribu, who, random)
    return name
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500) throw new Error(`${name} crashed`, { cause: error })
    return 'refused'
  }
}

test.each([1, 2, 3])(
  'whatever one member asks for, one after the other: story %i',
  { timeout: 120_000 },
  async (seed) => {
    const random = randomOf(seed)
    const who = await aMember(one)
    const done = new Map<string, number>()
    for (let step = 0; step < 300; step += 1) {
      later(random.oneOf([0, 1, 59, 301, 3600, 7200, 30_000]))
      const what = await take(random, random.oneOf(processes), who)
      done.set(what, (done.get(what) ?? 0) + 1)
      if (step % 100 !== 99) continue
      await one.settle()
      await expectConsistent(random.oneOf(processes), who)
    }
    await expectBalanced(one)
    expect(done.size).toBeGreaterThan(10)
  },
)

test('whatever several members ask for at once, in two processes', { timeout: 120_000 }, async () => {
  const random = randomOf(4)
  const members = await Promise.all(Array.from({ length: 6 }, () => aMember(one)))
  for (let wave = 0; wave < 30; wave += 1) {
    later(random.oneOf([1, 301, 7200, 40_000]))
    const asked = Array.from({ length: 16 }, () => take(random, random.oneOf(processes), random.oneOf(members)))
    await Promise.all(asked)
  }
  await one.settle()
  for (const who of members) await expectConsistent(one, who)
  await expectBalanced(one)
})
