import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { dayNamed } from '../../../platform/clock/calendar.ts'
import { type TestTribu, twoProcesses } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { transfer } from '../../wallet/index.ts'
import { actionStore } from '../action.store.ts'
import { act } from '../builders.ts'
import { encodeScores } from '../contests/scores-text.ts'
import type { MemberState } from '../engine/engine.ts'
import { lumisOf } from '../engine/game/effects.ts'
import { systemTypes } from '../engine/game/system-types.ts'
import { memberStateStore } from '../member-state.store.ts'
import { replayMember } from '../replay/replay-member.ts'
import type { ActionDraft } from './submission.ts'

const now = '2026-03-31T23:00:00Z'
const first = Date.parse('2026-03-01T12:00:00Z')
const minute = 60_000
const day = 86_400_000

const { one, other } = twoProcesses({ now })

const db = () => one.app.reading().db
const stateOf = async ({ id }: TestUser) => {
  const found = await memberStateStore(db()).find(id)
  if (found === undefined) throw new Error(`Member ${id} has no state`)
  return found
}
const gameOf = async (member: TestUser) => (await stateOf(member)).state.game

/** Values of a list are kept in the order of arrival, which says nothing. */
const inAnyOrder = ({ completions, ...state }: MemberState) => ({
  ...state,
  completions: Object.fromEntries(
    Object.entries(completions).map(([rule, { seen, reached }]) => [rule, { seen: seen.toSorted(), reached }]),
  ),
})

/** All lines of the ledger that rewarded somebody, or set a reward right, with those of the guests it was before. */
async function rewardsOf({ id }: TestUser): Promise<{ lines: number; kept: number; balance: number; all: number }> {
  const { rows } = await sql<{ lines: number; kept: number; balance: number; all: number }>`
    with own as (
      select id, user_id, balance from ledger_accounts where currency = 'lumis' and (user_id = ${id} or merged_into =
        (select id from ledger_accounts where currency = 'lumis' and user_id = ${id}))
    ), moved as (
      select *, case when credit_account in (select id from own) then amount else 0 end
        - case when debit_account in (select id from own) then amount else 0 end as signed
      from ledger_transfers where credit_account in (select id from own) or debit_account in (select id from own)
    )
    select coalesce(sum(signed) filter (where reason <> 'usage'), 0)::bigint as lines, sum(signed)::bigint as all,
      coalesce(sum(signed - (metadata ->> 'asked')::bigint) filter (where reason = 'correction'), 0)::bigint as kept,
      (select sum(balance) from own)::bigint as balance
    from moved`.execute(db())
  return rows[0] ?? { lines: 0, kept: 0, balance: 0, all: 0 }
}

/** Whatever order it was told in: all that is kept of a member is what the log from its beginning says. */
async function expectTheLogToSayIt(member: TestUser): Promise<void> {
  const kept = await stateOf(member)
  const replayed = await replayMember(db(), one.app.rules, member.id)
  expect(inAnyOrder(kept.state)).toEqual(inAnyOrder(replayed.state))
  const { rows } = await sql<{ scores: string }>`
    select scores from member_states where member_id = ${member.id}`.execute(db())
  expect(rows[0]?.scores).toBe(encodeScores(replayed.state.game))

  const actions = (await actionStore(db()).page(member.id, 1, 1000)).filter(({ effects }) => !effects.duplicate)
  expect(new Map(actions.map(({ id, effects }) => [id, effects.game]))).toEqual(new Map(replayed.effects))
  const earned = actions.reduce((sum, { effects }) => sum + (effects.game ? lumisOf(effects.game) : 0), 0)
  expect(replayed.lumis).toBe(earned)
  const { lines, kept: notTaken, balance, all } = await rewardsOf(member)
  expect(lines).toBe(earned + notTaken)
  expect(balance).toBe(all)
}

/** A small generator of its own: the same seed tells the same story. */
function randomOf(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    oneOf: <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0],
    shuffled: <T>(values: readonly T[]): T[] =>
      values
        .map((value) => ({ value, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value),
  }
}

type Random = ReturnType<typeof randomOf>
type Told = Pick<ActionDraft, 'type' | 'metadata' | 'occurredAt'>

