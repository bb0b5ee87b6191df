import { placeOf } from '../../../../platform/clock/calendar.ts'
import type { AchievementRule } from '../../game-rules/achievement.ts'
import { type ActionRule, worthless } from '../../game-rules/action-rule.ts'
import type { BoardRule } from '../../game-rules/board.ts'
import type { ComboRule } from '../../game-rules/combo.ts'
import { compileGame } from '../../game-rules/compile.ts'
import type { EventRule } from '../../game-rules/event.ts'
import type { GameCatalogue, GameRules, Kept } from '../../game-rules/game-rules.ts'
import type { LevelRule } from '../../game-rules/level.ts'
import type { MissionRule } from '../../game-rules/mission.ts'
import type { SegmentRule } from '../../game-rules/segment.ts'
import type { StreakRule } from '../../game-rules/streak.ts'
import type { Texts } from '../../game-rules/texts.ts'
import type { Turn } from './turn.ts'

/** A type of action for tests, with what it is worth. */
interface TypeForTests {
  readonly id: number
  readonly name: string
  readonly system: boolean
  readonly worth: ActionRule
}

interface Named {
  readonly code: string
  readonly name: Texts
}

const textsOf = (text: string): Texts => ({ es: text, en: text })

export const aGameType = (id: number, name: string, worth: Partial<ActionRule> = {}, system = false): TypeForTests => ({
  id,
  name,
  system,
  worth: { ...worthless, ...worth },
})

export const gameTypes: readonly TypeForTests[] = [
  aGameType(1, 'daily_login', { category: 'streaks', base_lumis: 10, base_xp: 5 }),
  aGameType(2, 'invoice_upload', {
    category: 'invoices',
    base_lumis: 25,
    base_xp: 25,
    counted_fields: ['category', 'merchant', 'amount'],
  }),
  aGameType(3, 'survey_complete', { category: 'surveys', base_lumis: 50, base_xp: 50 }),
  aGameType(4, 'referral_complete', { category: 'social', base_lumis: 100, base_xp: 100 }),
  aGameType(5, 'profile_complete', { category: 'profile', base_lumis: 20, base_xp: 20 }),
  aGameType(90, 'mission_claimed', {}, true),
]

/** Builds rules of one kind that hold with nothing said about them. Codes are `streak_1`, `mission_1` … unless given. */
function builderOf<R extends Named>(kind: string, standard: Omit<R, keyof Named>) {
  return (id: number, details: Partial<R> = {}): Kept<Omit<R, keyof Named> & Named> => ({
    ...standard,
    id,
    code: `${kind}_${id}`,
    name: textsOf(`${kind} ${id}`),
    ...details,
  })
}

export const aStreak = builderOf<StreakRule>('streak', {
  actions: ['daily_login'],
  period: 'day',
  multipliers: [
    { at: 3, factor: 1.1 },
    { at: 7, factor: 1.2 },
    { at: 14, factor: 1.3 },
  ],
  milestones: [
    { at: 7, lumis: 50, unlock: null },
    { at: 14, lumis: 100, unlock: textsOf('Streak Badge') },
  ],
  active: true,
})

export const aMission = builderOf<MissionRule>('mission', {
  type: 'daily',
  difficulty: 'easy',
  actions: ['invoice_upload'],
  conditions: [],
  measure: 'actions',
  target: 3,
  reward_lumis: 50,
  reward_xp: 25,
  bonus_multiplier: 1,
  min_level: 1,
  duration_days: 0,
  starts_at: null,
  ends_at: null,
  active: true,
})

export const anEvent = builderOf<EventRule>('event', {
  description: textsOf('event'),
  type: 'daily',
  schedule: { kind: 'recurring', weekdays: [], days_of_month: [], from: '18:00', to: '20:00' },
  target_actions: ['invoice_upload', 'survey_complete'],
  multiplier: 2,
  bonus_lumis: 0,
  daily_cap: null,
  requires_join: false,
  segment: null,
  prizes: [],
  active: true,
})

export const anAchievement = builderOf<AchievementRule>('achievement', {
  description: textsOf('achievement'),
  category: 'invoices',
  difficulty: 'bronze',
  icon_url: '/icons/achievement.png',
  criteria: [{ counter: 'actions', action: 'invoice_upload', at_least: 1 }],
  reward_lumis: 10,
  reward_xp: 10,
  unlock: null,
  hidden: false,
  active: true,
})

export const aBoard = builderOf<BoardRule>('board', {
  metric: 'actions',
  actions: ['invoice_upload'],
  streak: null,
  period: 'week',
  close_after_minutes: 60,
  prizes: [{ from: 1, to: 3, lumis: 1000, unlock: null }],
  active: true,
})

