import { expect, test } from 'vitest'
import { dayNamed, weekOf } from '../../../../platform/clock/calendar.ts'
import { aTurn, gameRules } from './builders.ts'
import { marksOf } from './streak-calendar.ts'
import { keepStreaks, noStreaks, passMidnights } from './streaks.ts'

const rules = gameRules()
const day = dayNamed('2025-08-27')

function runOf(id: number, action: string, days: readonly number[], today: number) {
  let slice = { ...noStreaks, tokens: 1, granted: weekOf(days[0] ?? day) }
  let before = days[0] ?? day
  for (const each of days) {
    slice = keepStreaks(passMidnights(slice, before, each, 0, rules), aTurn({ action, day: each, rules })).slice
    before = each
  }
  const run = passMidnights(slice, before, today, 0, rules).runs[id]
  if (run === undefined) throw new Error('no run')
  return run
}

const lineOf = (marks: ReturnType<typeof marksOf>) => marks.map(({ mark }) => mark).join('')

test('shows 42 days up to today: before the streak, kept, frozen, and today that is not over', () => {
  const marks = marksOf(runOf(1, 'daily_login', [day - 3, day - 2], day), day)
  expect(marks.map((each) => each.day)).toEqual(Array.from({ length: 42 }, (_, index) => day - 41 + index))
  expect(lineOf(marks)).toBe(`${'-'.repeat(38)}kkf-`)
})

test('shows the days after a loss as missed, although nothing is stored for them', () => {
  expect(lineOf(marksOf(runOf(1, 'daily_login', [day - 9, day - 1, day], day), day)).slice(-11)).toBe('-kfxxxxxxkk')
  expect(lineOf(marksOf(runOf(1, 'daily_login', [day - 5], day), day)).slice(-7)).toBe('-kfxxx-')
})

test('shows an old streak as missed throughout', () => {
  expect(lineOf(marksOf(runOf(1, 'daily_login', [day - 200], day), day))).toBe(`${'x'.repeat(41)}-`)
})

test('gives each day of a weekly streak the mark of its week', () => {
  // Wednesday: three days of the running week, and seven of each before it.
  const run = runOf(3, 'survey_complete', [day - 21, day - 15], day)
  expect(lineOf(marksOf(run, day, 'week'))).toBe(`${'-'.repeat(18)}${'k'.repeat(14)}${'f'.repeat(7)}---`)
})

test('shows nothing of a streak that was never begun', () => {
  expect(lineOf(marksOf(undefined, day))).toBe('-'.repeat(42))
  expect(lineOf(marksOf(undefined, day, 'week'))).toBe('-'.repeat(42))
})
