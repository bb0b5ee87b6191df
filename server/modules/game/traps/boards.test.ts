import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfTemplate, serve, type TestTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'

// A Wednesday noon in Panama, the zone of the site. The board is the default one: a thousand for the first three places.
const start = '2025-12-31T17:00:00Z'
let database: Awaited<ReturnType<typeof copyOfTemplate>>
let tribu: TestTribu
beforeAll(async () => {
  database = await copyOfTemplate()
  tribu = await serve(database.address, { now: start })
})
afterAll(async () => {
  await tribu.stop()
  await database.drop()
})

let invoices = 0
const invoice = (who: TestUser) => {
  invoices += 1
  const metadata = { invoice_number: `N-${invoices}` }
  return tribu.as(who).recordAction({ body: { action: 'invoice_upload', metadata } })
}
const weekly = 'weekly_invoices'
const board = async (who: TestUser, period: 'current' | 'previous' | 'all_time' = 'current') =>
  (await tribu.as(who).showLeaderboard({ query: { type: weekly, period, limit: 100 } })).data
const history = async (who: TestUser) => (await tribu.as(who).listLeaderboardHistory()).data
const crowd = (count: number) => Promise.all(Array.from({ length: count }, () => aMember(tribu)))
const prizesOf = async (of: readonly TestUser[]) => {
  const boards = [...tribu.app.rules.current.game.boards.values()]
  const id = boards.find(({ code }) => code === weekly)?.id
  const { rows } = await sql<{ id: number; sum: number; lines: number }>`
    select account.user_id as id, sum(line.amount)::int as sum, count(*)::int as lines from ledger_transfers as line
    join ledger_accounts as account on account.id = line.credit_account
    where line.reason = 'board' and line.reference like ${`b${id}:%`} group by 1`.execute(tribu.app.reading().db)
  const found = new Map(rows.map(({ id, ...paid }) => [id, paid]))
  return of.map(({ id }) => found.get(id) ?? { sum: 0, lines: 0 })
}

test('everybody is told one rank, wherever it is asked for, also among many with the same score', async () => {
  const members = await crowd(9)
  for (const [index, who] of members.entries()) {
    tribu.clock.set(new Date(tribu.clock.now().getTime() + 1000))
    for (let done = 0; done <= (index % 3 === 0 ? 1 : 0); done += 1) await invoice(who)
  }
  const table = (await board(members[0] as TestUser)).top_rankings
  for (const who of members) {
    const rank = table.find(({ user_id }) => user_id === who.id)?.rank
    expect(rank).toBeGreaterThan(0)
    expect((await board(who)).user_position?.rank).toBe(rank)
    expect((await tribu.as(who).showGameDashboard()).data.leaderboard_position[weekly]).toBe(rank)
    const boards = (await tribu.as(who).listLeaderboards()).data
    expect(boards.find(({ leaderboard_type }) => leaderboard_type === weekly)?.user_rank).toBe(rank)
    const near = (await tribu.as(who).listNearbyRankings({ query: { type: weekly, around: 3 } })).data
    expect(near.user_position?.rank).toBe(rank)
    for (const other of near.nearby_rankings) {
      expect(table.find(({ user_id }) => user_id === other.user_id)).toMatchObject({ rank: other.rank })
    }
    const why = await tribu.as(who).explain({ params: { kind: 'rank', id: weekly } })
    expect(why.data.steps.flatMap(({ result, value }) => [result, value])).toContain(rank)
  }
})

test('nobody sees rank 0 right after a restart, and everybody the same as before', async () => {
  const [reader] = await crowd(1)
  const before = await board(reader as TestUser)
  const now = tribu.clock.now().toISOString()
  await tribu.stop()
  tribu = await serve(database.address, { now })
  expect(await board(reader as TestUser)).toEqual(before)
  expect(before.top_rankings.length).toBeGreaterThan(0)
  expect(before.top_rankings.every(({ rank }) => rank > 0)).toBe(true)
})

test('the week of New Year is one week: its days are added up, and not to those of other years', async () => {
  const [member] = (await crowd(1)) as [TestUser]
  await invoice(member)
  tribu.clock.set(new Date('2026-01-02T17:00:00Z'))
  await invoice(member)
  expect(await board(member)).toMatchObject({
    period_start: '2025-12-29',
    period_end: '2026-01-04',
    user_position: { score: 2 },
  })
  tribu.clock.set(new Date('2026-01-05T17:00:00Z'))
  expect(await board(member)).toMatchObject({ period_start: '2026-01-05', user_position: null })
  expect(await board(member, 'previous')).toMatchObject({ period_start: '2025-12-29', user_position: { score: 2 } })
  await invoice(member)
  expect((await board(member)).user_position).toMatchObject({ score: 1 })
  expect((await board(member, 'all_time')).user_position).toMatchObject({ score: 3 })
})

