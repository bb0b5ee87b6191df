import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GameRules } from '../../game-rules/game-rules.ts'
import { aCombo, aGameType, aMission, anEvent, gameRules, gameTypes } from './builders.ts'
import type { CommandEffect } from './effects.ts'
import { type GameState, newGame } from './game-state.ts'
import { type GameAction, play } from './play.ts'
import { systemTypes } from './system-types.ts'
import { dayCopies, type Entry, insert, type Timeline, timelineOf } from './timeline.ts'
import { isRefusal } from './turn.ts'

const minute = 60_000
const day = 86_400_000
// Clocks of Madrid go back on 26 October 2025, those of New York on 2 November: both within the thirty days.
const beginning = Date.parse('2025-10-10T00:00:00Z')

const commands = Object.values(systemTypes).map((name, index) => aGameType(100 + index, name, {}, true))
const types = [
  ...gameTypes.filter(({ system }) => !system),
  aGameType(6, 'tip', { category: 'social', base_lumis: 7, base_xp: 3, cooldown_seconds: 3600, daily_cap: 3 }),
  ...commands,
]
const rules = gameRules(
  {
    missions: [
      aMission(1, { code: 'daily_invoices_2', target: 2 }),
      aMission(2, { code: 'daily_login_1', actions: ['daily_login'], target: 1 }),
      aMission(3, { code: 'weekly_tips', type: 'weekly', actions: ['tip'], target: 4, duration_days: 7 }),
      aMission(4, { code: 'spend', type: 'special', measure: { sum_of: 'amount' }, target: 90, duration_days: 20 }),
    ],
    events: [
      anEvent(1, { code: 'happy_hour_evening', daily_cap: 60 }),
      anEvent(2, {
        code: 'tuesdays',
        schedule: { kind: 'recurring', weekdays: [2], days_of_month: [], from: '00:00', to: '00:00' },
        requires_join: true,
        target_actions: [],
        multiplier: 3,
      }),
    ],
    combos: [aCombo(1, { code: 'triple_threat' })],
  },
  types,
)
/** What an administrator made of them at some time: each action is judged by those that were in force when it came. */
const laterRules = gameRules({}, types)

const typeNamed = (name: string) => {
  const found = types.find((type) => type.name === name)
  if (found === undefined) throw new Error(`No type ${name}`)
  return { id: found.id, name, system: found.system, game: found.worth }
}

interface Told {
  readonly name: string
  readonly at: number
  readonly metadata: GameAction['metadata']
  /** Absent: nobody knows where the member was. */
  readonly zone: string | undefined
  readonly rules: GameRules
}

function entryOf({ name, at, metadata, zone, rules: judgedBy }: Told, index: number): Entry {
  const action: GameAction = {
    memberId: 7,
    type: typeNamed(name),
    metadata,
    occurredAt: at,
    firstZone: 'America/Panama',
    ...(zone !== undefined && { zone }),
  }
  // What came at once has its place by when it came; what came late, by what it is.
  const version = judgedBy === rules ? 1 : 2
  const tie = zone === undefined ? `${name}${JSON.stringify(metadata)}${version}` : `~${String(index).padStart(6, '0')}`
  return { action, rules: judgedBy, tie }
}

// Few minutes, so that many things happen at the same instant.
const instants = fc
  .tuple(fc.integer({ min: 0, max: 29 }), fc.constantFrom(0, 1, 299, 300, 600, 1080, 1380, 1439))
  .map(([days, minutes]) => beginning + days * day + minutes * minute)
const zones = fc.option(fc.constantFrom('America/Panama', 'Europe/Madrid', 'America/New_York', 'Pacific/Auckland'), {
  nil: undefined,
  freq: 2,
})
const invoices = fc.record({
  category: fc.constantFrom('restaurant', 'supermarket'),
  amount: fc.constantFrom(0.1, 12.5, 30),
})
const acts: fc.Arbitrary<readonly [string, GameAction['metadata']]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['daily_login', null] as const) },
  { weight: 4, arbitrary: invoices.map((metadata) => ['invoice_upload', metadata] as const) },
  { weight: 2, arbitrary: fc.constant(['survey_complete', null] as const) },
  { weight: 2, arbitrary: fc.constant(['tip', null] as const) },
)
const missionIds = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 29 }))
  .map(([rule, days]) => rule * 100_000 + Math.floor(beginning / day) + days)
const wishes: fc.Arbitrary<readonly [string, GameAction['metadata']]> = fc.oneof(
  missionIds.map((mission_id) => [systemTypes.missionClaimed, { mission_id }] as const),
  fc
    .constantFrom('weekly_tips', 'spend')
    .map((mission_code) => [systemTypes.missionAccepted, { mission_code }] as const),
  fc.constantFrom(1, 2).map((achievement_id) => [systemTypes.achievementClaimed, { achievement_id }] as const),
  fc
    .constantFrom('daily_login', 'invoice_upload')
    .map((streak_type) => [systemTypes.streakFrozen, { streak_type }] as const),
  fc.boolean().map((allowed) => [systemTypes.autoFreezeSet, { allowed }] as const),
  fc.constant([systemTypes.comboStarted, { combo_code: 'triple_threat' }] as const),
  fc.constant([systemTypes.eventJoined, { event_id: 2 }] as const),
  fc.constant([systemTypes.granted, { lumis: 5, xp: 700, freeze_tokens: 1 }] as const),
)
const told = (what: fc.Arbitrary<readonly [string, GameAction['metadata']]>): fc.Arbitrary<Told> =>
  fc
    .record({ what, at: instants, zone: zones, rules: fc.constantFrom(rules, rules, laterRules) })
    .map(({ what: [name, metadata], ...rest }) => ({ name, metadata, ...rest }))

