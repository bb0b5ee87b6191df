import { dayText } from '../../../platform/clock/calendar.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import type { GameEffects, GameRules } from '../../gamification/index.ts'
import { contestRule } from '../leaderboard/contest-rule.ts'
import { instantText } from '../moments.ts'

/** What an action moved beside the award itself, with the names that the rules of its time have for it. */
export function viewChanges(effects: GameEffects, rules: GameRules, locale: Locale) {
  const { streaks = [], missions = [], achievements = [], combos = [] } = effects
  return {
    streaks: streaks.map(({ id, count, kept, frozen = [], lost }) => ({
      streak_type: rules.streaks.get(id)?.code ?? '',
      streak_name: rules.streaks.get(id)?.name[locale] ?? '',
      count,
      kept,
      frozen_days: frozen.map(dayText),
      lost: lost ?? null,
    })),
    missions: missions.map(({ id, rule, progress, target, completed = false }) => ({
      mission_id: id,
      mission_code: rules.missions.get(rule)?.code ?? '',
      mission_name: rules.missions.get(rule)?.name[locale] ?? '',
      progress,
      target,
      completed,
    })),
    achievements: achievements.map((id) => ({
      achievement_id: id,
      achievement_code: rules.achievements.get(id)?.code ?? '',
      achievement_name: rules.achievements.get(id)?.name[locale] ?? '',
    })),
    combos: combos.map(({ rule, done, of, reward }) => ({
      combo_id: rule,
      combo_code: rules.combos.get(rule)?.code ?? '',
      combo_name: rules.combos.get(rule)?.name[locale] ?? '',
      steps_done: done,
      steps_required: of,
      completed: reward !== undefined,
      reward: reward === undefined ? null : { ...reward },
    })),
    ...viewScores(effects, rules),
  }
}

/** Boards begin with a site day, events at an instant. */
function viewScores({ scores = [] }: GameEffects, rules: GameRules) {
  const moved = scores.flatMap(({ contest, period, before, score }) => {
    const named = contestRule(contest, rules)
    return named === undefined ? [] : [{ ...named, period, score_before: before, score }]
  })
  return {
    boards: moved
      .filter(({ kind }) => kind === 'board')
      .map(({ rule, period, score_before, score }) => ({
        leaderboard_type: rule?.code ?? '',
        period_start: dayText(period),
        score_before,
        score,
      })),
    event_scores: moved
      .filter(({ kind }) => kind === 'event')
      .map(({ id, rule, period, score_before, score }) => ({
        event_id: id,
        event_code: rule?.code ?? '',
        start_date: instantText(period),
        score_before,
        score,
      })),
  }
}

/** The event that applied to the award. */
export function viewEvent({ lumis }: GameEffects, { events }: GameRules, locale: Locale) {
  const event = lumis?.event
  if (lumis === undefined || event === undefined) return null
  const rule = events.get(event.id)
  return {
    event_id: event.id,
    event_code: rule?.code ?? '',
    event_name: rule?.name[locale] ?? '',
    multiplier: event.factor,
    bonus_lumis: event.bonus,
    lumis_added: lumis.total - event.without,
  }
}
