import type { Db } from '../../../platform/db/database.ts'
import { loadStandings } from '../contests/contests.ts'
import type { Standings } from '../contests/standings.ts'
import { type Difference, differences } from './differences.ts'
import { sameValue } from './same-value.ts'

const topPlaces = 100
const otherPlaces = 200

export interface PlacesCompared {
  readonly boards: number
  readonly places: number
  readonly differences: readonly Difference[]
}

/** Compares the tables of all contests: their sizes, the first places, and places at random all over them. */
export async function comparePlaces(live: Db, replayed: Db, random: () => number): Promise<PlacesCompared> {
  const found = differences()
  const periods: { readonly contest: string; readonly period: number }[] = []
  const known = new Set<string>()
  const see = (contest: string, period: number) => {
    if (known.has(`${contest}@${period}`)) return
    known.add(`${contest}@${period}`)
    periods.push({ contest, period })
  }
  const [kept, again] = [await loadStandings(live, see), await loadStandings(replayed, see)]
  let places = 0
  for (const { contest, period } of periods) {
    const [size, others] = [kept, again].map((standings) => standings.table(contest, period)?.size ?? 0) as [
      number,
      number,
    ]
    const of = `place ${contest}@${period}`
    if (size !== others) found.add({ of, memberId: 0, live: `${size} places`, replayed: `${others} places` })
    const wanted = [
      { from: 0, count: topPlaces },
      ...Array.from({ length: size > topPlaces ? otherPlaces : 0 }, () => ({
        from: Math.floor(random() * size),
        count: 1,
      })),
    ]
    for (const { from, count } of wanted) {
      const [own, other] = [kept, again].map((standings) => pageOf(standings, contest, period, from, count)) as [
        Page,
        Page,
      ]
      places += own.length
      own.forEach((place, index) => {
        if (sameValue(place, other[index])) return
        const { memberId } = place
        found.add({ of, memberId, live: JSON.stringify(place), replayed: JSON.stringify(other[index] ?? 'none') })
      })
    }
  }
  return { boards: periods.length, places, differences: found.first() }
}

type Page = ReturnType<typeof pageOf>

function pageOf(standings: Standings, contest: string, period: number, from: number, count: number) {
  return standings.table(contest, period)?.page(from, count) ?? []
}
