import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import {
  LockedAchievementView,
  UnlockedAchievementView,
  viewLockedAchievement,
  viewUnlockedAchievement,
} from '../achievement.view.ts'
import { categoryCounts, heldAchievements, lockedAchievements } from '../achievements.ts'
import { Answer, answer } from '../answer.ts'
import { gameOf } from '../game-of.ts'

type Status = 'unlocked' | 'locked' | 'claimed' | 'unclaimed'

/** What each status leaves of the unlocked ones: all, those that are claimed, those that are not, none. */
const isListed: Readonly<Record<Status, (claimed: boolean) => boolean>> = {
  unlocked: () => true,
  claimed: (claimed) => claimed,
  unclaimed: (claimed) => !claimed,
  locked: () => false,
}

/**
 * Unlocked achievements and those that can be (Lümis v4 §5). Filters choose what is listed; the counts are always over all. A hidden
 * one is neither listed nor counted before it is unlocked.
 */
export const listAchievements = endpoint({
  get: '/api/v4/gamification/achievements',
  summary: "The member's achievements, and those still locked",
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object({
    category: Type.Optional(Type.String({ pattern: '^[a-z][a-z0-9_]{0,49}$' })),
    status: Type.Optional(Type.Enum(['unlocked', 'locked', 'claimed', 'unclaimed'])),
  }),
  output: Answer(
    Type.Object({
      unlocked_achievements: Type.Array(UnlockedAchievementView, { description: 'Latest first.' }),
      locked_achievements: Type.Array(LockedAchievementView),
      categories: Type.Record(
        Type.String(),
        Type.Object({ unlocked: Type.Integer(), total: Type.Integer({ description: 'Without hidden locked ones.' }) }),
      ),
      completion_percentage: Type.Integer({ description: 'Unlocked of all that are counted, rounded down.' }),
      unclaimed_rewards: Type.Integer(),
    }),
  ),
  errors: [],

  async handle({ query, caller, ctx, request }) {
    const { category, status = 'unlocked' } = query
    const rules = ctx.rules.current.game
    const game = await gameOf(ctx, caller)
    const held = heldAchievements(game, rules)
    const locked = lockedAchievements(game, rules)
    const isWanted = ({ rule }: { readonly rule: { readonly category: string } }) =>
      category === undefined || rule.category === category
    const unlocked = held.filter((each) => isWanted(each) && isListed[status](each.held.claimed > 0))
    const open = query.status === undefined || query.status === 'locked' ? locked.filter(isWanted) : []
    const total = held.length + locked.length
    return answer({
      unlocked_achievements: unlocked.map((each) => viewUnlockedAchievement(each, request.locale)),
      locked_achievements: open.map((each) => viewLockedAchievement(each, request.locale)),
      categories: categoryCounts(held, locked),
      completion_percentage: total === 0 ? 0 : Math.floor((held.length * 100) / total),
      unclaimed_rewards: held.filter((each) => each.held.claimed === 0).length,
    })
  },
})
