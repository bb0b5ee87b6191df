import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, type TestUser } from '../../accounts/builders.ts'

const tribu = testTribu({ now: '2026-01-01T12:00:00Z' })
const [newYork, auckland] = ['America/New_York', 'Pacific/Auckland']
let invoices = 0

const at = (instant: string) => tribu.clock.set(new Date(instant))
const report = async (who: TestUser, action = 'daily_login') => {
  invoices += 1
  const metadata = { invoice_number: `M-${invoices}` }
  return (await tribu.as(who).recordAction({ body: { action, metadata } })).data
}
const streakOf = async (who: TestUser) => {
  const { streaks, freeze_tokens } = (await tribu.as(who).listStreaks()).data
  const [login] = streaks
  return { count: login?.current_count, tokens: freeze_tokens, last: login?.last_activity_date }
}
const marks = async (who: TestUser, count: number) =>
  (await tribu.as(who).listStreaks()).data.streaks[0]?.calendar.slice(-count).map(({ mark }) => mark)
const moveTo = (who: TestUser, time_zone: string | null) => tribu.as(who).updateMe({ body: { time_zone } })
const dueOf = async (who: TestUser) => (await tribu.as(who).listMissions()).data.active_missions[0]?.due_date

test('the short day of spring in New York has 23 hours, and no midnight twice', async () => {
  // Clocks go forward on Sunday, 8 March 2026, at two: midnight is at 05:00 UTC before, and at 04:00 after.
  at('2026-03-07T17:00:00Z')
  const who = await aMember(tribu, { timeZone: newYork })
  expect(await report(who)).toMatchObject({ local_day: '2026-03-07', time_zone: newYork, streaks: [{ count: 1 }] })
  at('2026-03-08T04:59:59Z')
  expect(await report(who)).toMatchObject({ duplicate_of: expect.any(Number) })
  at('2026-03-08T05:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-03-08', streaks: [{ count: 2, kept: 'continued' }] })
  expect(await dueOf(who)).toBe('2026-03-09T03:59:59.000Z')
  at('2026-03-09T03:59:59Z')
  expect(await report(who)).toMatchObject({ duplicate_of: expect.any(Number) })
  expect((await tribu.as(who).freezeStreak({ body: { streak_type: 'daily_login' } })).data).toMatchObject({
    freeze_expires_at: '2026-03-10T03:59:59.000Z',
  })
  at('2026-03-09T04:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-03-09', streaks: [{ count: 3 }] })
})

test('the long day of autumn in New York has 25 hours, and counts once', async () => {
  // Clocks go back on Sunday, 1 November 2026: half past one comes twice.
  at('2026-10-31T17:00:00Z')
  const who = await aMember(tribu, { timeZone: newYork })
  await report(who)
  at('2026-11-01T05:30:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-11-01', streaks: [{ count: 2 }] })
  at('2026-11-01T06:30:00Z')
  expect(await report(who)).toMatchObject({ duplicate_of: expect.any(Number), lumis_earned: 0 })
  expect(await report(who, 'invoice_upload')).toMatchObject({ local_day: '2026-11-01' })
  expect(await dueOf(who)).toBe('2026-11-02T04:59:59.000Z')
  at('2026-11-02T04:30:00Z')
  expect(await report(who)).toMatchObject({ duplicate_of: expect.any(Number) })
  at('2026-11-02T05:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-11-02', streaks: [{ count: 3 }] })
  // That one was a Monday, which brings a token.
  expect((await streakOf(who)).tokens).toBe(2)
})

test('who lives where the day begins first has a day of their own, both sides of the clock change', async () => {
  // Clocks go back on Sunday, 5 April 2026: midnight is at 11:00 UTC before, and at 12:00 after.
  at('2026-04-04T10:59:00Z')
  const who = await aMember(tribu, { timeZone: auckland })
  expect(await report(who)).toMatchObject({ local_day: '2026-04-04' })
  at('2026-04-04T11:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-04-05', streaks: [{ count: 2 }] })
  at('2026-04-05T11:30:00Z')
  expect(await report(who)).toMatchObject({ duplicate_of: expect.any(Number) })
  at('2026-04-05T12:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-04-06', streaks: [{ count: 3 }] })
})

