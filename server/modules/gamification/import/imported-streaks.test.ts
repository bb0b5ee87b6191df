import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, type TestUser } from '../../accounts/builders.ts'
import { gameRuleStore } from '../game-rule.store.ts'
import { putInForce } from '../operations/change-rules.ts'
import { importActions } from './import-actions.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })

const zones = ['America/Los_Angeles', 'Europe/Madrid', 'Asia/Kolkata', 'Pacific/Apia']
const day = 86_400_000
const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' })

/** A day with or without work for each of two years: mostly in rows, with gaps of some days. */
function linesOf(member: string, seed: number): string[] {
  const lines: string[] = []
  let state = seed
  const below = (end: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % end
  }
  for (let at = Date.UTC(2018, 0, 5); at < Date.UTC(2019, 11, 20); at += day) {
    if (below(9) === 0) at += (1 + below(3)) * day
    for (let each = 0; each < 1 + below(3); each += 1) {
      const instant = new Date(at + below(day / 1000) * 1000)
      lines.push(`${instant.toISOString().slice(0, 19)}+00:00,${member},commit,${below(9)}`)
    }
  }
  return lines.toSorted()
}

/** Local days as the calendar of the system prints them: nothing of the product's own calendar. */
function daysOf(lines: readonly string[], zone: string): Set<string> {
  const print = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  return new Set(lines.map((line) => print.format(new Date(line.slice(0, 25)))))
}

/** Streaks worked out from sets of days alone: a token a week, at most five, spent for a day that was missed. */
function streaksOf(days: ReadonlySet<string>, perWeek: number) {
  const sorted = [...days].sort()
  let [count, longest, tokens] = [0, 0, 0]
  const end = Date.parse(sorted.at(-1) ?? '')
  for (let at = Date.parse(sorted[0] ?? ''); at <= end; at += day) {
    const isFirst = at === Date.parse(sorted[0] ?? '')
    if (isFirst || new Date(at).getUTCDay() === 1) tokens = Math.min(5, tokens + perWeek)
    if (days.has(text.format(at))) count += 1
    else if (count > 0 && tokens > 0) tokens -= 1
    else count = 0
    longest = Math.max(longest, count)
  }
  return { count, max: longest, tokens, last: end / day }
}

test('imported actions keep streaks on the local days of each member', async () => {
  const id = await tribu.transaction(async (ctx) => {
    const rule = {
      code: 'commits',
      name: { es: 'Commits', en: 'Commits' },
      actions: ['commit'],
      period: 'day',
      multipliers: [],
      milestones: [],
      active: true,
    }
    const added = await gameRuleStore(ctx.db).add({ catalogue: 'streaks', code: rule.code, rule }, ctx.clock.now())
    await putInForce(ctx)
    return added.id
  })
  const members = await Promise.all(
    zones.map((timeZone, each) => aMember(tribu, { externalId: `ext${each}`, timeZone })),
  )
  const files = zones.map((_zone, each) => linesOf(`ext${each}`, 17 + each))
  const file = ['occurred_at,member,action,files', ...files.flat().toSorted()].map((line) => `${line}\n`)
  const report = await importActions(tribu.app, Readable.from(file))
  expect(report).toMatchObject({ refused: [], recorded: files.flat().length })

  const perWeek = tribu.app.rules.current.game.levels[0]?.freeze_tokens_per_week ?? 0
  const gameOf = async ({ id: memberId }: TestUser) => (await tribu.app.games.of(memberId))?.game
  for (const [each, member] of members.entries()) {
    const days = daysOf(files[each] ?? [], zones[each] ?? '')
    const { tokens, ...expected } = streaksOf(days, perWeek)
    const game = await gameOf(member)
    expect(game?.streaks.runs[id]).toMatchObject(expected)
    expect(game?.streaks.tokens).toBe(tokens)
    expect(game?.counters.days).toBe(days.size)
  }
})
