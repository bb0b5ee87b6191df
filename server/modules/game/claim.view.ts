import Type, { type Static } from 'typebox'
import type { Locale } from '../../platform/errors/named-error.ts'
import type { GameEffects, GameRules, RecordedAction } from '../gamification/index.ts'

/** What a claim leads to beside its own reward, so that the new balance adds up. */
export const ClaimView = Type.Object({
  new_lumis_balance: Type.Integer(),
  achievement_unlocked: Type.Union(
    [
      Type.Object({
        achievement_id: Type.Integer(),
        achievement_code: Type.String(),
        achievement_name: Type.String(),
      }),
      Type.Null(),
    ],
    { description: 'The first that was unlocked by it.' },
  ),
  level_reached: Type.Union(
    [
      Type.Object({
        from: Type.Integer(),
        to: Type.Integer(),
        name: Type.String({ description: 'Of the level that was reached.' }),
        lumis: Type.Integer({ description: 'Paid for the levels, as part of the new balance.' }),
      }),
      Type.Null(),
    ],
    { description: 'Where the XP of the claim led to another level.' },
  ),
})

/** From what is kept with the action, so that a repeated claim is answered with the same. */
export function viewClaim(
  { game, recorded }: { readonly game: GameEffects; readonly recorded: RecordedAction },
  rules: GameRules,
  locale: Locale,
): Static<typeof ClaimView> {
  const { achievements: [first = 0] = [], level = null } = game
  const unlocked = rules.achievements.get(first)
  return {
    new_lumis_balance: recorded.action.balance ?? 0,
    achievement_unlocked:
      unlocked === undefined
        ? null
        : {
            achievement_id: unlocked.id,
            achievement_code: unlocked.code,
            achievement_name: unlocked.name[locale],
          },
    level_reached: level && { ...level, name: nameOf(level.to, rules, locale) },
  }
}

function nameOf(level: number, { levels }: GameRules, locale: Locale): string {
  return levels.find(({ number }) => number === level)?.name[locale] ?? ''
}
