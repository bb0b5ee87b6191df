import type { Db } from '../../../platform/db/database.ts'
import { type LumisAccount, lumisReplayStore } from '../../wallet/index.ts'
import { contestResultStore } from '../contests/contest-result.store.ts'
import { standingOf } from '../engine/mechanics/points-and-badges.ts'
import type { Logged } from '../history.store.ts'
import { rulesStore } from '../rules.store.ts'
import type { Rules } from '../rules.ts'
import { type Difference, differences } from './differences.ts'
import { type MemberReplay, memberReplay, type Replayed } from './member-replay.ts'
import { type Identity, type RebuiltState, replayStore } from './replay.store.ts'
import { sameValue } from './same-value.ts'

const membersPerPage = 500
const accountsPerPage = 5000

export interface Rebuilt {
  readonly actions: number
  readonly members: number
  /** Actions that bring about something else than is kept with them, and actions of nobody. */
  readonly differences: readonly Difference[]
}

/**
 * Works out states, scores and Lümis accounts from the log of `live`, whose transaction must be frozen, and writes them
 * into `target`, which has none.
 */
export async function rebuild(live: Db, target: Db, onActions: (count: number) => void): Promise<Rebuilt> {
  const found = differences()
  const current = await rulesStore(live).load()
  const writer = await stateWriter(live, target, current)
  const earned = new Map<number, number>()
  let actions = 0

  let memberId = 0
  let replay: MemberReplay | undefined
  const open = (): MemberReplay =>
    memberReplay(({ id, recorded }, effects) => {
      if (!sameValue(recorded, effects)) {
        found.add({ of: `action ${id}`, memberId, live: JSON.stringify(recorded), replayed: JSON.stringify(effects) })
      }
    })
  const close = async () => {
    if (replay === undefined) return
    const replayed = replay.finish()
    if (replayed.lumis !== 0) earned.set(memberId, replayed.lumis)
    if (!(await writer.add(memberId, replayed))) {
      found.add({ of: 'state', memberId, live: 'none', replayed: `of ${replayed.state.actions} actions` })
    }
  }

  const rulesOf = rulesByVersion(live)
  for await (const page of replayStore(live).log()) {
    for (const logged of page) {
      if (replay === undefined || logged.memberId !== memberId) {
        await close()
        memberId = logged.memberId
        replay = open()
      }
      replay.take(logged, rulesOf.known(logged) ?? (await rulesOf.load(logged)))
    }
    actions += page.length
    onActions(page.length)
  }
  await close()
  const members = await writer.finish()
  await writeAccounts(live, target, earned)
  return { actions, members, differences: found.first() }
}

/** Of all versions that were ever in force: an installation has hundreds at most, and a replay meets most of them again and again. */
function rulesByVersion(db: Db) {
  const versions = new Map<number, Rules>()
  return {
    known: ({ effects }: Logged) => versions.get(effects.rules),
    async load({ effects }: Logged): Promise<Rules> {
      const rules = await rulesStore(db).version(effects.rules)
      versions.set(effects.rules, rules)
      return rules
    },
  }
}

const nothing: Replayed = memberReplay(() => undefined).finish()

/** Writes a state for everybody who has one, in the order of ids; who has no actions gets the one of the beginning. */
async function stateWriter(live: Db, target: Db, rules: Rules) {
  let identities: readonly Identity[] = []
  let place = 0
  let last = 0
  let members = 0
  let waiting: RebuiltState[] = []
  let writing: Promise<void> = Promise.resolve()

  const peek = async (): Promise<Identity | undefined> => {
    if (place === identities.length && (place > 0 || last === 0)) {
      identities = await replayStore(live).identitiesAfter(last, membersPerPage)
      place = 0
      last = identities.at(-1)?.memberId ?? last
    }
    return identities[place]
  }
  const flush = async () => {
    await writing
    // The next members are played while these are written.
    writing = waiting.length === 0 ? Promise.resolve() : replayStore(target).writeStates(waiting)
    writing.catch(() => undefined)
    waiting = []
  }
  const put = async (identity: Identity, { state }: Replayed) => {
    waiting.push({ ...identity, state, standing: standingOf(state.points, { rules, kind: identity.kind }) })
    place += 1
    members += 1
    if (waiting.length >= membersPerPage) await flush()
  }

  return {
    /** False for a member who has no state. */
    async add(memberId: number, replayed: Replayed): Promise<boolean> {
      let next = await peek()
      for (; next !== undefined && next.memberId < memberId; next = await peek()) await put(next, nothing)
      if (next?.memberId !== memberId) return false
      await put(next, replayed)
      return true
    },
    async finish(): Promise<number> {
      for (let next = await peek(); next !== undefined; next = await peek()) await put(next, nothing)
      await flush()
      await writing
      return members
    },
  }
}

/** What actions earned, what final places won, and what came and went otherwise. A merged guest's is its member's. */
async function writeAccounts(live: Db, target: Db, earned: ReadonlyMap<number, number>): Promise<void> {
  const accounts = lumisReplayStore(live)
  const holders = new Map((await accounts.mergedGuests()).map(({ guestId, memberId }) => [guestId, memberId]))
  const sums = new Map<number, { balance: number; received: number }>()
  const add = (userId: number, balance: number, received: number) => {
    const memberId = holders.get(userId) ?? userId
    const sum = sums.get(memberId) ?? { balance: 0, received: 0 }
    sums.set(memberId, { balance: sum.balance + balance, received: sum.received + received })
  }
  for (const [memberId, lumis] of earned) add(memberId, lumis, lumis)
  for (const { memberId, lumis } of await contestResultStore(live).paid()) add(memberId, lumis, lumis)
  for (const { memberId, balance, received } of await accounts.beside()) add(memberId, balance, received)
  for (let last = 0; ; ) {
    const page = await accounts.accountsAfter(last, accountsPerPage)
    if (page.length === 0) return
    last = page.at(-1)?.userId ?? last
    const rebuilt = page.map(
      ({ userId }): LumisAccount => ({ userId, ...(sums.get(userId) ?? { balance: 0, received: 0 }) }),
    )
    await lumisReplayStore(target).write(rebuilt)
  }
}
