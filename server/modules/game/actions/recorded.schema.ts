import Type from 'typebox'
import { Nullable } from '../answer.ts'

/** How an amount came about: base × event × level × streak × prestige, rounded half up once, plus the bonus of the event. */
const ChainView = Type.Object({
  base: Type.Integer(),
  event: Nullable(
    Type.Object({
      event_id: Type.Integer(),
      multiplier: Type.Number(),
      bonus: Type.Integer(),
      cut: Type.Integer({ description: 'What the daily cap of the event took away.' }),
      without: Type.Integer({ description: 'What it would have been without the event.' }),
    }),
  ),
  level_multiplier: Type.Number(),
  streak: Nullable(Type.Object({ streak_type: Type.String(), multiplier: Type.Number() })),
  prestige_multiplier: Type.Number(),
  total: Type.Integer(),
})

export const LimitHitName = Type.Enum(['cooldown', 'daily_cap', 'weekly_cap', 'duplicate'])

const LimitView = Type.Object({
  hit: LimitHitName,
  reason: Type.String(),
  until: Nullable(Type.String({ format: 'date-time', description: 'Of a cooldown: when it earns again.' })),
  limit: Nullable(Type.Integer({ description: 'Of a cap: how many earn something.' })),
})

const EventView = Type.Object({
  event_id: Type.Integer(),
  event_code: Type.String(),
  event_name: Type.String(),
  multiplier: Type.Number(),
  bonus_lumis: Type.Integer(),
  lumis_added: Type.Integer({ description: 'What the event added to the award.' }),
})

const LevelView = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  name: Type.String({ description: 'Of the level that is held now.' }),
  reward_lumis: Type.Integer({ description: 'For the levels that were reached.' }),
})

const StreakView = Type.Object({
  streak_type: Type.String(),
  streak_name: Type.String(),
  count: Type.Integer(),
  kept: Type.Enum(['started', 'continued', 'same_period']),
  frozen_days: Type.Array(Type.String({ format: 'date' }), { description: 'Protected since it was kept last.' }),
  lost: Nullable(Type.Integer({ description: 'How long the one was that had been lost before.' })),
})

const MissionView = Type.Object({
  mission_id: Type.Integer(),
  mission_code: Type.String(),
  mission_name: Type.String(),
  progress: Type.Number({ description: 'Amounts are added up as they are, with their parts.' }),
  target: Type.Integer(),
  completed: Type.Boolean({ description: 'By this action.' }),
})

const AchievementView = Type.Object({
  achievement_id: Type.Integer(),
  achievement_code: Type.String(),
  achievement_name: Type.String(),
})

const BadgeView = Type.Object({ badge_id: Type.Integer(), badge_name: Type.String() })

const ComboView = Type.Object({
  combo_id: Type.Integer(),
  combo_code: Type.String(),
  combo_name: Type.String(),
  steps_done: Type.Integer(),
  steps_required: Type.Integer(),
  completed: Type.Boolean(),
  reward: Nullable(
    Type.Object({
      lumis: Type.Integer({ description: 'What the multiplier added, and the bonus.' }),
      multiplied: Type.Integer(),
      bonus: Type.Integer(),
    }),
  ),
})

const BoardView = Type.Object({
  leaderboard_type: Type.String({ description: 'Code of the board.' }),
  period_start: Type.String({ format: 'date' }),
  score_before: Type.Integer(),
  score: Type.Integer(),
})

const EventScoreView = Type.Object({
  event_id: Type.Integer(),
  event_code: Type.String(),
  start_date: Type.String({ format: 'date-time' }),
  score_before: Type.Integer(),
  score: Type.Integer(),
})

/** What every action of an answer says of itself: the reported one, and each that followed from it. */
const ownFields = {
  action: Type.String(),
  lumis: Nullable(ChainView),
  xp: Nullable(ChainView),
}

const ConsequenceView = Type.Object({
  action_id: Nullable(Type.Integer()),
  ...ownFields,
  lumis_earned: Type.Integer(),
  xp_earned: Type.Integer(),
  points_earned: Type.Integer(),
})

/** Everything that an action changed; sums and lists include what followed from it (`consequences`). */
export const RecordedView = Type.Object({
  action_id: Nullable(Type.Integer({ description: 'Null in a rehearsal.' })),
  user_id: Type.Integer(),
  ...ownFields,
  occurred_at: Type.String({ format: 'date-time' }),
  local_day: Type.String({ format: 'date', description: 'The day of the member for which it counts.' }),
  time_zone: Type.String({ description: 'In which that day was judged.' }),
  channel: Type.String(),
  duplicate_of: Nullable(Type.Integer({ description: 'The action for which the same was rewarded before.' })),
  lumis_earned: Type.Integer({ description: 'In all: awards, levels, combos, and what followed.' }),
  xp_earned: Type.Integer(),
  points_earned: Type.Integer({ description: 'Points of the site kit.' }),
  limit: Nullable(LimitView),
  event: Nullable(EventView),
  lumis_corrected: Type.Integer({
    description: 'What earlier actions turned out to have earned more, or less, because this one came late.',
  }),
  new_lumis_balance: Type.Integer(),
  current_xp: Type.Integer(),
  level: LevelView,
  streaks: Type.Array(StreakView),
  missions: Type.Array(MissionView),
  achievements: Type.Array(AchievementView, { description: 'Unlocked; their rewards wait to be claimed.' }),
  badges: Type.Array(BadgeView),
  combos: Type.Array(ComboView),
  boards: Type.Array(BoardView),
  event_scores: Type.Array(EventScoreView),
  consequences: Type.Array(ConsequenceView),
  message: Type.String(),
})
