import Type, { type Static } from 'typebox'
import { dayText, endOfDay } from '../../platform/clock/calendar.ts'
import type { Locale } from '../../platform/errors/named-error.ts'
import {
  type BoardRule,
  type GameRules,
  type GameState,
  type Kept,
  levelAt,
  nextLevel,
  nextStart,
  openMissions,
  runningEvents,
  standingOf,
} from '../gamification/index.ts'
import { Nullable } from './answer.ts'
import { instantText, lastSecondText } from './moments.ts'
import { canFreeze, lastActivity, nextMilestone, streaksOf } from './streaks.ts'

const Instant = Type.String({ format: 'date-time' })

export const DashboardView = Type.Object({
  user: Type.Object({
    user_id: Type.Integer(),
    current_level: Type.Integer(),
    level_name: Type.String(),
    current_xp: Type.Integer(),
    xp_to_next_level: Type.Integer({ description: 'XP that are missing; 0 at the top.' }),
    total_lumis: Type.Integer({ description: 'Lümis to spend.' }),
  }),
  streaks: Type.Record(
    Type.String(),
    Type.Object({
      current: Type.Integer({ description: 'Days, or weeks of a weekly streak.' }),
      max: Type.Integer(),
      last_activity: Nullable(Type.String({ format: 'date' })),
      next_reward_at: Nullable(Type.Integer({ description: 'The next milestone that has not been claimed.' })),
    }),
    { description: 'By code; also those that were never begun.' },
  ),
  active_missions: Type.Array(
    Type.Object({
      mission_id: Type.Integer(),
      mission_name: Type.String(),
      current_progress: Type.Number(),
      target_count: Type.Integer(),
      reward_lumis: Type.Integer(),
      due_date: Instant,
    }),
  ),
  active_events: Type.Array(
    Type.Object({
      event_id: Type.Integer(),
      event_name: Type.String(),
      multiplier: Type.Number(),
      ends_at: Instant,
      applicable_actions: Type.Array(Type.String(), { description: 'Empty: all.' }),
      joined: Type.Boolean({ description: 'False: it has to be joined before it gives anything.' }),
    }),
  ),
  recent_achievements: Type.Array(
    Type.Object({
      achievement_id: Type.Integer(),
      achievement_name: Type.String(),
      unlocked_at: Instant,
      reward_lumis: Type.Integer(),
      is_claimed: Type.Boolean(),
    }),
  ),
  leaderboard_position: Type.Record(Type.String(), Nullable(Type.Integer({ minimum: 1 })), {
    description: 'Place in the running period of each board, by code; null without a score.',
  }),
  next_opportunities: Type.Object({
    next_happy_hour: Nullable(Instant),
    happy_hour_ends_at: Nullable(Type.String({ format: 'date-time', description: 'Of the one that runs now.' })),
    missions_expire_soon: Type.Integer({ description: 'Active missions that are due within 24 hours.' }),
    streak_freeze_available: Type.Boolean(),
  }),
})
type DashboardView = Static<typeof DashboardView>

/** What a dashboard is made of. */
export interface Seen {
  readonly userId: number
  readonly zone: string
  /** As it stands now. */
  readonly game: GameState
  readonly balance: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly rules: GameRules
  readonly locale: Locale
  /** The member's place in the running period of a board; null without a score. */
  placeOn(board: Kept<BoardRule>): number | null
}

export function viewDashboard(seen: Seen): DashboardView {
  const missions = activeMissions(seen)
  return {
    user: userOf(seen),
    streaks: streakTable(seen),
    active_missions: missions.map((mission) => missionOf(mission, seen)),
    active_events: activeEvents(seen),
    recent_achievements: latestAchievements(seen),
    leaderboard_position: positions(seen),
    next_opportunities: opportunities(missions, seen),
  }
}

function userOf({ userId, game, balance, rules, locale }: Seen): DashboardView['user'] {
  const { xp } = game.experience
  const level = levelAt(rules.levels, xp)
  return {
    user_id: userId,
    current_level: level.number,
    level_name: level.name[locale],
    current_xp: xp,
    xp_to_next_level: (nextLevel(rules.levels, xp)?.min_xp ?? xp) - xp,
    total_lumis: balance,
  }
}

function streakTable({ game, rules }: Seen): DashboardView['streaks'] {
  const entries = streaksOf(game, rules).map((streak) => {
    const last = lastActivity(streak, game.counters, rules)
    const shown = {
      current: streak.run?.count ?? 0,
      max: streak.run?.max ?? 0,
      last_activity: last === undefined ? null : dayText(last),
      next_reward_at: nextMilestone(streak)?.at ?? null,
    }
    return [streak.rule.code, shown] as const
  })
  return Object.fromEntries(entries)
}

type Mission = ReturnType<typeof openMissions>[number]

/** Accepted ones and those that were assigned for today, as long as something is left to do. */
function activeMissions({ game, rules }: Seen): Mission[] {
  return openMissions(game.missions, game.day, rules).filter(({ status }) => status === 'active')
}

function missionOf({ id, rule, run }: Mission, { zone, locale }: Seen): DashboardView['active_missions'][number] {
  return {
    mission_id: id,
    mission_name: rule.name[locale],
    current_progress: run.progress,
    target_count: rule.target,
    reward_lumis: rule.reward_lumis,
    due_date: lastSecondText(run.due, zone),
  }
}

function activeEvents({ game, now, rules, locale }: Seen): DashboardView['active_events'] {
  return runningEvents(game.events, now, standingOf(game, { rules }), rules).map(({ rule, occurrence, joined }) => ({
    event_id: rule.id,
    event_name: rule.name[locale],
    multiplier: rule.multiplier,
    ends_at: instantText(occurrence.end),
    applicable_actions: rule.target_actions,
    joined,
  }))
}

const recent = 5

/** Achievements whose rule is gone have no name any more and are left out. */
function latestAchievements({ game, rules, locale }: Seen): DashboardView['recent_achievements'] {
  const unlocked = Object.entries(game.achievements).flatMap(([id, held]) => {
    const rule = rules.achievements.get(Number(id))
    return rule === undefined ? [] : { rule, held }
  })
  unlocked.sort((a, b) => b.held.at - a.held.at || b.rule.id - a.rule.id)
  return unlocked.slice(0, recent).map(({ rule, held }) => ({
    achievement_id: rule.id,
    achievement_name: rule.name[locale],
    unlocked_at: instantText(held.at),
    reward_lumis: rule.reward_lumis,
    is_claimed: held.claimed > 0,
  }))
}

function positions({ rules, placeOn }: Seen): DashboardView['leaderboard_position'] {
  const boards = [...rules.boards.values()].filter(({ active }) => active)
  return Object.fromEntries(boards.map((board) => [board.code, placeOn(board)]))
}

const dayMs = 86_400_000

function opportunities(
  missions: readonly Mission[],
  { game, now, zone, rules }: Seen,
): DashboardView['next_opportunities'] {
  const standing = standingOf(game, { rules })
  const happyHour = nextStart('daily', now, standing, rules)
  const running = runningEvents(game.events, now, standing, rules).filter(({ rule }) => rule.type === 'daily')
  const runsUntil = running.length === 0 ? null : Math.max(...running.map(({ occurrence }) => occurrence.end))
  return {
    next_happy_hour: happyHour === undefined ? null : instantText(happyHour),
    happy_hour_ends_at: runsUntil === null ? null : instantText(runsUntil),
    missions_expire_soon: missions.filter(({ run }) => endOfDay(run.due, zone) - now <= dayMs).length,
    streak_freeze_available: canFreeze(game, rules),
  }
}
