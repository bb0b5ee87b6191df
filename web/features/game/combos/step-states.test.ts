import { expect, test } from 'vitest'
import { stepStates } from './step-states.ts'

const step = (description: string, done: boolean) => ({
  action: null,
  description,
  done,
  completed_by: done ? 'login' : null,
  completed_at: done ? '2026-01-01T00:00:00.000Z' : null,
})
const steps = [step('Invoice', true), step('Survey', false), step('Login', false)]

test('in order, one step after the other can be done; without one, all that are open', () => {
  const states = (combo_type: 'sequential' | 'simultaneous') =>
    stepStates({ combo_type, steps }).map(({ place, description, state }) => [place, description, state])
  expect(states('sequential')).toEqual([
    [1, 'Invoice', 'done'],
    [2, 'Survey', 'next'],
    [3, 'Login', 'ahead'],
  ])
  expect(states('simultaneous')).toEqual([
    [1, 'Invoice', 'done'],
    [2, 'Survey', 'next'],
    [3, 'Login', 'next'],
  ])
})
