import type { Live } from '../../../platform/live/live.ts'
import type { ChangedState, NewAction } from '../action-batch.store.ts'
import type { Contests } from '../contests/contests.ts'
import { xpOf } from '../engine/game/effects.ts'
import { gathering } from '../gathering.ts'
import type { PlayerCards } from '../players/player-cards.ts'
import type { RankReader } from '../ranks/ranks.ts'
import type { Rules } from '../rules.ts'
import { type Win, winsOf } from './wins.ts'

/** What is told to the open pages of a member. */
const topic = 'gamification'
const gatherMilliseconds = 100

interface News {
  readonly points: number
  readonly badges: number
  readonly earned: number
  readonly newBadges: readonly string[]
  readonly lumis: number
  readonly xp: number
  readonly wins: readonly Win[]
}

// A signal has to fit into one notification of 8000 bytes.
const mostWins = 12

/** What follows a commit and can be lost without harm: places in the ranking, and news for open pages. */
export interface Aftermath {
  add(states: readonly ChangedState[], actions: readonly NewAction[], rules: Rules): void
  /** Tells at once what is waiting to be told. */
  flush(): void
}

interface Followers {
  readonly ranks: RankReader
  readonly contests: Contests
  readonly players: PlayerCards
  readonly live: Live
}

export function createAftermath({ ranks, contests, players, live }: Followers): Aftermath {
  const news = gathering<News>(gatherMilliseconds, (gathered) => {
    for (const [memberId, { newBadges, ...figures }] of gathered) {
      // Coming is an action: what it wins is told before the page that it came with can hear.
      live.toUser(memberId, { topic, ...figures, new_badges: newBadges }, { waits: figures.wins.length > 0 })
    }
  })

  return {
    add(states, actions, rules) {
      players.forget(states.map(({ before }) => before.memberId))
      const present = states.filter(({ before }) => before.presence === 'present')
      ranks.publish(
        present.map(({ before: { memberId, version }, standing }) => ({ memberId, version: version + 1, ...standing })),
      )
      contests.publish(
        present.map(({ before: { memberId, version }, state: { game } }) => ({
          memberId,
          version: version + 1,
          scores: game.scores,
          xp: game.experience.lifetime,
        })),
      )
      const standings = new Map(states.map(({ before, standing }) => [before.memberId, standing]))
      for (const action of actions) {
        const standing = standings.get(action.memberId)
        if (standing === undefined) continue
        const { earned = 0, badge } = action.effects.points ?? {}
        const { game } = action.effects
        const wins = game === undefined ? [] : winsOf(String(action.occurredAt.getTime()), game, rules.game)
        news.add(action.memberId, (waiting) => ({
          points: standing.points,
          badges: standing.badges,
          earned: (waiting?.earned ?? 0) + earned,
          newBadges: [...(waiting?.newBadges ?? []), ...(badge ? [badge.name] : [])],
          lumis: (waiting?.lumis ?? 0) + action.lumis,
          xp: (waiting?.xp ?? 0) + (game === undefined ? 0 : xpOf(game)),
          wins: [...(waiting?.wins ?? []), ...wins].slice(0, mostWins),
        }))
      }
    },
    flush() {
      news.flush()
      ranks.flush()
      contests.flush()
    },
  }
}
