import { fillRankIndex, type RankFilling } from '../ranks/rank-index.ts'
import { type ContestChange, eachScore, type Period } from './contest-change.ts'
import { type ContestTable, contestTable, type Scored } from './contest-table.ts'
import { memberVersions } from './member-versions.ts'

/** Where everybody stands in every contest. */
export interface Standings {
  table(contest: string, period: Period): ContestTable | undefined
  /** Whether the version is known already, or a later one. */
  knows(memberId: number, version: number | undefined): boolean
  apply(change: ContestChange): void
}

/** Fills standings with many members: far cheaper than applying a change for each. Each member comes once. */
export interface StandingsFilling {
  add(change: ContestChange): void
  finish(): Standings
}

/** Called for every period in which somebody has a score. */
type Seen = (contest: string, period: number) => void

type Tables<T> = Map<string, Map<Period, T>>

// The running period, the one before, and one more that may still wait for its close. Places in older ones are final.
const keptPeriods = 3

export function fillStandings(seen: Seen): StandingsFilling {
  const versions = memberVersions()
  const fillings: Tables<RankFilling<Scored>> = new Map()
  return {
    add(change) {
      versions.take(change.memberId, change.version)
      if ('gone' in change) return
      eachScore(change, (contest, period, { points, at, actions }) => {
        if (period !== 'all') seen(contest, period)
        const filling = tableFor(fillings, contest, period, () => fillRankIndex<Scored>(['actions']))
        filling?.add({ memberId: change.memberId, points, pointsAt: at, actions })
      })
    },
    finish() {
      const tables: Tables<ContestTable> = new Map()
      for (const [contest, periods] of fillings) {
        const finished = [...periods].map(([period, filling]) => [period, contestTable(filling.finish())] as const)
        tables.set(contest, new Map(finished))
      }
      return standingsOver(tables, versions, seen)
    },
  }
}

function standingsOver(
  tables: Tables<ContestTable>,
  versions: ReturnType<typeof memberVersions>,
  seen: Seen,
): Standings {
  const takeOut = (memberId: number, except: ReadonlySet<ContestTable>) => {
    for (const periods of tables.values()) {
      for (const table of periods.values()) if (!except.has(table)) table.remove(memberId)
    }
  }

  return {
    table: (contest, period) => tables.get(contest)?.get(period),
    knows: (memberId, version) => versions.knows(memberId, version),
    apply(change) {
      if (!versions.take(change.memberId, change.version)) return
      const within = new Set<ContestTable>()
      if (!('gone' in change)) {
        eachScore(change, (contest, period, { points, at, actions }) => {
          if (period !== 'all') seen(contest, period)
          const table = tableFor(tables, contest, period, emptyTable)
          table?.set({ memberId: change.memberId, points, pointsAt: at, actions })
          if (table !== undefined) within.add(table)
        })
      }
      // A score is on the table of its own period only: last week's is not shown as this week's.
      takeOut(change.memberId, within)
    },
  }
}

const emptyTable = () => contestTable(fillRankIndex<Scored>(['actions']).finish())

/** The table, made when the period is new; `undefined` for periods older than those that are kept. */
function tableFor<T>(tables: Tables<T>, contest: string, period: Period, make: () => T): T | undefined {
  let periods = tables.get(contest)
  if (periods === undefined) {
    periods = new Map()
    tables.set(contest, periods)
  }
  let table = periods.get(period)
  if (table !== undefined) return table
  if (period !== 'all') {
    const known = [...periods.keys()].filter((each) => each !== 'all')
    const oldest = Math.min(...known)
    if (known.length >= keptPeriods && period < oldest) return undefined
    if (known.length >= keptPeriods) periods.delete(oldest)
  }
  table = make()
  periods.set(period, table)
  return table
}
