import type { Texts } from '../../../platform/errors/named-error.ts'
import type { Chain, CommandEffect, GameEffects, GameRules } from '../../gamification/index.ts'
import type { Sum } from './sum.ts'

/** What a chain is explained by beside itself. */
export interface Context {
  readonly effects: GameEffects
  /** By which the action was judged. */
  readonly rules: GameRules
  readonly action: Texts
}

/** All Lümis of an action: its own, and those that levels, combos and claims gave with it. */
export function withLumis(sum: Sum, context: Context): Sum {
  const { effects, rules } = context
  const { lumis, command, level, combos = [] } = effects
  let all = lumis === undefined ? withCommand(sum, context) : withChain(sum, lumis, context)
  for (const { rule, reward } of combos) {
    const name = rules.combos.get(rule)?.name
    if (reward === undefined) continue
    all = all
      .plus(named('Multiplicador del combo', 'Multiplier of the combo', name), reward.multiplied)
      .plus(named('Extra del combo', 'Bonus of the combo', name), reward.bonus)
  }
  if (level !== undefined) {
    const to = rules.levels.find(({ number }) => number === level.to)?.name
    all = all.plus(named('Por alcanzar el nivel', 'For reaching the level', to), level.lumis)
  }
  return command === undefined && lumis === undefined && all.steps.length === sum.steps.length
    ? all
    : all.equals({ es: 'Total en Lümis', en: 'Lümis in all' })
}

function withCommand(sum: Sum, { effects: { command, combos, level }, rules }: Context): Sum {
  const reward = rewardText(command, rules)
  if (reward !== undefined && command !== undefined && 'lumis' in command) {
    const sumOfReward = sum.start(reward, command.lumis)
    if (command.did !== 'mission_claimed') return sumOfReward
    return sumOfReward.plus({ es: 'Extra por su multiplicador', en: 'More by its multiplier' }, command.bonus)
  }
  const nothing: Texts = { es: 'La acción misma', en: 'The action itself' }
  // What is worth nothing by itself may still complete a combo or reach a level.
  return command !== undefined || combos !== undefined || level !== undefined ? sum.start(nothing, 0) : sum
}

/** What a decision was rewarded for; `undefined` for those that give nothing themselves. */
export function rewardText(command: CommandEffect | undefined, rules: GameRules): Texts | undefined {
  switch (command?.did) {
    case 'mission_claimed':
      return named('Recompensa de la misión', 'Reward of the mission', rules.missions.get(command.rule)?.name)
    case 'achievement_claimed':
      return named('Recompensa del logro', 'Reward of the achievement', rules.achievements.get(command.id)?.name)
    case 'streak_reward_claimed': {
      const name = rules.streaks.get(command.id)?.name
      return named(`Recompensa de ${command.at}`, `Reward of ${command.at}`, name)
    }
    case 'prestige_reached':
      return { es: `Prestigio ${command.prestige}`, en: `Prestige ${command.prestige}` }
    case 'granted':
      return { es: `Concedido: ${command.reason}`, en: `Granted: ${command.reason}` }
    default:
      return undefined
  }
}

/** All XP of an action. */
export function withXp(sum: Sum, context: Context): Sum {
  const { xp, command } = context.effects
  const total: Texts = { es: 'Total en XP', en: 'XP in all' }
  if (xp !== undefined) return withChain(sum, xp, context).equals(total)
  if (command === undefined || !('xp' in command) || command.xp === 0) return sum
  return sum.start({ es: 'XP de la recompensa', en: 'XP of the reward' }, command.xp).equals(total)
}

/** How an amount of Lümis or XP follows from its chain. */
function withChain(sum: Sum, chain: Chain, { effects, rules, action }: Context): Sum {
  const { base, event, level, streak, prestige } = chain
  const product = sum
    .start({ es: `Valor de «${action.es}»`, en: `Worth of "${action.en}"` }, base)
    .times(named('Evento', 'Event', event && rules.events.get(event.id)?.name), event?.factor)
    .times(named('Nivel', 'Level', levelName(effects, rules)), level)
    .times(named('Racha', 'Streak', streak && rules.streaks.get(streak.id)?.name), streak?.factor)
    .times({ es: 'Prestigio', en: 'Prestige' }, prestige)
    .round({ es: 'Redondeado', en: 'Rounded' })
  if (event === undefined) return product
  return product
    .plus({ es: 'Extra del evento', en: 'Bonus of the event' }, event.bonus)
    .plus({ es: 'Por encima del tope diario del evento', en: 'Beyond the daily cap of the event' }, -(event.cut ?? 0))
    .note({ es: 'Sin el evento habría sido', en: 'Without the event it would have been' }, event.without)
}

function levelName({ level, after }: GameEffects, { levels }: GameRules): Texts | undefined {
  const held = level?.from ?? after.level
  return levels.find(({ number }) => number === held)?.name
}

/** A rule that is gone has no name any more. */
function named(es: string, en: string, name: Texts | undefined): Texts {
  return name === undefined ? { es, en } : { es: `${es} «${name.es}»`, en: `${en} "${name.en}"` }
}