const logs = fc
  .tuple(
    fc.array(told(acts), { minLength: 1, maxLength: 60, size: 'max' }),
    fc.array(told(wishes), { maxLength: 25, size: 'max' }),
  )
  .map(([done, wished]) => possible([...done, ...wished].map(entryOf)))

const order = (a: Entry, b: Entry) =>
  a.action.occurredAt - b.action.occurredAt || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0)

/** In the order of occurrence, without the commands that are refused there. */
function possible(entries: readonly Entry[]): Entry[] {
  let state: GameState = newGame
  return entries.toSorted(order).filter(({ action, rules: judgedBy }) => {
    const played = play(state, action, judgedBy)
    if (isRefusal(played)) return false
    state = played.state
    return true
  })
}

/** One after the other in the order of occurrence: what every other way of telling it must come to. */
function inOrder(log: readonly Entry[]) {
  const steps = []
  let state: GameState = newGame
  for (const { action, rules: judgedBy } of log) {
    const played = play(state, action, judgedBy)
    if (isRefusal(played)) throw new Error(played.refused)
    steps.push(played.effects)
    state = played.state
  }
  return { state, effects: steps }
}

/** Tells it in the given order; a command that nothing speaks for yet is given again later, as members do. */
function tellAll(entries: readonly Entry[]): Timeline<Entry> {
  let timeline = timelineOf<Entry>(newGame, [])
  let waiting = entries
  while (waiting.length > 0) {
    const refused: Entry[] = []
    for (const entry of waiting) {
      const next = insert(timeline, entry)
      if (isRefusal(next)) refused.push(entry)
      else timeline = next
    }
    if (refused.length === waiting.length) throw new Error('What is possible in order is possible out of order')
    waiting = refused
  }
  return timeline
}

const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const shuffled = logs.chain((log) =>
  fc.record({
    log: fc.constant(log),
    told: fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
  }),
)

describe('a log of thirty days', () => {
  test('says the same in whatever order it is told: state, copies and what each action brought about', () => {
    fc.assert(
      fc.property(shuffled, ({ log, told }) => {
        const expected = inOrder(log)
        const timeline = tellAll(told)
        expect(timeline.state).toEqual(expected.state)
        expect(timeline.steps.map(({ effects }) => effects)).toEqual(expected.effects)
        expect(dayCopies(timeline)).toEqual(dayCopies(timelineOf(newGame, log)))
      }),
      { numRuns: 150 },
    )
  })

  test('goes on from every copy to the same end, and again after it was kept', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const whole = timelineOf(newGame, log)
        for (const { at, game } of dayCopies(whole)) {
          const since = whole.steps.filter(({ entry }) => entry.action.occurredAt >= at)
          const again = timelineOf(
            kept(game),
            since.map(({ entry }) => entry),
          )
          expect(again.state).toEqual(whole.state)
          expect(again.steps.map(({ effects }) => effects)).toEqual(since.map(({ effects }) => effects))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('brings about what is the same after it was kept', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { state, effects } = inOrder(log)
        expect(kept(effects)).toStrictEqual(effects)
        expect(kept(state)).toStrictEqual(state)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a command that was carried out once', () => {
  const carriedOut = (name: string, command: CommandEffect): Entry => ({
    ...entryOf({ name, at: beginning, metadata: {}, zone: undefined, rules }, 0),
    recorded: { zone: 'America/Panama', day: 20_370, command, after: { xp: 0, level: 1 } },
  })

  test('stays so although nothing speaks for it any more: a climb is not begun twice for the same XP', () => {
    const risen = carriedOut(systemTypes.prestigeReached, { did: 'prestige_reached', prestige: 1, lumis: 1000 })
    const { state } = timelineOf(newGame, [risen])
    expect(state).toMatchObject({ experience: { prestige: 1, xp: 0 }, honours: { p1: beginning } })
  })

  test('and a reward that was paid is not paid again', () => {
    const claimed = carriedOut(systemTypes.achievementClaimed, { did: 'achievement_claimed', id: 2, lumis: 10, xp: 10 })
    const timeline = timelineOf(newGame, [claimed])
    const again = entryOf(
      {
        name: systemTypes.achievementClaimed,
        at: beginning + 1,
        metadata: { achievement_id: 2 },
        zone: undefined,
        rules,
      },
      1,
    )
    expect(insert(timeline, again)).toMatchObject({ refused: 'achievement.already_claimed' })
  })
})
