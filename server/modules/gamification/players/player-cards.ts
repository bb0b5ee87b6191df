import { LRUCache } from 'lru-cache'
import type { AppContext } from '../../../platform/context.ts'
import { signalsResumed } from '../../../platform/signals/signals.ts'
import { callerChanged } from '../../accounts/index.ts'
import { levelAt } from '../engine/game/experience.ts'
import { newGame } from '../engine/game/game-state.ts'
import { arrive } from '../engine/game/play.ts'
import type { Texts } from '../game-rules/texts.ts'

/** How a member is shown on boards. The same object is answered until something of it may have changed. */
export interface PlayerCard {
  readonly username: string
  readonly level: Texts
  /** Days or weeks of the longest streak that is running. */
  readonly streak: number
}

/** Cards of the members that are shown, kept in memory: every board shows the same few again and again. */
export interface PlayerCards {
  /** Members that are gone are left out. */
  of(app: AppContext, memberIds: readonly number[]): Promise<ReadonlyMap<number, PlayerCard>>
  /** Their names alone, where no more is shown. */
  namesOf(app: AppContext, memberIds: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** The card if it is at hand. */
  peek(memberId: number): PlayerCard | undefined
  forget(memberIds: readonly number[]): void
  /** Goes up whenever a card that was at hand is not any more, but for those that became old. */
  readonly changes: number
}

// Other processes change members too, and streaks end by themselves: a card is looked up again after that long.
const freshMilliseconds = 30_000

// About 200 bytes each. Everybody who looks around on a board is shown others.
const kept = 100_000

export function createPlayerCards({ signals }: Pick<AppContext, 'signals'>): PlayerCards {
  // A list of a hundred asks a hundred times: the time is looked at once a second.
  const cards = new LRUCache<number, PlayerCard>({ max: kept, ttl: freshMilliseconds, ttlResolution: 1000 })
  const names = nameMemory(signals)
  let changes = 0
  const forget = (memberId: number) => {
    if (cards.delete(memberId)) changes += 1
  }
  signals.on(callerChanged, (userId) => forget(Number(userId)))

  return {
    async of(app, memberIds) {
      const missing = memberIds.filter((id) => !cards.has(id))
      if (missing.length > 0) {
        for (const [id, card] of await load(app, await names.of(app, missing))) cards.set(id, card)
      }
      return known(cards, memberIds)
    },
    namesOf: names.of,
    peek: (memberId) => cards.get(memberId),
    forget: (memberIds) => memberIds.forEach(forget),
    get changes() {
      return changes
    },
  }
}

/** Names change rarely, and everybody is told when one does: they are remembered for as long as there is room. */
function nameMemory(signals: AppContext['signals']): { of: PlayerCards['namesOf'] } {
  const names = new LRUCache<number, string>({ max: kept })
  let changes = 0
  signals.on(callerChanged, (userId) => {
    changes += 1
    names.delete(Number(userId))
  })
  signals.on(signalsResumed, () => {
    changes += 1
    names.clear()
  })

  return {
    async of({ people }, memberIds) {
      const missing = memberIds.filter((id) => !names.has(id))
      if (missing.length === 0) return known(names, memberIds)
      const changesBefore = changes
      const found = await Promise.all(missing.map(people.find))
      const read = new Map(found.flatMap((user) => (user === undefined ? [] : [[user.id, user.username]])))
      // Somebody changed while we read: it may be the name from before, good for this once.
      if (changes === changesBefore) for (const [id, name] of read) names.set(id, name)
      return new Map([...known(names, memberIds), ...read])
    },
  }
}

function known<T extends {}>(memory: LRUCache<number, T>, memberIds: readonly number[]): Map<number, T> {
  const found = new Map<number, T>()
  for (const id of memberIds) {
    const value = memory.get(id)
    if (value !== undefined) found.set(id, value)
  }
  return found
}

async function load(app: AppContext, names: ReadonlyMap<number, string>): Promise<[number, PlayerCard][]> {
  const rules = app.rules.current.game
  const now = app.clock.now().getTime()
  return Promise.all(
    [...names].map(async ([id, username]): Promise<[number, PlayerCard]> => {
      const kept = (await app.games.of(id))?.game ?? newGame
      const game = arrive(kept, now, kept.zone ?? rules.siteZone, id, rules)
      const streaks = Object.values(game.streaks.runs).map(({ count }) => count)
      return [id, { username, level: levelAt(rules.levels, game.experience.xp).name, streak: Math.max(0, ...streaks) }]
    }),
  )
}
