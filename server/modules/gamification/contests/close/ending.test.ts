import { expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import { aBoard, gameRules } from '../../engine/game/builders.ts'
import { endingsOf, isToldByStates } from './ending.ts'

const day = dayNamed('2026-03-09')
const daily = gameRules({ boards: [aBoard(7, { period: 'day', close_after_minutes: 30 })] })
const at = (instant: string) => Date.parse(`2026-03-${instant}:00Z`)

test.each([
  ['when it becomes final', 'b7', [], '10T05:30', true],
  ['a moment later', 'b7', [], '10T05:31', true],
  ['much later', 'b7', [], '10T05:32', false],
  ['with a later period', 'b7', [day + 1], '10T05:30', true],
  ['with two later periods', 'b7', [day + 1, day + 2], '10T05:30', false],
  ['with two later periods of another contest', 'b8', [day + 1, day + 2], '10T05:30', true],
])('states tell the scores of a period: %s', (_when, contest, later, now, expected) => {
  const open = [{ contest: 'b7', period: day }, ...later.map((period) => ({ contest, period }))]
  const [ending] = endingsOf(open.slice(0, 1), daily)
  expect(ending && isToldByStates(ending, open, at(now))).toBe(expected)
})
