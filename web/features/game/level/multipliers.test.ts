import { describe, expect, it } from 'vitest'
import { multipliersInForce } from './multipliers.ts'

const progression = (lumis_multiplier: number, prestige_level: number) => ({
  prestige_level,
  current_level: {
    level_number: 5,
    level_name: 'Silver Hunter',
    level_color: '#C0C0C0',
    icon_url: '',
    current_xp: 1250,
    min_xp: 1000,
    max_xp: 1999,
    progress_percentage: 25,
  },
  level_benefits: { lumis_multiplier, daily_missions_limit: 5, freeze_tokens_per_week: 2, special_events: true },
})
const event = (event_name: string, multiplier: number, joined: boolean) => ({
  event_id: 1,
  event_name,
  multiplier,
  joined,
  ends_at: '2026-03-10T20:00:00Z',
  applicable_actions: [],
})

describe('what multiplies awards now', () => {
  it('is nothing at the beginning', () => {
    expect(multipliersInForce(progression(1, 0), undefined, [])).toEqual([])
  })

  it('is level, prestige without rounding errors, and running events', () => {
    expect(multipliersInForce(progression(1.15, 3), undefined, [event('Happy Hour', 2, true)])).toEqual([
      { kind: 'level', name: 'Silver Hunter', factor: 1.15 },
      { kind: 'prestige', name: '', factor: 1.3 },
      { kind: 'event', name: 'Happy Hour', factor: 2 },
    ])
  })

  it('does not promise an event that has to be joined first', () => {
    expect(multipliersInForce(progression(1, 0), undefined, [event('Tournament', 2, false)])).toEqual([])
  })
})
