import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../platform/db/database.ts'
import { copyOfTemplate, serve, type TestTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { transfer } from '../../wallet/index.ts'
import { act } from '../builders.ts'
import { systemTypes } from '../engine/game/system-types.ts'
import { type Verification, verifyReplay } from './verify.ts'

let source: Awaited<ReturnType<typeof copyOfTemplate>>
let tribu: TestTribu
let live: Database
let members: TestUser[]

const unexpected = (error: Error) => {
  throw error
}

beforeAll(async () => {
  source = await copyOfTemplate()
  tribu = await serve(source.address, { now: '2026-03-02T12:00:00Z' })
  live = openDatabase(source.address, unexpected)
  members = await aBusyMonth()
}, 60_000)
afterAll(async () => {
  await live.close()
  await tribu.stop()
  await source.drop()
})

const invoice = (who: TestUser, number: number, occurredAt?: string) =>
  act(tribu, who, 'invoice_upload', {
    metadata: { invoice_number: `${who.id}-${number}`, amount: 7.5, category: 'restaurant' },
    ...(occurredAt !== undefined && { occurredAt: new Date(occurredAt) }),
  })

/** Something of everything that makes or moves a state: days, boards that close, claims, late ones, guests, grants, changed rules. */
async function aBusyMonth(): Promise<TestUser[]> {
  const admin = await anAdmin(tribu)
  const crowd = await Promise.all(Array.from({ length: 6 }, () => aMember(tribu)))
  const [first, second, third] = crowd as [TestUser, TestUser, TestUser]
  for (let day = 2; day <= 12; day += 1) {
    await tribu.moveTo(`2026-03-${String(day).padStart(2, '0')}T16:00:00Z`)
    for (const [index, who] of crowd.entries()) {
      if (day % (index + 1) !== 0) continue
      await act(tribu, who, 'daily_login')
      await Promise.all([1, 2, 3].map((number) => invoice(who, day * 10 + number)))
    }
  }
  for (const who of crowd) {
    const game = (await tribu.app.games.of(who.id))?.game
    const [mission] = game?.missions.entries.filter(({ done }) => done !== undefined) ?? []
    if (mission === undefined) continue
    const metadata = { mission_id: mission.rule * 100_000 + mission.from }
    await act(tribu, who, systemTypes.missionClaimed, { metadata, channel: 'command' })
  }
  for (const field of ['phone', 'name', 'email']) await act(tribu, first, 'registro_campo', { metadata: { field } })
  const { id } = await tribu.as(admin).addActionType({ body: { name: 'judged_twice', points_per_event: 1 } })
  await act(tribu, second, 'judged_twice')
  await tribu.as(admin).updateActionType({ params: { id }, body: { points_per_event: 5 } })
  await act(tribu, second, 'judged_twice')
  const ladder = tribu.app.rules.current.game.levels.at(-1)?.min_xp ?? 0
  await act(tribu, third, systemTypes.granted, {
    channel: 'command',
    metadata: { xp: ladder, lumis: 11, reason: 'test' },
  })
  await act(tribu, third, systemTypes.prestigeReached, { channel: 'command', metadata: {} })
  await act(tribu, third, 'survey_complete')

  const guest = await aGuest(tribu)
  await act(tribu, guest, 'daily_login')
  await invoice(guest, 1, '2026-03-04T23:30:00Z')
  await tribu.transaction(async (ctx) => {
    for (const carryOver of ctx.mergeGuest) await carryOver(ctx, guest.id, second.id)
    const spent = { from: { user: first.id }, to: { system: 'usage' }, amount: 40, reason: 'usage' } as const
    await transfer(ctx, 'lumis', spent)
  })
  // Closes the boards of the week, and pays their prizes.
  await tribu.moveTo('2026-03-17T16:00:00Z')
  for (const [index, who] of crowd.entries()) await invoice(who, index, '2026-03-11T17:00:00Z')
  await aGuest(tribu)
  await tribu.settle()
  return crowd
}

async function verify(): Promise<Verification> {
  const copy = await copyOfTemplate()
  const target = openDatabase(copy.address, unexpected)
  try {
    return await verifyReplay(live, target, Math.random, { begin: () => undefined, advance: () => undefined })
  } finally {
    await target.close()
    await copy.drop()
  }
}

/** Changes something behind everybody's back, and puts it right again. */
async function changed(change: string, back: string): Promise<Verification> {
  await sql.raw(change).execute(live.db)
  try {
    return await verify()
  } finally {
    await sql.raw(back).execute(live.db)
  }
}

const found = ({ rebuilt, compared, places }: Verification) =>
  [rebuilt, compared, places].flatMap(({ differences }) => differences.map(({ of, memberId }) => ({ of, memberId })))
const someone = () => {
  const [member] = members
  if (member === undefined) throw new Error('Nobody is there')
  return member.id
}

test('a database with everything in it is what its log says', async () => {
  const verification = await verify()
  expect(found(verification)).toEqual([])
  expect(verification).toMatchObject({ holds: true })
  const { rebuilt, compared, places } = verification
  expect(rebuilt.actions).toBeGreaterThan(80)
  expect(rebuilt.members).toBe(compared.states)
  expect(compared.liveHash).toBe(compared.replayedHash)
  expect(compared.lumis).toBeGreaterThan(1000)
  expect(places.places).toBeGreaterThan(10)
  const { rows } = await sql`select from contest_results where lumis > 0`.execute(live.db)
  expect(rows.length).toBeGreaterThan(3)
})

test('a state that was changed by hand is found, and its place', async () => {
  const id = someone()
  const verification = await changed(
    `create table kept as select member_id, game, scores from member_states where member_id = ${id};
     update member_states set game = replace(game, '"lifetime":', '"lifetime":1'), scores = replace(scores, ';xp=', ';xp=1')
     where member_id = ${id}`,
    `update member_states set game = kept.game, scores = kept.scores from kept where kept.member_id = member_states.member_id;
     drop table kept`,
  )
  expect(verification.holds).toBe(false)
  expect(verification.compared.liveHash).not.toBe(verification.compared.replayedHash)
  expect(found(verification)).toEqual(
    expect.arrayContaining([
      { of: 'game', memberId: id },
      { of: 'scores', memberId: id },
    ]),
  )
})

test('a balance that was changed by hand is found', async () => {
  const id = someone()
  const verification = await changed(
    `update ledger_accounts set balance = balance + 1 where user_id = ${id} and currency = 'lumis'`,
    `update ledger_accounts set balance = balance - 1 where user_id = ${id} and currency = 'lumis'`,
  )
  expect(verification.holds).toBe(false)
  expect(found(verification)).toEqual([{ of: 'balance', memberId: id }])
})

test('an action that is missing is found', async () => {
  const id = someone()
  const verification = await changed(
    `create table gone as select * from actions where id = (
       select max(id) from actions where member_id = ${id} and lumis > 0);
     delete from actions where (member_id, id) in (select member_id, id from gone)`,
    'insert into actions select * from gone; drop table gone',
  )
  expect(verification.holds).toBe(false)
  expect(found(verification)).toEqual(
    expect.arrayContaining([
      { of: 'game', memberId: id },
      { of: 'balance', memberId: id },
    ]),
  )
})

test('effects that were changed by hand are found', async () => {
  const id = someone()
  const own = `(member_id, id) = (select member_id, max(id) from actions where member_id = ${id} and lumis > 0 group by 1)`
  const verification = await changed(
    `create table kept as select member_id, id, effects from actions where ${own};
     update actions set effects = jsonb_set(effects, '{game,lumis,total}', '99999') where ${own}`,
    `update actions set effects = kept.effects from kept where kept.id = actions.id and kept.member_id = actions.member_id;
     drop table kept`,
  )
  expect(found(verification)).toEqual([{ of: expect.stringMatching(/^action \d+$/), memberId: id }])
})
