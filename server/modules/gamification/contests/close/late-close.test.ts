import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import { factStore } from '../../../../platform/facts/fact.store.ts'
import { copyOfTemplate, serve, type TestTribu } from '../../../../testing/test-tribu.ts'
import { aMember, type TestUser } from '../../../accounts/builders.ts'
import { addGameRule, addGameType, changeGameRule } from '../../../game/builders.ts'
import { anApiKey } from '../../../integrations/builders.ts'
import { aBoard, anEvent } from '../../engine/game/builders.ts'
import type { Schedule } from '../../game-rules/event.ts'
import { periodMark } from '../scores-text.ts'

// A Monday at five in the morning in Panama, the zone of the site.
const start = '2026-03-02T10:00:00Z'
const firstDay = dayNamed('2026-03-02')
const lastDay = 5

interface Site {
  readonly database: Awaited<ReturnType<typeof copyOfTemplate>>
  tribu: TestTribu
  readonly members: readonly TestUser[]
  readonly system: Awaited<ReturnType<typeof anApiKey>>
}

const prizes = [
  { from: 1, to: 1, lumis: 1000, unlock: { es: 'Corona', en: 'Crown' } },
  { from: 2, to: 3, lumis: 500, unlock: null },
  { from: 4, to: null, lumis: 50, unlock: null },
]
const daily = { period: 'day', close_after_minutes: 30, prizes } as const
const noon: Schedule = { kind: 'recurring', weekdays: [], days_of_month: [], from: '12:00', to: '14:00' }

async function aSite(): Promise<Site> {
  const database = await copyOfTemplate()
  const tribu = await serve(database.address, { now: start })
  await addGameType(tribu, 'step', { base_lumis: 5, base_xp: 3, category: 'social' })
  await addGameType(tribu, 'treat', { base_lumis: 20, daily_cap: 1, category: 'social' })
  const steps = { ...daily, actions: ['step', 'treat'] }
  await addGameRule(tribu, 'boards', aBoard(0, { ...steps, code: 'steps', metric: 'actions' }))
  await addGameRule(tribu, 'boards', aBoard(0, { ...steps, code: 'earned', metric: 'lumis' }))
  await addGameRule(tribu, 'boards', aBoard(0, { ...steps, code: 'present', metric: 'days' }))
  await addGameRule(tribu, 'boards', aBoard(0, { ...daily, code: 'kept', metric: 'streak', actions: [] }))
  await addGameRule(tribu, 'events', anEvent(0, { code: 'noon', schedule: noon, target_actions: ['step'], prizes }))
  const members: TestUser[] = []
  for (let made = 0; made < 10; made += 1) members.push(await aMember(tribu))
  return { database, tribu, members, system: await anApiKey(tribu, ['actions:write']) }
}

let twin: Site
let broken: Site
beforeAll(async () => {
  twin = await aSite()
  broken = await aSite()
})
afterAll(async () => {
  for (const site of [twin, broken]) {
    await site.tribu.stop()
    await site.database.drop()
  }
})

/** What happens on both sites: who does what, when, and when a system tells of it if not at once. */
interface Deed {
  readonly who: number
  readonly action: string
  readonly at: string
  readonly told?: string
}

const instant = (day: number, clock: string) =>
  new Date(Date.parse(`2026-03-0${2 + day}T${clock}:00-05:00`)).toISOString()

/** Some come every day, some hardly ever, one on every other day. */
function deedsOf(day: number): Deed[] {
  return Array.from({ length: 10 }, (_, who) => who)
    .filter((who) => (who === 4 ? day % 2 === 0 : (who * 7 + day * 3) % 5 < 3))
    .flatMap((who) => {
      const hours = [6, 12, 13, 19].filter((hour) => (hour * (who + 2) + day) % 3 > 0)
      const minute = String((who * 17 + day * 5) % 60).padStart(2, '0')
      return [
        { who, action: 'daily_login', at: instant(day, `05:${who === 0 ? 59 : 30 + who}`) },
        ...hours.map((hour) => ({
          who,
          action: 'step',
          at: instant(day, `${String(hour).padStart(2, '0')}:${minute}`),
        })),
      ]
    })
}