test('who flies west does not live a day twice: no second visit, no second cap, no lost streak', async () => {
  // Saturday noon in Auckland is Friday afternoon in Panama.
  at('2026-05-15T00:10:00Z')
  const who = await aMember(tribu, { timeZone: auckland })
  expect(await report(who)).toMatchObject({ local_day: '2026-05-15', streaks: [{ count: 1 }] })
  await moveTo(who, 'America/Panama')
  const again = await report(who)
  expect([again.lumis_earned, again.xp_earned]).toEqual([0, 0])
  expect(await streakOf(who)).toMatchObject({ count: 1, tokens: 1 })
  at('2026-05-15T12:00:00Z')
  const later = await report(who)
  expect([later.lumis_earned, later.xp_earned]).toEqual([0, 0])
  at('2026-05-16T12:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-05-16', streaks: [{ count: 2, frozen_days: [] }] })
  expect((await streakOf(who)).tokens).toBe(1)
})

test('who flies east is not charged for the day that was cut short', async () => {
  // Late on Monday in Panama; landing it is Wednesday in Auckland.
  at('2026-06-02T03:00:00Z')
  const who = await aMember(tribu)
  expect(await report(who)).toMatchObject({ local_day: '2026-06-01', streaks: [{ count: 1 }] })
  at('2026-06-02T16:00:00Z')
  await moveTo(who, auckland)
  expect(await report(who)).toMatchObject({ local_day: '2026-06-03', streaks: [{ count: 2, kept: 'continued' }] })
  expect(await streakOf(who)).toMatchObject({ count: 2, tokens: 1 })
  expect(await marks(who, 3)).toEqual(['kept', 'travel', 'kept'])
})

test('hopping between zones is no way to earn days, visits or freezes', async () => {
  at('2026-07-06T16:00:00Z')
  const who = await aMember(tribu)
  await report(who)
  const zones = [auckland, 'America/Panama', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']
  const days = new Set(['2026-07-06'])
  for (let hop = 0; hop < 24; hop += 1) {
    tribu.clock.set(new Date(tribu.clock.now().getTime() + 3_600_000))
    await moveTo(who, zones[hop % zones.length] ?? null)
    const { lumis_earned, local_day } = await report(who)
    if (lumis_earned > 0) days.add(local_day)
  }
  // A day and an hour have passed: from Monday noon in Panama to what is Wednesday where the day begins first.
  expect([...days]).toEqual(['2026-07-06', '2026-07-07', '2026-07-08'])
  expect((await tribu.as(who).showGameStats()).data.lifetime_stats.days_active).toBe(3)
  expect(await streakOf(who)).toMatchObject({ count: 3, tokens: 1 })
})

test('a zone that is none is refused, and null is the one of the site', async () => {
  at('2026-08-03T03:00:00Z')
  const who = await aMember(tribu, { timeZone: auckland })
  for (const zone of ['Mars/Olympus', '', '+25:00', '__proto__', 'x'.repeat(500)])
    await expect(moveTo(who, zone)).rejects.toMatchObject({ status: 422 })
  expect(await report(who)).toMatchObject({ local_day: '2026-08-03', time_zone: auckland })
  await moveTo(who, null)
  at('2026-08-04T04:59:00Z')
  expect(await report(who, 'invoice_upload')).toMatchObject({ local_day: '2026-08-03', time_zone: 'America/Panama' })
  at('2026-08-04T05:00:00Z')
  expect(await report(who)).toMatchObject({ local_day: '2026-08-04', streaks: [{ count: 2 }] })
})