/** Thirty days of somebody who does many things, some of them at the same instant. */
function aStory(random: Random, length: number): Told[] {
  return Array.from({ length }, (_, index): Told => {
    const at = first + random.below(30) * day + random.oneOf([0, 7, 299, 360, 362, 600, 719]) * minute
    const occurredAt = new Date(at)
    const type = random.oneOf([
      'daily_login',
      'invoice_upload',
      'survey_complete',
      'registro_campo',
      'referral_complete',
    ])
    switch (type) {
      case 'invoice_upload': {
        const category = random.oneOf(['restaurant', 'supermarket', 'other'])
        const metadata = { invoice_number: `i${random.below(1_000_000)}`, amount: 1 + random.below(60), category }
        return { type, metadata, occurredAt }
      }
      case 'registro_campo':
        return { type, metadata: { field: random.oneOf(['name', 'email', 'phone']) }, occurredAt }
      case 'referral_complete':
        return { type, metadata: { referred_user_id: index }, occurredAt }
      default:
        return { type, metadata: null, occurredAt }
    }
  })
}

/** What a member asks for now, whether it is due or not. */
async function askForEverything(tribu: TestTribu, member: TestUser): Promise<void> {
  const game = await gameOf(member)
  const missions = game.missions.entries.map(({ rule, from }) => ({ mission_id: rule * 100_000 + from }))
  const wishes: readonly (readonly [string, object])[] = [
    ...missions.map((metadata) => [systemTypes.missionClaimed, metadata] as const),
    ...Object.keys(game.achievements).map(
      (id) => [systemTypes.achievementClaimed, { achievement_id: Number(id) }] as const,
    ),
    [systemTypes.streakRewardClaimed, { streak_type: 'daily_login', milestone_day: 7 }],
    [systemTypes.streakFrozen, { streak_type: 'daily_login' }],
    [systemTypes.missionAccepted, { mission_code: 'weekly_invoices_15' }],
    [systemTypes.comboStarted, { combo_code: 'triple_threat' }],
    [systemTypes.autoFreezeSet, { allowed: missions.length % 2 === 0 }],
  ]
  for (const [type, metadata] of wishes) {
    await act(tribu, member, type, { channel: 'command', metadata: { ...metadata } }).catch((error: unknown) => {
      expect(error).toHaveProperty('code')
    })
  }
}

/** Tells stories in parts: alone, many at once, in two processes. */
async function tell(random: Random, told: readonly { readonly who: TestUser; readonly what: Told }[]): Promise<void> {
  const record = ({ who, what }: { who: TestUser; what: Told }) =>
    act(random.oneOf([one, other]), who, String(what.type), {
      ...what,
      channel: 'import',
      actor: {
        id: who.id,
        kind: who.user.kind === 'registered' ? 'registered' : 'anonymous',
        timeZone: random.oneOf(['America/Panama', 'America/Panama', 'Pacific/Auckland']),
      },
    })
  const waiting = [...told]
  while (waiting.length > 0) {
    const some = waiting.splice(0, random.oneOf([1, 1, 3, 20, 60]))
    await Promise.all(some.map(record))
  }
}

describe('thirty days told in any order, one by one and many at once, by two processes', () => {
  test.each([1, 2, 3, 4])('come to what their log says (seed %i)', async (seed) => {
    const random = randomOf(seed)
    const [guest, ...members] = await Promise.all([aGuest(one), aMember(one), aMember(one), aMember(one)])
    const [member = guest, spender = guest] = members
    const story = [guest, ...members].flatMap((who) =>
      aStory(random, who === guest ? 25 : 40).map((what) => ({ who, what })),
    )
    const shuffled = random.shuffled(story)
    const third = Math.ceil(shuffled.length / 3)

    await tell(random, shuffled.slice(0, third))
    for (const who of [guest, ...members]) await askForEverything(random.oneOf([one, other]), who)
    const { balance } = await rewardsOf(spender)
    if (balance > 0) {
      const spent = { from: { user: spender.id }, to: { system: 'usage' }, amount: balance, reason: 'usage' } as const
      await one.transaction((ctx) => transfer(ctx, 'lumis', spent))
    }
    await tell(random, shuffled.slice(third, 2 * third))
    await one.transaction(async (ctx) => {
      for (const carryOver of ctx.mergeGuest) await carryOver(ctx, guest.id, member.id)
    })
    const left = shuffled.slice(2 * third).map(({ who, what }) => ({ who: who === guest ? member : who, what }))
    await tell(random, left)
    for (const who of members) await askForEverything(random.oneOf([one, other]), who)

    for (const who of members) await expectTheLogToSayIt(who)
  })
})