const late: readonly Deed[] = [
  // Within the half hour that the boards wait, and within the hour that events do.
  { who: 2, action: 'step', at: instant(1, '23:50'), told: instant(2, '00:10') },
  { who: 5, action: 'step', at: instant(1, '12:05'), told: instant(1, '14:40') },
  // After the tables of those days are final.
  { who: 6, action: 'step', at: instant(0, '12:30'), told: instant(2, '08:00') },
  { who: 7, action: 'treat', at: instant(1, '15:00') },
  { who: 7, action: 'treat', at: instant(1, '08:00'), told: instant(3, '09:00') },
  { who: 8, action: 'step', at: instant(3, '07:00'), told: instant(4, '10:00') },
]

const deeds = [...Array.from({ length: lastDay }, (_, day) => deedsOf(day)).flat(), ...late]
  .map((deed) => ({ ...deed, told: deed.told ?? deed.at }))
  .sort((a, b) => (a.told < b.told ? -1 : a.told > b.told ? 1 : a.who - b.who))

async function live(site: Site, from: string, to: string): Promise<void> {
  for (const { who, action, at, told } of deeds) {
    if (told < from || told >= to) continue
    const member = site.members[who]
    if (member === undefined) throw new Error('Deeds are done by members')
    await site.tribu.moveTo(told)
    if (told === at) await site.tribu.as(member).recordAction({ body: { action } })
    else await site.tribu.as(site.system).recordAction({ body: { action, occurred_at: at, user_id: member.id } })
  }
  await site.tribu.moveTo(to)
}

async function restart(site: Site): Promise<void> {
  const now = site.tribu.clock.now().toISOString()
  await site.tribu.stop()
  site.tribu = await serve(site.database.address, { now })
  await site.tribu.settle()
}

const dbOf = ({ tribu }: Site) => tribu.app.reading().db

async function breakClosing(site: Site): Promise<void> {
  await sql`
    create function fail_to_close() returns trigger language plpgsql as $$
    begin raise exception 'closing is broken'; end $$`.execute(dbOf(site))
  await sql`create trigger broken before insert on contest_periods
    for each row execute function fail_to_close()`.execute(dbOf(site))
}

/** Closing is whole again, and so slow that it can be killed in the middle of a table. */
async function healSlowly(site: Site): Promise<void> {
  await sql`
    create function close_slowly() returns trigger language plpgsql as $$
    begin perform pg_sleep(0.2); return new; end $$`.execute(dbOf(site))
  await sql`create trigger slow before insert on contest_results
    for each row execute function close_slowly()`.execute(dbOf(site))
  await sql`drop trigger broken on contest_periods`.execute(dbOf(site))
}

