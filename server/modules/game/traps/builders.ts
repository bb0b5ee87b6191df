import { sql } from 'kysely'
import { expect } from 'vitest'
import type { TestTribu } from '../../../testing/test-tribu.ts'
import { anAdmin, type TestUser } from '../../accounts/builders.ts'
import { lumisOf as lumisOfEffects } from '../../gamification/engine/game/effects.ts'
import { memberStateStore } from '../../gamification/member-state.store.ts'
import { replayMember } from '../../gamification/replay/replay-member.ts'

interface Lines {
  readonly sum: number
  readonly prizes: number
  readonly notTaken: number
  readonly balance: number
}

/** All that was ever booked for a member in Lümis, prizes apart; corrections take no more than there is. */
async function linesOf(tribu: TestTribu, memberId: number): Promise<Lines> {
  const { rows } = await sql<Lines>`
    with account as (select id, balance from ledger_accounts where currency = 'lumis' and user_id = ${memberId}), moved as (
      select line.*, case when credit_account = account.id then amount else -amount end as signed
      from ledger_transfers as line, account where account.id in (credit_account, debit_account)
    )
    select coalesce(sum(signed), 0)::int as sum, (select balance from account)::int as balance,
      coalesce(sum(signed) filter (where reason in ('board', 'event')), 0)::int as prizes,
      coalesce(sum(signed - (metadata ->> 'asked')::bigint) filter (where reason = 'correction'), 0)::int as "notTaken"
    from moved`.execute(tribu.app.reading().db)
  return rows[0] ?? { sum: 0, prizes: 0, notTaken: 0, balance: 0 }
}

/** What must hold of a member, whatever was asked for and in whatever order it came. */
export async function expectConsistent(tribu: TestTribu, who: TestUser): Promise<void> {
  const { db } = tribu.app.reading()
  const kept = await memberStateStore(db).find(who.id)
  const replayed = await replayMember(db, tribu.app.rules, who.id)
  expect(kept?.state.game).toEqual(replayed.state.game)

  const effects = [...replayed.effects.values()]
  const { sum, prizes, notTaken, balance } = await linesOf(tribu, who.id)
  expect(sum).toBe(balance)
  expect(sum - prizes - notTaken).toBe(effects.reduce((total, each) => total + lumisOfEffects(each), 0))

  const { experience, streaks } = replayed.state.game
  expect(Object.values(experience.by).reduce((total, xp) => total + xp, 0)).toBe(experience.xp)
  expect(streaks.tokens).toBeGreaterThanOrEqual(0)

  // Nothing that can be had once was had twice.
  const claims = effects.flatMap(({ command }) => {
    if (command === undefined || !command.did.endsWith('_claimed')) return []
    return 'id' in command ? `${command.did} ${command.id} ${'at' in command ? command.at : ''}` : []
  })
  expect(claims.toSorted()).toEqual([...new Set(claims)].toSorted())
  const unlocked = effects.flatMap(({ achievements = [] }) => achievements)
  expect(unlocked.toSorted()).toEqual([...new Set(unlocked)].toSorted())

  const [dashboard, stats, progression] = await Promise.all([
    tribu.as(who).showGameDashboard(),
    tribu.as(who).showGameStats(),
    tribu.as(who).showProgression(),
  ])
  expect(dashboard.data.user).toMatchObject({ total_lumis: balance, current_xp: experience.xp })
  expect(stats.data.lifetime_stats.total_xp_earned).toBe(experience.lifetime)
  const { xp_sources } = progression.data
  expect(Object.values(xp_sources).reduce((total, xp) => total + xp, 0)).toBe(experience.xp)
}

export async function expectBalanced(tribu: TestTribu): Promise<void> {
  expect(await tribu.as(await anAdmin(tribu)).checkLedger()).toMatchObject({ balanced: true })
}

/** A small generator: the same seed tells the same story. */
export function randomOf(seed: number) {
  let state = seed
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((more ^ (more >>> 14)) >>> 0) / 4_294_967_296) * end)
  }
  return {
    below,
    oneOf: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('Nothing to choose from')
      return value
    },
  }
}

export type Random = ReturnType<typeof randomOf>