export const aCombo = builderOf<ComboRule>('combo', {
  description: textsOf('combo'),
  type: 'sequential',
  steps: [
    { action: 'daily_login', description: textsOf('1') },
    { action: 'invoice_upload', description: textsOf('2') },
    { action: 'survey_complete', description: textsOf('3') },
  ],
  window_hours: 24,
  weekdays: [],
  multiplier: 1.5,
  bonus_lumis: 50,
  unlock: null,
  min_level: 1,
  starts_at: null,
  ends_at: null,
  active: true,
})

export const aSegment = builderOf<SegmentRule>('segment', {
  min_level: 1,
  min_active_days: 0,
  special: false,
  active: true,
})

/** Level `number` of a ladder of twenty: 250 XP apart up to Silver Hunter (5, from 1000 XP), 1000 apart beyond. */
export const aLevel = (number: number, details: Partial<LevelRule> = {}): Kept<LevelRule> => ({
  id: number,
  number,
  name: textsOf(number === 5 ? 'Silver Hunter' : number === 6 ? 'Silver Elite' : `level ${number}`),
  color: '#C0C0C0',
  icon_url: `/icons/level_${number}.png`,
  min_xp: number <= 5 ? (number - 1) * 250 : (number - 4) * 1000,
  lumis_multiplier: number < 5 ? 1 : 1.15,
  daily_missions_limit: number < 5 ? 3 : 5,
  freeze_tokens_per_week: number < 5 ? 1 : 2,
  special_events: number >= 5,
  reward_lumis: number * 50,
  benefits: [],
  ...details,
})

const catalogue: GameCatalogue = {
  levels: Array.from({ length: 20 }, (_, index) => aLevel(index + 1)),
  streaks: [
    aStreak(1, { code: 'daily_login' }),
    aStreak(2, { code: 'invoice_upload', actions: ['invoice_upload'] }),
    aStreak(3, { code: 'survey_complete', actions: ['survey_complete'], period: 'week' }),
  ],
  missions: [
    aMission(1, { code: 'daily_invoices_3' }),
    aMission(2, { code: 'daily_login_1', actions: ['daily_login'], target: 1 }),
    aMission(3, {
      code: 'weekly_surveys_5',
      type: 'weekly',
      actions: ['survey_complete'],
      target: 5,
      reward_lumis: 150,
      min_level: 5,
      duration_days: 7,
    }),
  ],
  events: [
    anEvent(1, { code: 'happy_hour_evening', daily_cap: 100 }),
    anEvent(2, {
      code: 'weekend_bonus',
      schedule: { kind: 'recurring', weekdays: [6, 7], days_of_month: [], from: '00:00', to: '00:00' },
      target_actions: [],
      multiplier: 1.5,
    }),
  ],
  achievements: [
    anAchievement(1, { code: 'first_invoice' }),
    anAchievement(2, { code: 'week_of_logins', criteria: [{ counter: 'streak', streak: 'daily_login', at_least: 7 }] }),
  ],
  boards: [
    aBoard(1, { code: 'weekly_invoices' }),
    aBoard(2, { code: 'streak_leaders', metric: 'streak', actions: [], period: 'month' }),
  ],
  combos: [aCombo(1, { code: 'triple_threat' })],
  segments: [aSegment(1, { code: 'premium_events', min_level: 5, special: true })],
}

/** A small realistic game in Panama; each catalogue that is given takes the place of its own. */
export function gameRules(overrides: Partial<GameCatalogue> = {}, types = gameTypes): GameRules {
  return compileGame({ ...catalogue, ...overrides }, types, 'America/Panama')
}

const usual = gameRules()

/**
 * An action on its way: a login in Panama on Wednesday, 27 August 2025, at ten o'clock, unless told otherwise. The number and
 * the worth follow from `action`, day and hour from `at` and `zone`; each of them can be given as well.
 */
export function aTurn(overrides: Partial<Turn> = {}): Turn {
  const { action = 'daily_login', zone = 'America/Panama', at = Date.parse('2025-08-27T15:00:00Z') } = overrides
  const rules = overrides.rules ?? usual
  const { day, minute } = placeOf(at, zone)
  return {
    memberId: 1,
    typeId: rules.typeIds.get(action) ?? 0,
    action,
    worth: gameTypes.find(({ name }) => name === action)?.worth ?? worthless,
    metadata: null,
    at,
    day,
    hour: Math.floor(minute / 60),
    zone,
    rules,
    ...overrides,
  }
}
