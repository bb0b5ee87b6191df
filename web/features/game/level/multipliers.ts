import type { Streaks } from '../queries/list-streaks.ts'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import type { Progression } from '../queries/show-progression.ts'

export type Multiplier = { kind: 'level' | 'prestige' | 'streak' | 'event'; name: string; factor: number }

const perPrestige = 10

/** What multiplies an award at this moment; factors of 1 change nothing and are left out, as are events not joined. */
export function multipliersInForce(
  {
    current_level: level,
    level_benefits: benefits,
    prestige_level: prestige,
  }: Pick<Progression, 'current_level' | 'level_benefits' | 'prestige_level'>,
  streaks: Pick<Streaks, 'streaks' | 'streak_multipliers'> | undefined,
  events: GameDashboard['active_events'],
): Multiplier[] {
  const all: Multiplier[] = [
    { kind: 'level', name: level.level_name, factor: benefits.lumis_multiplier },
    // Divided last: the sum 1 + 3 × 0.1 would not be 1.3 in binary fractions.
    { kind: 'prestige', name: '', factor: (perPrestige + prestige) / perPrestige },
    ...(streaks?.streaks ?? []).map(
      ({ streak_type: code, streak_name: name }): Multiplier => ({
        kind: 'streak',
        name,
        factor: streaks?.streak_multipliers[code] ?? 1,
      }),
    ),
    ...events
      .filter(({ joined }) => joined)
      .map(({ event_name: name, multiplier: factor }): Multiplier => ({ kind: 'event', name, factor })),
  ]
  return all.filter(({ factor }) => factor !== 1)
}
