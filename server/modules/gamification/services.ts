import type { AppContext, Services } from '../../platform/context.ts'
import type { Database } from '../../platform/db/database.ts'
import { runOn } from './action-batch.store.ts'
import { type Contests, loadContests } from './contests/contests.ts'
import { createGameReader, type GameReader } from './game-reader.ts'
import { createPlayerCards, type PlayerCards } from './players/player-cards.ts'
import { loadRanks, type RankReader } from './ranks/ranks.ts'
import { type ActionRecorder, createRecorder } from './recorder/recorder.ts'
import { loadRuleBook, type RuleBook } from './rule-book.ts'

declare module '../../platform/context.ts' {
  interface Services {
    /** The one way in for everything that members do. */
    readonly actions: ActionRecorder
    readonly ranks: RankReader
    readonly contests: Contests
    readonly games: GameReader
    readonly players: PlayerCards
    readonly rules: RuleBook
  }
}

type Needed = Pick<AppContext, 'signals' | 'live' | 'clock' | 'settings' | 'transaction'> & {
  readonly database: Database
  onError(error: unknown): void
}

/** Opens the long-lived parts; resolves when every member has its place in the ranking. */
export async function openGamification(
  parts: Needed,
): Promise<Pick<Services, 'actions' | 'ranks' | 'contests' | 'games' | 'players' | 'rules'>> {
  const { database, signals, live, clock, settings, transaction, onError } = parts
  const { db, pool } = database
  const following = { db, signals, onError }
  const [rules, ranks, contests] = await Promise.all([
    loadRuleBook(following),
    loadRanks(following),
    loadContests(following),
  ])
  const rememberedMembers = settings.get('cache_max_size')
  const players = createPlayerCards(parts)
  const actions = createRecorder({
    players,
    pool,
    db,
    transaction,
    rules,
    clock,
    ranks,
    contests,
    live,
    rememberedMembers,
  })
  return { actions, ranks, contests, games: createGameReader(runOn(pool)), players, rules }
}
