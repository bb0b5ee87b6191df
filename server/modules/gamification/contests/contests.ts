import type { Db } from '../../../platform/db/database.ts'
import { type Signals, signalsResumed } from '../../../platform/signals/signals.ts'
import { gathering } from '../gathering.ts'
import type { ContestChange, Period } from './contest-change.ts'
import { contestScoresStore } from './contest-scores.store.ts'
import type { ContestPlace } from './contest-table.ts'
import { fillStandings, type Standings } from './standings.ts'

/** One period of one contest: `b<number>` is a board, `e<number>` an event; see `PeriodScore` for the period. */
export interface ContestPeriod {
  readonly contest: string
  readonly period: number
}

/**
 * Where members stand on boards, in events and (`xp`) by all XP ever, kept in memory: the state rows are the truth, this
 * follows every commit. Only the newest three periods of a contest are here; closed ones are read from their results.
 */
export interface Contests {
  of(contest: string, period: Period, memberId: number): ContestPlace | undefined
  /** `count` places beginning after the first `from`. */
  page(contest: string, period: Period, from: number, count: number): readonly ContestPlace[]
  /** The place of a member with `n` places before and after it; nothing for who has none. */
  around(contest: string, period: Period, memberId: number, n: number): readonly ContestPlace[]
  size(contest: string, period: Period): number
  /** Takes over committed changes, here at once and in other processes within moments. */
  publish(changes: readonly ContestChange[]): void
  /** Tells other processes at once what is waiting to be told. */
  flush(): void
  /** Periods in which somebody has a score and of which it is not known that they are closed. */
  openPeriods(): readonly ContestPeriod[]
  /** The periods turned out to be closed. */
  settle(closed: readonly ContestPeriod[]): void
}

interface Following {
  readonly db: Db
  readonly signals: Signals
  onError(error: unknown): void
}

const contestsChanged = 'contests.changed'
const gatherMilliseconds = 100
// About 18 bytes each: a signal has to fit into one notification of 8000.
const changesPerSignal = 300
const membersPerLoad = 20_000
// Placing each takes longer than filling, and requests are being answered meanwhile.
const membersPerLook = 1000

/** Scores would be too long for signals: they say who changed, and others read the rows. */
type Told = readonly [memberId: number, version: number | null]

/** Resolves when everybody is in it. */
export async function loadContests({ db, signals, onError }: Following): Promise<Contests> {
  const store = contestScoresStore(db)
  const periods = periodBook()
  let standings: Standings | undefined
  const wanted = new Set<number>()
  let isLooking = false

  const look = async (known: Standings) => {
    isLooking = true
    try {
      while (wanted.size > 0) {
        const memberIds = [...wanted.values().take(membersPerLook)]
        for (const id of memberIds) wanted.delete(id)
        for (const change of await store.of(memberIds)) known.apply(change)
      }
    } finally {
      isLooking = false
    }
  }
  const lookFor = (told: readonly Told[]) => {
    for (const [id, version] of told) if (!standings?.knows(id, version ?? undefined)) wanted.add(id)
    if (standings !== undefined && wanted.size > 0 && !isLooking) look(standings).catch(onError)
  }

  // Following begins before reading, so that no change falls in between; the versions put both in order.
  signals.on(contestsChanged, (payload) => lookFor(payload as Told[]))
  const loaded = await load(store, periods.see)
  standings = loaded
  lookFor([])
  signals.on(signalsResumed, () => void lookAtEverybody(store, loaded).catch(onError))

  const others = gathering<Told>(gatherMilliseconds, (gathered) => {
    const told = [...gathered.values()]
    for (let at = 0; at < told.length; at += changesPerSignal) {
      signals.emit(contestsChanged, told.slice(at, at + changesPerSignal))
    }
  })

  return {
    ...readerOf(loaded),
    publish(changes) {
      for (const change of changes) {
        loaded.apply(change)
        others.add(change.memberId, () => [change.memberId, change.version ?? null])
      }
    },
    flush: () => others.flush(),
    openPeriods: periods.open,
    settle: periods.settle,
  }
}

function readerOf(standings: Standings): Pick<Contests, 'of' | 'page' | 'around' | 'size'> {
  const page: Contests['page'] = (contest, period, from, count) =>
    standings.table(contest, period)?.page(from, count) ?? []
  const of: Contests['of'] = (contest, period, memberId) => standings.table(contest, period)?.of(memberId)
  return {
    of,
    page,
    around(contest, period, memberId, n) {
      const own = of(contest, period, memberId)
      if (own === undefined) return []
      const from = Math.max(0, own.rank - 1 - n)
      return page(contest, period, from, own.rank + n - from)
    },
    size: (contest, period) => standings.table(contest, period)?.size ?? 0,
  }
}

type Store = ReturnType<typeof contestScoresStore>

/** Where everybody stands by what is kept now; `seen` is told of every period. */
export function loadStandings(db: Db, seen: (contest: string, period: number) => void): Promise<Standings> {
  return load(contestScoresStore(db), seen)
}

/** Reads in pieces: a million rows at once would need gigabytes. */
async function load(store: Store, seen: (contest: string, period: number) => void): Promise<Standings> {
  const filling = fillStandings(seen)
  for (let last = 0, isMore = true; isMore; ) {
    const changes = await store.after(last, membersPerLoad)
    for (const change of changes) filling.add(change)
    last = changes.at(-1)?.memberId ?? last
    isMore = changes.length === membersPerLoad
  }
  return filling.finish()
}

async function lookAtEverybody(store: Store, standings: Standings): Promise<void> {
  for (let last = 0, isMore = true; isMore; ) {
    const changes = await store.everybodyAfter(last, membersPerLook)
    for (const change of changes) standings.apply(change)
    last = changes.at(-1)?.memberId ?? last
    isMore = changes.length === membersPerLook
  }
}

/** Which periods were ever seen in a state, and which of them are closed. */
function periodBook() {
  const book = new Map<string, Map<number, 'open' | 'closed'>>()
  const of = (contest: string) => {
    const known = book.get(contest) ?? new Map<number, 'open' | 'closed'>()
    book.set(contest, known)
    return known
  }
  return {
    see(contest: string, period: number): void {
      const known = of(contest)
      if (!known.has(period)) known.set(period, 'open')
    },
    open: (): ContestPeriod[] =>
      [...book].flatMap(([contest, known]) =>
        [...known].flatMap(([period, is]) => (is === 'open' ? { contest, period } : [])),
      ),
    settle(closed: readonly ContestPeriod[]): void {
      for (const { contest, period } of closed) of(contest).set(period, 'closed')
    },
  }
}
