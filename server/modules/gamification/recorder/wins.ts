import type { GameEffects } from '../engine/game/effects.ts'
import type { GameRules } from '../game-rules/game-rules.ts'
import type { Texts } from '../game-rules/texts.ts'

/** Something worth a moment of joy on an open page; `key` is the same wherever the same thing is told. */
export interface Win {
  readonly kind: 'level' | 'achievement' | 'mission' | 'streak' | 'combo' | 'prestige'
  readonly key: string
  readonly name: Texts
  /** Lümis that came with it; 0 where they are still to be claimed. */
  readonly lumis: number
}

/** What members are told at once of an action, apart from figures. */
export function winsOf(actionPlace: string, effects: GameEffects, rules: GameRules): Win[] {
  const win = (kind: Win['kind'], of: string | number, name: Texts | undefined, lumis = 0): Win[] =>
    name === undefined ? [] : [{ kind, key: `${kind}:${of}:${actionPlace}`, name, lumis }]
  const { level, achievements = [], missions = [], streaks = [], combos = [], command } = effects
  return [
    ...(level === undefined
      ? []
      : win('level', level.to, rules.levels.find(({ number }) => number === level.to)?.name, level.lumis)),
    ...achievements.flatMap((id) => win('achievement', id, rules.achievements.get(id)?.name)),
    ...missions
      .filter(({ completed }) => completed)
      .flatMap(({ id, rule }) => win('mission', id, rules.missions.get(rule)?.name)),
    ...streaks.flatMap(({ id, count, kept }) => {
      const rule = rules.streaks.get(id)
      const isMilestone = kept !== 'same_period' && rule?.milestones.some(({ at }) => at === count)
      return isMilestone ? win('streak', `${id}:${count}`, rule?.name) : []
    }),
    ...combos.flatMap(({ rule, reward }) =>
      reward === undefined ? [] : win('combo', rule, rules.combos.get(rule)?.name, reward.lumis),
    ),
    ...(command?.did === 'prestige_reached' ? win('prestige', command.prestige, prestige, command.lumis) : []),
  ]
}

const prestige: Texts = { es: 'Prestigio', en: 'Prestige' }
