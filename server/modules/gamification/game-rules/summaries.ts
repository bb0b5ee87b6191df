import type { Texts } from '../../../platform/errors/named-error.ts'
import { type ActionType, localDayField } from '../action-type.ts'
import { timesHalfUp } from '../engine/game/half-up.ts'
import type { ComboRule } from './combo.ts'
import type { Condition } from './condition.ts'
import type { MissionRule } from './mission.ts'
import type { StreakRule } from './streak.ts'

/** What rules ask for and give, in a sentence: for administrators, before they put them in force. */

const shownUsers = 6

/** What an action is called, by the name of its type. */
export type NameOf = (action: string) => Texts

export function summaryOfMission(rule: MissionRule, nameOf: NameOf): Texts {
  const { actions, measure, target, conditions, type, duration_days: duration, min_level: level } = rule
  const lumis = timesHalfUp(rule.reward_lumis, rule.bonus_multiplier)
  const names = joined(actions.map(quoted(nameOf)), ', ')
  const given = conditions.map(textOf).join(', ')
  const what: Texts =
    measure === 'actions'
      ? { es: `${target} veces ${names.es}`, en: `${target} times ${names.en}` }
      : measure === 'days'
        ? { es: `${names.es} en ${target} días distintos`, en: `${names.en} on ${target} different days` }
        : {
            es: `${target} en total de «${measure.sum_of}» con ${names.es}`,
            en: `${target} in all of "${measure.sum_of}" by ${names.en}`,
          }
  const time: Texts =
    type === 'daily'
      ? { es: 'el mismo día', en: 'within the day' }
      : { es: `en ${duration} días desde que se acepta`, en: `within ${duration} days of accepting it` }
  return {
    es: `${what.es}${given && ` (${given})`}, ${time.es}, desde el nivel ${level}: ${lumis} Lümis y ${rule.reward_xp} XP`,
    en: `${what.en}${given && ` (${given})`}, ${time.en}, from level ${level} on: ${lumis} Lümis and ${rule.reward_xp} XP`,
  }
}

export function summaryOfStreak({ actions, period, multipliers, milestones }: StreakRule, nameOf: NameOf): Texts {
  const names = joined(actions.map(quoted(nameOf)), ', ')
  const factors = multipliers.map(({ at, factor }) => `${at} → ×${factor}`).join(', ') || '–'
  const rewards = milestones.map(({ at, lumis }) => `${at} → ${lumis}`).join(', ') || '–'
  return {
    es: `${names.es} cada ${period === 'day' ? 'día' : 'semana'}. Multiplicadores: ${factors}. Recompensas en Lümis: ${rewards}`,
    en: `${names.en} every ${period}. Multipliers: ${factors}. Rewards in Lümis: ${rewards}`,
  }
}

export function summaryOfCombo(rule: ComboRule, nameOf: NameOf): Texts {
  const { type, steps, window_hours: hours, multiplier, bonus_lumis: bonus } = rule
  const another: Texts = { es: 'otra acción', en: 'another action' }
  const done = joined(
    steps.map(({ action }) => (action === null ? another : quoted(nameOf)(action))),
    type === 'sequential' ? ' → ' : ' + ',
  )
  return {
    es: `${done.es} en ${hours} h: ×${multiplier} y ${bonus} Lümis más`,
    en: `${done.en} within ${hours} h: ×${multiplier} and ${bonus} Lümis more`,
  }
}

/** Before anything multiplies it. `users`: the names of the rules that name the type. */
export function summaryOfActionType(
  { game, pointsPerEvent: points, uniqueBy }: Pick<ActionType, 'game' | 'pointsPerEvent' | 'uniqueBy'>,
  users: readonly Texts[],
): Texts {
  const { base_lumis: lumis, base_xp: xp, daily_cap: daily, weekly_cap: weekly, cooldown_seconds: cooldown } = game
  const more = users.length - shownUsers
  const once = joined(uniqueBy.map(uniqueText), ' + ')
  const limits = joined(
    [
      ...(daily === null ? [] : [{ es: `${daily} al día como mucho`, en: `at most ${daily} a day` }]),
      ...(weekly === null ? [] : [{ es: `${weekly} a la semana como mucho`, en: `at most ${weekly} a week` }]),
      ...(cooldown === 0 ? [] : [{ es: `${waitOf(cooldown)} entre una y otra`, en: `${waitOf(cooldown)} apart` }]),
      ...(uniqueBy.length === 0 ? [] : [{ es: `una vez por ${once.es}`, en: `once for each ${once.en}` }]),
    ],
    ', ',
  )
  const using = joined(
    [
      ...users.slice(0, shownUsers).map(inQuotes),
      ...(more > 0 ? [{ es: `y ${more} más`, en: `and ${more} more` }] : []),
    ],
    ', ',
  )
  return {
    es: `Cada vez ${lumis} Lümis, ${xp} XP y ${points} ${points === 1 ? 'punto' : 'puntos'}. Límites: ${limits.es || 'ninguno'}. Reglas que la nombran: ${using.es || 'ninguna'}`,
    en: `Each time ${lumis} Lümis, ${xp} XP and ${points} ${points === 1 ? 'point' : 'points'}. Limits: ${limits.en || 'none'}. Rules that name it: ${using.en || 'none'}`,
  }
}

function uniqueText(field: string): Texts {
  return field === localDayField ? { es: 'día', en: 'day' } : inQuotes({ es: field, en: field })
}

function waitOf(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600} h`
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`
}

const quoted = (nameOf: NameOf) => (action: string) => inQuotes(nameOf(action))

function inQuotes({ es, en }: Texts): Texts {
  return { es: `«${es}»`, en: `"${en}"` }
}

function joined(names: readonly Texts[], between: string): Texts {
  return { es: names.map(({ es }) => es).join(between), en: names.map(({ en }) => en).join(between) }
}

function textOf({ field, is, at_least: least, at_most: most }: Condition): string {
  const parts = [
    ...(is === undefined ? [] : [`${field} = ${is.map(String).join(' | ')}`]),
    ...(least === undefined ? [] : [`${field} ≥ ${least}`]),
    ...(most === undefined ? [] : [`${field} ≤ ${most}`]),
  ]
  return parts.join(', ')
}
