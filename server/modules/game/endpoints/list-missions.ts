import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { availableMissions, endedMissions, levelAt, openMissions } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { gameOf } from '../game-of.ts'
import {
  AvailableMissionView,
  completedToday,
  MemberMissionView,
  viewAvailableMission,
  viewMission,
} from '../mission.view.ts'

/**
 * The member's missions and those it could accept (Lümis v4 §3). A filter leaves the lists that were not asked for empty; the figures
 * below them are the same with any. Missions that ended are there for two weeks, daily ones if something was done for them.
 */
export const listMissions = endpoint({
  get: '/api/v4/gamification/missions',
  summary: "The member's missions, and those that can be accepted",
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object({
    status: Type.Optional(Type.Enum(['active', 'completed', 'expired', 'available'])),
    type: Type.Optional(Type.Enum(['daily', 'weekly', 'monthly', 'special'])),
  }),
  output: Answer(
    Type.Object({
      active_missions: Type.Array(MemberMissionView),
      available_missions: Type.Array(AvailableMissionView),
      completed_missions: Type.Array(MemberMissionView, { description: 'Claimed or waiting to be.' }),
      expired_missions: Type.Array(MemberMissionView),
      completed_today: Type.Integer({ description: 'Of every type, since midnight by the clock of the member.' }),
      daily_missions_limit: Type.Integer({ description: 'Daily missions that the level is assigned.' }),
    }),
  ),
  errors: [],

  async handle({ query, caller, ctx, request }) {
    const { status, type } = query
    const rules = ctx.rules.current.game
    const game = await gameOf(ctx, caller)
    const at = ctx.clock.now().getTime()
    const level = levelAt(rules.levels, game.experience.xp)
    const { missions, day } = game
    const own = [...openMissions(missions, day, rules), ...endedMissions(missions, day, rules)]
    const available = availableMissions(missions, { at, day, level: level.number }, rules)

    const isWanted = ({ rule }: { readonly rule: { readonly type: string } }) =>
      type === undefined || rule.type === type
    const listed = (list: 'active' | 'completed' | 'expired') =>
      status !== undefined && status !== list
        ? []
        : own
            .filter((each) => isWanted(each) && (each.status === 'claimed' ? 'completed' : each.status) === list)
            .map((each) => viewMission(each, caller.timeZone, request.locale))
    return answer({
      active_missions: listed('active'),
      available_missions:
        status !== undefined && status !== 'available'
          ? []
          : available.filter(isWanted).map((each) => viewAvailableMission(each, rules, request.locale)),
      completed_missions: listed('completed'),
      expired_missions: listed('expired'),
      completed_today: completedToday(own, at, caller.timeZone),
      daily_missions_limit: level.daily_missions_limit,
    })
  },
})