test('the last minute of Sunday in the zone of the site counts, for members anywhere; the next one is another week', async () => {
  const [home, far] = [await aMember(tribu), await aMember(tribu, { timeZone: 'Pacific/Auckland' })]
  // Where it has been Monday for eighteen hours.
  tribu.clock.set(new Date('2026-01-12T04:59:30Z'))
  for (const who of [home, far]) await invoice(who)
  expect(await board(home)).toMatchObject({ period_start: '2026-01-05', user_position: { score: 1 } })
  expect(await board(far)).toMatchObject({ period_start: '2026-01-05', user_position: { score: 1 } })
  tribu.clock.set(new Date('2026-01-12T05:00:00Z'))
  for (const who of [home, far]) await invoice(who)
  expect(await board(far)).toMatchObject({ period_start: '2026-01-12', user_position: { score: 1 } })
  expect(await board(home, 'previous')).toMatchObject({ is_final: false, user_position: { score: 1 } })
})

test('a board closes once after downtime of weeks, in two processes at once, and pays every prize once', async () => {
  tribu.clock.set(new Date('2026-02-02T17:00:00Z'))
  const members = (await crowd(5)) as [TestUser, ...TestUser[]]
  for (const [index, who] of members.entries()) for (let done = 0; done <= index; done += 1) await invoice(who)
  const [key] = [await anApiKey(tribu, ['actions:write'])]
  await tribu.stop()

  const now = '2026-03-04T17:00:00Z'
  const both = await Promise.all([serve(database.address, { now }), serve(database.address, { now })])
  tribu = both[0]
  await Promise.all(both.map((each) => each.settle()))
  await both[1].stop()
  expect(await prizesOf(members)).toEqual([500, 500, 1000, 1000, 1000].map((sum) => ({ sum, lines: 1 })))
  const [last, first] = [members[0], members[4] as TestUser]
  expect((await history(first)).user_history.filter(({ leaderboard_type }) => leaderboard_type === weekly)).toEqual([
    expect.objectContaining({ period: '2026-02-02 to 2026-02-08', final_rank: 1, final_score: 5, participants: 5 }),
  ])

  // What comes too late for the closed week changes neither places nor prizes, but what the member has done counts.
  const occurred_at = '2026-02-26T17:00:00Z'
  for (let late = 0; late < 3; late += 1) {
    const metadata = { invoice_number: `late-${late}` }
    await tribu.as(key).recordAction({ body: { action: 'invoice_upload', user_id: last.id, occurred_at, metadata } })
  }
  await tribu.settle()
  expect(await prizesOf(members)).toEqual([500, 500, 1000, 1000, 1000].map((sum) => ({ sum, lines: 1 })))
  expect((await board(last, 'all_time')).user_position).toMatchObject({ score: 4 })
})

test('who deleted the account is not on the board, not in its totals, and leaves no gap', async () => {
  tribu.clock.set(new Date('2026-03-10T17:00:00Z'))
  const [first, second, third] = (await crowd(3)) as [TestUser, TestUser, TestUser]
  for (const [who, count] of [
    [first, 3],
    [second, 2],
    [third, 1],
  ] as const)
    for (let done = 0; done < count; done += 1) await invoice(who)
  expect(await board(third)).toMatchObject({ total_participants: 3, user_position: { rank: 3 } })
  await tribu.as(second).deleteMe()
  await tribu.settle()
  for (const period of ['current', 'all_time'] as const) {
    const { total_participants, top_rankings, nearby_rankings } = await board(third, period)
    const seen = [...top_rankings, ...nearby_rankings].map(({ user_id }) => user_id)
    expect(seen).not.toContain(second.id)
    expect(total_participants).toBe(top_rankings.length)
    expect(top_rankings.map(({ rank }) => rank)).toEqual(top_rankings.map((_, index) => index + 1))
  }
  expect((await board(third)).user_position).toMatchObject({ rank: 2 })
  const now = tribu.clock.now().toISOString()
  await tribu.stop()
  tribu = await serve(database.address, { now })
  expect(await board(third)).toMatchObject({ total_participants: 2, user_position: { rank: 2 } })
  tribu.clock.set(new Date('2026-03-16T04:00:00Z'))
  await tribu.moveTo('2026-03-16T07:00:00Z')
  expect(await board(third, 'previous')).toMatchObject({ is_final: true, total_participants: 2 })
  expect(await prizesOf([first, second, third])).toEqual([
    { sum: 1000, lines: 1 },
    { sum: 0, lines: 0 },
    { sum: 1000, lines: 1 },
  ])
})

test('who deletes the account after a period was closed leaves no name on its results', async () => {
  tribu.clock.set(new Date('2026-03-24T17:00:00Z'))
  const [stays, leaves] = (await crowd(2)) as [TestUser, TestUser]
  for (const who of [leaves, stays]) await invoice(who)
  tribu.clock.set(new Date('2026-03-30T04:00:00Z'))
  await tribu.moveTo('2026-03-30T07:00:00Z')
  expect((await board(stays, 'previous')).top_rankings.map(({ username }) => username)).toContain(leaves.user.username)
  await tribu.as(leaves).deleteMe()
  await tribu.settle()
  const { top_rankings, nearby_rankings } = await board(stays, 'previous')
  expect([...top_rankings, ...nearby_rankings].map(({ username }) => username)).not.toContain(leaves.user.username)
  const admin = await anAdmin(tribu)
  await expect(tribu.as(admin).showMemberGame({ params: { user_id: leaves.id } })).rejects.toMatchObject({
    status: 404,
  })
})
