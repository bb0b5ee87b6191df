import { describe, expect, it } from 'vitest'
import { added, chainSteps, type StepNames } from './chain-steps.ts'

const names: StepNames = {
  base: 'base',
  event: 'event',
  level: 'level',
  streak: (code) => `streak ${code}`,
  prestige: 'prestige',
  rounded: 'rounded',
  bonus: 'bonus',
  cut: 'cut',
}
const plain = { base: 25, event: null, level_multiplier: 1, streak: null, prestige_multiplier: 1, total: 25 }

describe('the sum of an award', () => {
  it('is its base alone where nothing multiplies it', () => {
    expect(chainSteps(plain, names)).toEqual([{ label: 'base', change: { amount: 25 }, result: 25 }])
  })

  it('rounds once, after all factors', () => {
    const chain = { ...plain, level_multiplier: 1.15, streak: { streak_type: 'daily', multiplier: 1.2 }, total: 35 }
    expect(chainSteps(chain, names).slice(1)).toEqual([
      { label: 'level', change: { factor: 1.15 }, result: 28.75 },
      { label: 'streak daily', change: { factor: 1.2 }, result: 34.5 },
      { label: 'rounded', change: { amount: 0.5 }, result: 35 },
    ])
  })

  it('adds the bonus of the event and takes away what its cap cuts', () => {
    const event = { event_id: 1, multiplier: 2, bonus: 5, cut: 15, without: 25 }
    const steps = chainSteps({ ...plain, event, total: 40 }, names)
    expect(steps.map(({ label, result }) => [label, result])).toEqual([
      ['base', 25],
      ['event', 50],
      ['bonus', 55],
      ['cut', 40],
    ])
  })
})

it('what comes on top is written unless it is nothing', () => {
  const steps = added(40, [
    { label: 'combo', amount: 10 },
    { label: 'level', amount: 0 },
  ])
  expect(steps).toEqual([{ label: 'combo', change: { amount: 10 }, result: 50 }])
})
