import type { Chain, GameRules } from '../../gamification/index.ts'

/** The chain of an award with factors of 1 written out, and rules by their codes. */
export function viewChain(chain: Chain | undefined, { streaks }: Pick<GameRules, 'streaks'>) {
  if (chain === undefined) return null
  const { base, event, level = 1, streak, prestige = 1, total } = chain
  return {
    base,
    event:
      event === undefined
        ? null
        : {
            event_id: event.id,
            multiplier: event.factor,
            bonus: event.bonus,
            cut: event.cut ?? 0,
            without: event.without,
          },
    level_multiplier: level,
    streak:
      streak === undefined ? null : { streak_type: streaks.get(streak.id)?.code ?? '', multiplier: streak.factor },
    prestige_multiplier: prestige,
    total,
  }
}
