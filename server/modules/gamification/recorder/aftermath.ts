import type { Live } from '../../../platform/live/live.ts'
import type { ChangedState, NewAction } from '../action-batch.store.ts'
import type { RankReader } from '../ranks/ranks.ts'

/** What is told to the open pages of a member. */
export const gamificationTopic = 'gamification'

const gatherMilliseconds = 100

interface News {
  total: number
  badges: number
  earned: number
  newBadges: string[]
}

/** What follows a commit and can be lost without harm: places in the ranking, and news for open pages. */
export interface Aftermath {
  add(states: readonly ChangedState[], actions: readonly NewAction[]): void
}

export function createAftermath(ranks: RankReader, live: Live): Aftermath {
  const waiting = new Map<number, News>()

  const flush = () => {
    for (const [memberId, { total, badges, earned, newBadges }] of waiting) {
      live.toUser(memberId, { topic: gamificationTopic, points: total, badges, earned, new_badges: newBadges })
    }
    waiting.clear()
  }

  const note = ({ before, standing }: ChangedState) => {
    const news = waiting.get(before.memberId) ?? { total: 0, badges: 0, earned: 0, newBadges: [] }
    waiting.set(before.memberId, Object.assign(news, { total: standing.points, badges: standing.badges }))
  }

  return {
    add(states, actions) {
      const present = states.filter(({ before }) => before.presence === 'present')
      ranks.publish(
        present.map(({ before, standing }) => ({
          memberId: before.memberId,
          version: before.version + 1,
          ...standing,
        })),
      )
      // Gathered for a moment: somebody who does much is told once.
      if (waiting.size === 0 && states.length > 0) setTimeout(flush, gatherMilliseconds).unref()
      for (const state of states) note(state)
      for (const { memberId, effects } of actions) {
        const news = waiting.get(memberId)
        if (news === undefined) continue
        news.earned += effects.points?.earned ?? 0
        if (effects.points?.badge !== undefined) news.newBadges.push(effects.points.badge.name)
      }
    },
  }
}
