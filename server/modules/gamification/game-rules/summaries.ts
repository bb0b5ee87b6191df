import type { Texts } from '../../../platform/errors/named-error.ts'
import { timesHalfUp } from '../engine/game/half-up.ts'
import type { ComboRule } from './combo.ts'
import type { Condition } from './condition.ts'
import type { MissionRule } from './mission.ts'
import type { StreakRule } from './streak.ts'

/** What rules ask for and give, in a sentence: for administrators, before they put them in force. */

export function summaryOfMission(rule: MissionRule): Texts {
  const { actions, measure, target, conditions, type, duration_days: duration, min_level: level } = rule
  const lumis = timesHalfUp(rule.reward_lumis, rule.bonus_multiplier)
  const names = actions.join(', ')
  const given = conditions.map(textOf).join(', ')
  const what: Texts =
    measure === 'actions'
      ? { es: `${target} veces ${names}`, en: `${target} times ${names}` }
      : measure === 'days'
        ? { es: `${names} en ${target} días distintos`, en: `${names} on ${target} different days` }
        : {
            es: `${target} en total de «${measure.sum_of}» con ${names}`,
            en: `${target} in all of "${measure.sum_of}" by ${names}`,
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

export function summaryOfStreak({ actions, period, multipliers, milestones }: StreakRule): Texts {
  const names = actions.join(', ')
  const factors = multipliers.map(({ at, factor }) => `${at} → ×${factor}`).join(', ') || '–'
  const rewards = milestones.map(({ at, lumis }) => `${at} → ${lumis}`).join(', ') || '–'
  return {
    es: `${names} cada ${period === 'day' ? 'día' : 'semana'}. Multiplicadores: ${factors}. Recompensas en Lümis: ${rewards}`,
    en: `${names} every ${period}. Multipliers: ${factors}. Rewards in Lümis: ${rewards}`,
  }
}

export function summaryOfCombo(rule: ComboRule): Texts {
  const { type, steps, window_hours: hours, multiplier, bonus_lumis: bonus } = rule
  const listed = (any: string) => steps.map(({ action }) => action ?? any).join(type === 'sequential' ? ' → ' : ' + ')
  return {
    es: `${listed('otra acción')} en ${hours} h: ×${multiplier} y ${bonus} Lümis más`,
    en: `${listed('another action')} within ${hours} h: ×${multiplier} and ${bonus} Lümis more`,
  }
}

function textOf({ field, is, at_least: least, at_most: most }: Condition): string {
  const parts = [
    ...(is === undefined ? [] : [`${field} = ${is.map(String).join(' | ')}`]),
    ...(least === undefined ? [] : [`${field} ≥ ${least}`]),
    ...(most === undefined ? [] : [`${field} ≤ ${most}`]),
  ]
  return parts.join(', ')
}
