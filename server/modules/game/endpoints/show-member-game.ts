import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { dayText } from '../../../platform/clock/calendar.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { namesOf } from '../../accounts/index.ts'
import { endedMissions, type GameState, openMissions, type Rules } from '../../gamification/index.ts'
import { UnlockedAchievementView, viewUnlockedAchievement } from '../achievement.view.ts'
import { heldAchievements } from '../achievements.ts'
import { memberActor } from '../actions/report.ts'
import { Answer, answer, Nullable } from '../answer.ts'
import { DashboardView, viewDashboard } from '../dashboard.view.ts'
import { memberUnknown } from '../errors.ts'
import { gameWithLumisOf } from '../game-of.ts'
import { MemberMissionView, viewMission } from '../mission.view.ts'
import { placeOn } from '../places.ts'
import { StreakView, viewStreak } from '../streak.view.ts'
import { streaksOf } from '../streaks.ts'

const LocalDay = Type.String({ format: 'date' })

const Counter = Type.Object({
  action: Type.String(),
  total: Type.Integer({ description: 'Those that a limit kept from earning anything are not counted.' }),
  days: Type.Integer({ description: 'On how many local days.' }),
  last_day: LocalDay,
})

/** Everything that a member sees of the game, and what the engine counts of the member, for administrators. */
export const showMemberGame = endpoint({
  get: '/api/v4/admin/gamification/users/:user_id',
  summary: 'The whole game of a member as it stands now',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  params: Type.Object({ user_id: Type.Integer({ minimum: 1 }) }),
  output: Answer(
    Type.Object({
      username: Type.String(),
      time_zone: Type.String({ description: 'In which the days of the member turn.' }),
      last_action_at: Nullable(Type.String({ format: 'date-time' })),
      dashboard: DashboardView,
      lifetime: Type.Object({
        xp: Type.Integer(),
        lumis: Type.Integer({ description: 'All that was ever received as a reward.' }),
        prestige_level: Type.Integer(),
        best_level: Type.Integer(),
        active_days: Type.Integer(),
        missions_completed: Type.Integer(),
      }),
      streaks: Type.Array(StreakView),
      freeze_tokens: Type.Integer(),
      auto_freeze: Type.Boolean(),
      missions: Type.Array(MemberMissionView),
      achievements: Type.Array(UnlockedAchievementView),
      counters: Type.Array(Counter, { description: 'By type of action, most first.' }),
    }),
  ),
  errors: [memberUnknown],

  async handle({ params, ctx, request: { locale } }) {
    const { id: userId, timeZone } = await memberActor(ctx, params.user_id)
    const [{ game, lumis }, names] = await Promise.all([
      gameWithLumisOf(ctx, { userId, timeZone }),
      namesOf(ctx, [userId]),
    ])
    const rules = ctx.rules.current.game
    const { experience, streaks, counters } = game
    const shown = {
      userId,
      zone: timeZone,
      game,
      balance: lumis.balance,
      now: ctx.clock.now().getTime(),
      rules,
      locale,
    }
    const missions = [...openMissions(game.missions, game.day, rules), ...endedMissions(game.missions, game.day, rules)]
    return answer({
      username: names.get(userId)?.username ?? '',
      time_zone: timeZone,
      last_action_at: game.at === 0 ? null : new Date(game.at).toISOString(),
      dashboard: viewDashboard({ ...shown, placeOn: (board) => placeOn(ctx, board, userId) }),
      lifetime: {
        xp: experience.lifetime,
        lumis: lumis.received,
        prestige_level: experience.prestige,
        best_level: experience.best,
        active_days: counters.days,
        missions_completed: counters.missions,
      },
      streaks: streaksOf(game, rules).map((streak) => viewStreak(streak, game, rules, timeZone, locale)),
      freeze_tokens: streaks.tokens,
      auto_freeze: streaks.auto,
      missions: missions.map((mission) => viewMission(mission, timeZone, locale)),
      achievements: heldAchievements(game, rules).map((held) => viewUnlockedAchievement(held, locale)),
      counters: viewCounters(game, ctx.rules.current),
    })
  },
})

/** Types that are gone have no name any more and are left out. */
function viewCounters({ counters }: GameState, { types }: Rules) {
  return Object.entries(counters.types)
    .flatMap(([id, { n: total, days, lastDay }]) => {
      const type = types.get(Number(id))
      return type === undefined ? [] : { action: type.name, total, days, last_day: dayText(lastDay) }
    })
    .sort((a, b) => b.total - a.total || (a.action < b.action ? -1 : 1))
}
