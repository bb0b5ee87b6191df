import { createHash } from 'node:crypto'
import type { Db } from '../../../platform/db/database.ts'
import { lumisReplayStore } from '../../wallet/index.ts'
import { decodeScores } from '../contests/scores-text.ts'
import { gameFromText } from '../game-text.ts'
import { type Difference, differences } from './differences.ts'
import { inStep } from './in-step.ts'
import { replayStore, type StateText } from './replay.store.ts'
import { sameValue } from './same-value.ts'

const membersPerPage = 500
const accountsPerPage = 5000

export interface Comparison {
  /** SHA-256 over all states, in the order of their members; the same when they say the same. */
  readonly liveHash: string
  readonly replayedHash: string
  readonly states: number
  readonly accounts: number
  readonly lumis: number
  readonly differences: readonly Difference[]
}

/** Compares what is kept with what was worked out again: states and scores, what they are worth, and Lümis. */
export async function compare(live: Db, replayed: Db): Promise<Comparison> {
  const found = differences()
  const withStandings = !(await replayStore(live).isRecounting())
  const [liveHash, replayedHash] = [createHash('sha256'), createHash('sha256')]
  let states = 0
  const pages = inStep(
    (last) => replayStore(live).statesAfter(last, membersPerPage),
    (last) => replayStore(replayed).statesAfter(last, membersPerPage),
    ({ memberId }) => memberId,
  )
  for await (const [kept, again] of pages) {
    states += 1
    const differing: Part[] =
      kept === undefined || again === undefined ? ['state'] : differencesIn(kept, again, withStandings)
    for (const part of differing) found.add(differenceIn(part, kept, again))
    // The order of fields says nothing: states that say the same are counted by the same text.
    liveHash.update(textOf(differing.length === 0 ? again : kept))
    replayedHash.update(textOf(again))
  }

  const { accounts, lumis } = await compareAccounts(live, replayed, found)
  return {
    liveHash: liveHash.digest('hex'),
    replayedHash: replayedHash.digest('hex'),
    states,
    accounts,
    lumis,
    differences: found.first(),
  }
}

async function compareAccounts(live: Db, replayed: Db, found: Found) {
  let accounts = 0
  let lumis = 0
  const holdings = inStep(
    (last) => lumisReplayStore(live).accountsAfter(last, accountsPerPage),
    (last) => lumisReplayStore(replayed).accountsAfter(last, accountsPerPage),
    ({ userId }) => userId,
  )
  for await (const [kept, again] of holdings) {
    accounts += 1
    lumis += kept?.balance ?? 0
    for (const figure of ['balance', 'received'] as const) {
      if (kept?.[figure] === again?.[figure]) continue
      const memberId = kept?.userId ?? again?.userId ?? 0
      found.add({
        of: figure,
        memberId,
        live: String(kept?.[figure] ?? 'none'),
        replayed: String(again?.[figure] ?? 'none'),
      })
    }
  }
  return { accounts, lumis }
}

type Found = ReturnType<typeof differences>

const parts = ['standing', 'state', 'game', 'scores'] as const
type Part = (typeof parts)[number]

function differencesIn(kept: StateText, again: StateText, withStandings: boolean): Part[] {
  return parts.filter((part) => {
    if (kept[part] === again[part]) return false
    return part === 'standing' ? withStandings : !sameValue(meaningOf[part](kept[part]), meaningOf[part](again[part]))
  })
}

const meaningOf = {
  game: gameFromText,
  scores: decodeScores,
  // Values of a list are seen in the order of arrival, which says nothing.
  state: (text: string): unknown =>
    JSON.parse(text, (field, value) => (field === 'seen' && Array.isArray(value) ? value.toSorted() : value)),
}

function differenceIn(of: Part, kept: StateText | undefined, again: StateText | undefined): Difference {
  const memberId = kept?.memberId ?? again?.memberId ?? 0
  return { of, memberId, live: kept?.[of] ?? 'none', replayed: again?.[of] ?? 'none' }
}

function textOf(state: StateText | undefined): string {
  if (state === undefined) return ''
  return JSON.stringify([state.memberId, state.standing, state.state, state.game, state.scores])
}
