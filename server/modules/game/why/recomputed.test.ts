import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { totalOf } from '../../gamification/engine/game/award.ts'
import { actionHistory, lumisEarnedBy, openMissions, xpEarnedBy } from '../../gamification/index.ts'
import { lumisStatement } from '../../wallet/index.ts'
import { gameOf } from '../game-of.ts'
import { explainAction } from './explain-action.ts'
import { explainLedger } from './explain-ledger.ts'
import type { StepTexts } from './explanation.ts'

const tribu = testTribu({ now: '2026-03-02T12:00:00Z' })
const hour = 3_600_000
const refusals = /^(streak|insufficient|mission|achievement|combo|event)\./

/** The same numbers for the same seed. */
function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return { next, below: (count: number) => Math.floor(next() * count) }
}

/** A member's life over thirty days: actions in time and late, limits hit, events, combos, claims, freezes and grants. */
async function live(member: TestUser, seed: number): Promise<void> {
  const random = randomFrom(seed)
  const start = tribu.clock.now().getTime()
  const times = Array.from({ length: 200 }, () => start + random.below(30 * 24) * hour + random.below(3600) * 1000)
  for (const [index, at] of times.toSorted((a, b) => a - b).entries()) {
    tribu.clock.set(new Date(at))
    const late = random.next() < 0.15 ? { occurredAt: new Date(at - random.below(70) * hour) } : {}
    const metadata = { invoice_number: `${seed}-${index}`, amount: random.below(90), category: `c${random.below(4)}` }
    const types = ['invoice_upload', 'survey_complete', 'referral_complete', 'daily_login'] as const
    const type = types[random.below(types.length)] ?? 'invoice_upload'
    await act(tribu, member, type, { metadata, ...late })
    // Twice in a row: more often than its cooldown allows.
    if (random.next() < 0.1) for (const _ of [1, 2]) await act(tribu, member, 'survey_complete')
    if (random.next() < 0.5) await decide(member, random.below(8))
  }
}

async function decide(member: TestUser, which: number): Promise<void> {
  const { game } = tribu.app.rules.current
  const state = await gameOf(tribu.app.reading(), { userId: member.id, timeZone: 'America/Panama' })
  const missions = openMissions(state.missions, state.day, game)
  const mission = missions.find(({ status }) => status === 'completed')
  const achievement = Object.entries(state.achievements).find(([, { claimed }]) => claimed === 0)
  const combo = [...game.combos.values()][0]?.code
  const streak = game.activeStreaks[0]?.code
  const all: readonly (readonly [string, object])[] = [
    ['mission_claimed', { mission_id: mission?.id ?? 1 }],
    ['achievement_claimed', { achievement_id: Number(achievement?.[0] ?? 1) }],
    ['streak_frozen', { streak_type: streak }],
    ['combo_started', { combo_code: combo }],
    ['streak_reward_claimed', { streak_type: streak, milestone_day: 7 }],
    ['granted', { lumis: 5, xp: 400, freeze_tokens: 1, reason: 'test' }],
    ['auto_freeze_set', { allowed: which % 2 === 0 }],
    ['mission_claimed', { mission_id: mission?.id ?? 1 }],
  ]
  const [type, metadata] = all[which] ?? ['auto_freeze_set', { allowed: true }]
  try {
    await act(tribu, member, type, { metadata: { ...metadata }, channel: 'command' })
  } catch (error) {
    if (!(error instanceof Error && refusals.test(error.message))) throw error
  }
}

/** Takes the steps as they are printed, with a pencil: every sum that is ended, by its label in English. */
function sums(steps: readonly StepTexts[]): Map<string, number> {
  const found = new Map<string, number>()
  let exact = 0
  for (const { operation, value, result, label } of steps) {
    if (operation === 'note') continue
    if (operation === 'start') exact = value ?? Number.NaN
    if (operation === 'times') exact *= value ?? Number.NaN
    if (operation === 'plus') exact += value ?? Number.NaN
    if (operation === 'minus') exact -= value ?? Number.NaN
    // Binary fractions miss decimals by less than this.
    if (operation === 'equals') exact = Math.floor(exact + 0.5 + 1e-9)
    expect(exact).toBeCloseTo(result ?? Number.NaN, 3)
    if (operation === 'equals') {
      expect(value).toBe(exact)
      found.set(label.en, exact)
    }
  }
  return found
}

const last = (steps: readonly StepTexts[]) => [...sums(steps).values()].at(-1)

const title = 'every line and every action of a long history (seed %i) is worked out again to what is kept'
test.for([7, 20_260_301])(title, { timeout: 120_000 }, async (seed) => {
  const member = await aMember(tribu)
  await live(member, seed)
  const ctx = tribu.app.reading()
  const pages = await Promise.all([1, 2, 3, 4].map((page) => lumisStatement(ctx, member.id, { page, limit: 100 })))
  const lines = pages.flatMap(({ items }) => items)
  expect(lines).toHaveLength(pages[0]?.total ?? 0)
  expect(new Set(lines.map(({ reason }) => reason))).toEqual(
    new Set(['action', 'grant', 'achievement', 'mission', 'correction', 'streak']),
  )
  for (const { id, amount } of lines) {
    const explained = await explainLedger(ctx, String(id))
    expect(explained?.memberId).toBe(member.id)
    expect({ id, amount: last(explained?.steps ?? []) }).toEqual({ id, amount })
  }

  const history = await actionHistory(ctx, member.id, {}, { page: 1, limit: 1000 })
  expect(history.total).toBeGreaterThan(200)
  let corrected = 0
  for (const { id, effects, lumis: first } of history.items) {
    const { game } = effects
    if (game === undefined) throw new Error('Every action is part of the game')
    for (const chain of [game.lumis, game.xp]) if (chain !== undefined) expect(totalOf(chain)).toBe(chain.total)
    const explained = await explainAction(ctx, member.id, String(id))
    const found = sums(explained?.steps ?? [])
    expect({ id, lumis: found.get('Lümis in all') ?? 0 }).toEqual({ id, lumis: lumisEarnedBy(game) })
    expect({ id, xp: found.get('XP in all') ?? 0 }).toEqual({ id, xp: xpEarnedBy(game) })
    const corrections = explained?.corrections ?? []
    corrected += corrections.length
    expect(first + corrections.reduce((sum, { was, is }) => sum + is - was, 0)).toBe(lumisEarnedBy(game))
  }
  expect(corrected).toBeGreaterThan(0)
  // What the history must have met, or it would prove little.
  const games = history.items.flatMap(({ effects }) => effects.game ?? [])
  expect(games.filter(({ limit }) => limit !== undefined).length).toBeGreaterThan(0)
  expect(games.filter(({ level }) => level !== undefined).length).toBeGreaterThan(0)
  expect(games.filter(({ lumis }) => lumis?.event !== undefined).length).toBeGreaterThan(0)
  expect(games.filter(({ lumis }) => lumis?.streak !== undefined).length).toBeGreaterThan(0)
  expect(games.filter(({ combos = [] }) => combos.some(({ reward }) => reward)).length).toBeGreaterThan(0)
})