describe('what came late', () => {
  const login = (member: TestUser, at: string) =>
    act(one, member, 'daily_login', { occurredAt: new Date(at), channel: 'import' })
  const invoice = (member: TestUser, at: string, number: number) =>
    act(one, member, 'invoice_upload', {
      occurredAt: new Date(at),
      channel: 'import',
      metadata: { invoice_number: `${member.id}-${number}`, amount: 5, category: 'other' },
    })
  const runOf = async (member: TestUser) => {
    const rule = one.app.rules.current.game.streakIds.get('daily_login') ?? 0
    return (await gameOf(member)).streaks.runs[rule]
  }

  test('gives back the freeze that was spent for a day on which something was done after all', async () => {
    const member = await aMember(one)
    await login(member, '2026-03-09T15:00:00Z')
    await login(member, '2026-03-10T15:00:00Z')
    const before = (await gameOf(member)).streaks.tokens
    await login(member, '2026-03-12T15:00:00Z')
    expect((await gameOf(member)).streaks.tokens).toBe(before - 1)
    expect(await runOf(member)).toMatchObject({ count: 3, marks: 'kkfk' })
    await login(member, '2026-03-11T15:00:00Z')
    expect((await gameOf(member)).streaks.tokens).toBe(before)
    expect(await runOf(member)).toMatchObject({ count: 4, marks: 'kkkk' })
    await expectTheLogToSayIt(member)
  })

  test('counts for the mission of its day, whose reward can still be claimed', async () => {
    const member = await aMember(one)
    const wednesday = dayNamed('2026-03-25')
    const { dailyMissions } = one.app.rules.current.game
    for (const number of [1, 2]) await invoice(member, '2026-03-25T15:00:00Z', number)
    await login(member, '2026-03-28T15:00:00Z')
    const open = (await gameOf(member)).missions.entries.filter(({ from }) => from === wednesday)
    const uploads = dailyMissions.find(
      ({ target, actions, measure }) => target === 3 && measure === 'actions' && actions.includes('invoice_upload'),
    )
    await invoice(member, '2026-03-25T16:00:00Z', 3)
    const done = (await gameOf(member)).missions.entries.filter(({ from }) => from === wednesday)
    for (const { rule, progress } of open) {
      expect(done.find((run) => run.rule === rule)?.progress).toBeGreaterThanOrEqual(progress)
    }
    const completed = done.find(({ rule }) => rule === uploads?.id)
    if (open.some(({ rule }) => rule === uploads?.id))
      expect(completed).toMatchObject({ progress: 3, done: expect.any(Number) })
    await expectTheLogToSayIt(member)
  })

  test('moves the open boards, in the other process too', async () => {
    const [early, late] = await Promise.all([aMember(one), aMember(one)])
    const board = [...one.app.rules.current.game.boards.values()].find(({ code }) => code === 'weekly_invoices')
    const contest = `b${board?.id}`
    const period = dayNamed('2026-03-30')
    await invoice(early, '2026-03-31T15:00:00Z', 1)
    await invoice(late, '2026-03-31T16:00:00Z', 1)
    const placeOf = ({ id }: TestUser) => one.app.contests.of(contest, period, id)
    expect(placeOf(early)?.rank).toBeLessThan(placeOf(late)?.rank ?? 0)
    await invoice(late, '2026-03-30T15:00:00Z', 2)
    expect(placeOf(late)).toMatchObject({ score: 2 })
    expect(placeOf(late)?.rank).toBeLessThan(placeOf(early)?.rank ?? 0)
    await expect.poll(() => other.app.contests.of(contest, period, late.id)?.score).toBe(2)
  })
})
