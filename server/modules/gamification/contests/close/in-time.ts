import type { Ctx } from '../../../../platform/context.ts'
import type { GameState } from '../../engine/game/game-state.ts'
import type { PeriodScore, Score } from '../../engine/game/scores.ts'
import { compareEntries, playAgain } from '../../engine/game/timeline.ts'
import { type Base, historyStore } from '../../history.store.ts'
import { entriesOf } from '../../recorder/history.ts'
import type { Ending } from './ending.ts'
import { type Entries, entriesByStates, entriesFoundOut, periodEntryStore, type Unsure } from './period-entry.store.ts'

const membersPerStep = 500

/**
 * Who takes part in a period that is closed late: whoever did by the time at which it should have been closed. States know two
 * periods of a contest, and all that came since; where that matters the log is played up to then.
 */
export async function entriesInTime(ctx: Ctx, ending: Ending): Promise<Entries> {
  const entries = periodEntryStore(ctx.db)
  await entries.enter(ending)
  for (let last: number | undefined = 0; last !== undefined; ) {
    const unsure = await entries.unsureAfter(last, membersPerStep)
    await entries.set(await scoresInTime(ctx, unsure, ending))
    last = unsure.at(-1)?.memberId
  }
  // What was imported later is not worth less because nobody was there in time.
  return (await entries.isEmpty()) ? entriesByStates(ending) : entriesFoundOut
}

async function scoresInTime(ctx: Ctx, unsure: readonly Unsure[], ending: Ending) {
  const history = historyStore(ctx.db)
  const told: { memberId: number; score: PeriodScore | undefined }[] = []
  for (const base of await basesOf(ctx, unsure, ending)) {
    const logged = (await history.actionsAfter(base)).filter(({ receivedAt }) => receivedAt < ending.closesAt)
    told.push({ memberId: base.memberId, score: finalScore(base.game, await entriesOf(logged, ctx.rules), ending) })
  }
  return told
}

/** States to play from, which hold nothing that came too late and in which the period is not forgotten. */
async function basesOf(ctx: Ctx, unsure: readonly Unsure[], ending: Ending): Promise<Base[]> {
  const history = historyStore(ctx.db)
  const bases = await history.basesBefore(new Map(unsure.map(({ memberId, before }) => [memberId, before])))
  const forgetful = bases.filter(({ game }) => hasForgotten(game.scores[ending.contest], ending.period))
  if (forgetful.length === 0) return bases
  const beginnings = await history.basesBefore(
    new Map(forgetful.map(({ memberId }) => [memberId, Number.MIN_SAFE_INTEGER])),
  )
  return [...bases.filter((base) => !forgetful.includes(base)), ...beginnings]
}

type Played = Awaited<ReturnType<typeof entriesOf>>

/** What the game of a member said last of a period, before later ones took its place. */
function finalScore(base: GameState, log: Played, { contest, period }: Ending): PeriodScore | undefined {
  let game = base
  let score = scoreIn(game.scores[contest], period)
  for (const entry of log.toSorted(compareEntries)) {
    game = playAgain(game, entry, entry.recorded).state
    score = scoreIn(game.scores[contest], period) ?? score
  }
  return score
}

function scoreIn(score: Score | undefined, period: number): PeriodScore | undefined {
  return score?.period === period ? score : score?.before?.period === period ? score.before : undefined
}

function hasForgotten(score: Score | undefined, period: number): boolean {
  return score?.before !== undefined && score.before.period > period
}