async function closeElsewhereAndBeKilled({ database, tribu }: Site): Promise<void> {
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const options = { connectionString: database.address, now: tribu.clock.now().toISOString() }
  const script = `
    import { openContext } from ${at('../../../../processes/context.ts')}
    import { testParts } from ${at('../../../../testing/test-parts.ts')}
    import { closeDue } from ${at('./close-contests.ts')}
    const { app } = await openContext(testParts(${JSON.stringify(options)}).parts)
    console.log('ready')
    await closeDue(app.reading(), { contests: app.contests, game: app.rules.current.game })
    console.log('done')
    setInterval(() => {}, 120_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  child.stdout.on('data', (text) => said.push(String(text)))
  await once(child.stdout, 'data')
  await wait(700)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(said.join('')).toBe('ready\n')
}

/** All that is final: periods, places, what they won and what was told of it. */
async function finalOf(site: Site) {
  const db = dbOf(site)
  const { rows: periods } = await sql`
    select contest, period, code, ends_at, participants, paid_at is not null as is_paid from contest_periods
    order by contest, period`.execute(db)
  const { rows: places } = await sql`
    select contest, period, rank, member_id, score, date_trunc('second', reached_at) as reached_at, actions, ended_at, lumis,
      unlock
    from contest_results order by contest, period, rank`.execute(db)
  const { rows: paid } = await sql`
    select idempotency_key, amount, reference from ledger_transfers where idempotency_key like 'prize:%' order by 1
  `.execute(db)
  const told = (await factStore(db).latest(5000))
    .filter(({ name }) => name === 'board.closed' || name === 'prize.won')
    .map(({ name, payload }) => JSON.stringify([name, payload]))
  return { periods, places, paid, told: told.sort() }
}

const balancesOf = async ({ tribu, members }: Site) => {
  const dashboards = await Promise.all(members.map((who) => tribu.as(who).showGameDashboard()))
  return dashboards.map(({ data }) => data.user.total_lumis)
}

test('periods that could not be closed for days end as on a site that never failed', async () => {
  const [middle, heal, end] = [instant(3, '11:00'), instant(lastDay, '01:30'), instant(lastDay, '04:00')]
  const sound = live(twin, start, end)

  await breakClosing(broken)
  await live(broken, start, middle)
  // What a process has seen of those periods is gone with it.
  await restart(broken)
  await live(broken, middle, heal)
  await sound
  const boards = [...broken.tribu.app.rules.current.game.boards.values()]
  const mark = periodMark(`b${boards.find(({ code }) => code === 'steps')?.id}`, firstDay)
  const { rows: knowing } = await sql`select from member_states where strpos(scores, ${mark}) > 0`.execute(dbOf(broken))
  const { rows: inIt } = await sql`
    select from contest_results where contest = ${mark.slice(1).split('@')[0]} and period = ${firstDay}
  `.execute(dbOf(twin))
  expect(knowing.length).toBeLessThan(inIt.length)
  expect((await finalOf(broken)).periods).toEqual([])

  await broken.tribu.stop()
  broken.tribu = await serve(broken.database.address, { now: heal })
  await broken.tribu.settle()
  await healSlowly(broken)
  await broken.tribu.stop()
  await closeElsewhereAndBeKilled(broken)
  broken.tribu = await serve(broken.database.address, { now: heal })
  await sql`drop trigger slow on contest_results`.execute(dbOf(broken))
  await broken.tribu.settle()
  await broken.tribu.moveTo(end)

  const [expected, found] = [await finalOf(twin), await finalOf(broken)]
  expect(expected.periods.length).toBeGreaterThan(20)
  expect(found.periods).toEqual(expected.periods)
  expect(found.places).toEqual(expected.places)
  expect(found.paid).toEqual(expected.paid)
  expect(found.told).toEqual(expected.told)
  expect(await balancesOf(broken)).toEqual(await balancesOf(twin))
}, 120_000)

test('an event that was moved twice within the hour in which it waits is closed as often, also on time', async () => {
  const site = await aSite()
  const [one, other] = site.members
  if (one === undefined || other === undefined) throw new Error('A site has members')
  const moved = (from: string, to: string) =>
    anEvent(0, {
      code: 'moved',
      schedule: { kind: 'window', starts_at: instant(0, from), ends_at: instant(0, to) },
      target_actions: ['step'],
      prizes,
    })
  const step = (who: TestUser) => site.tribu.as(who).recordAction({ body: { action: 'step' } })
  const id = await addGameRule(site.tribu, 'events', moved('23:50', '23:52'))
  await site.tribu.moveTo(instant(0, '23:50'))
  await step(one)
  await step(one)
  await step(other)
  for (const [from, to] of [
    ['23:54', '23:56'],
    ['23:58', '23:59'],
  ] as const) {
    await changeGameRule(site.tribu, id, moved(from, to))
    await site.tribu.moveTo(instant(0, from))
    await step(one)
  }
  // The copy of the state from before this day has forgotten the first time of the event already.
  await site.tribu.moveTo(instant(1, '00:01'))
  await step(one)
  await site.tribu.moveTo(instant(1, '01:30'))

  const { rows } = await sql`
    select period, rank, member_id, score, actions, lumis from contest_results where contest = ${`e${id}`}
    order by period, rank`.execute(dbOf(site))
  const of = { period: Date.parse(instant(0, '23:50')), member_id: one.id, rank: 1, score: 20, actions: 2, lumis: 1000 }
  const later = { ...of, score: 10, actions: 1 }
  expect(rows).toEqual([
    of,
    { ...later, member_id: other.id, rank: 2, lumis: 500 },
    { ...later, period: Date.parse(instant(0, '23:54')) },
    { ...later, period: Date.parse(instant(0, '23:58')) },
  ])
  await site.tribu.stop()
  await site.database.drop()
}, 60_000)
