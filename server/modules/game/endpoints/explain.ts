import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { hasRole, type MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { defineError } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { findMembers } from '../../accounts/index.ts'
import { Answer, answer } from '../answer.ts'
import type { Player } from '../game-of.ts'
import { explainAction } from '../why/explain-action.ts'
import { explainEvent } from '../why/explain-event.ts'
import { explainLedger } from '../why/explain-ledger.ts'
import { explainRank } from '../why/explain-rank.ts'
import { explainStreak } from '../why/explain-streak.ts'
import { type Explained, type Explanation, ExplanationView, Kind, viewExplanation } from '../why/explanation.ts'

const nothingToExplain = defineError('why.unknown', 404, {
  es: 'No hay nada tuyo que explicar con ese nombre',
  en: 'There is nothing of yours to explain by that name',
})

/** Every figure that members see can be worked out again (rules of the ledger, limits, streaks and ranks included). */
export const explain = endpoint({
  get: '/api/v4/gamification/why/:kind/:id',
  summary:
    'Why a figure is what it is: `ledger` (number of a Lümis line), `action` (number), `streak` (`<code>:<day>`), `rank` (`<board>` or `<board>:<first day>`), `event` (`<number>` or `<number>:<start in milliseconds>`)',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  params: Type.Object({ kind: Kind, id: Type.String({ minLength: 1, maxLength: 80 }) }),
  query: Type.Object({
    user_id: Type.Optional(
      Type.Integer({ description: 'Of somebody else: for administrators; ledger lines need none.' }),
    ),
  }),
  output: Answer(ExplanationView),
  errors: [nothingToExplain],

  async handle({ params: { kind, id }, query, caller, ctx, request }) {
    const isAdmin = hasRole(caller.role, 'admin')
    const player = await playerOf(ctx, caller, query.user_id, isAdmin)
    const explained = player && (await explanationOf(ctx, kind, id, player, isAdmin))
    if (explained === undefined) throw nothingToExplain()
    return answer(viewExplanation(kind, id, explained, request.locale))
  },
})

/** Whose figures are asked about; nobody's for who may not ask. */
async function playerOf(
  ctx: Ctx,
  caller: MemberCaller,
  userId: number | undefined,
  isAdmin: boolean,
): Promise<Player | undefined> {
  if (userId === undefined || userId === caller.userId) return caller
  if (!isAdmin) return undefined
  const found = (await findMembers(ctx, [userId])).get(userId)
  return found && { userId, timeZone: found.timeZone ?? ctx.settings.get('time_zone') }
}

async function explanationOf(
  ctx: Ctx,
  kind: Explanation['kind'],
  id: string,
  player: Player,
  isAdmin: boolean,
): Promise<Explained | undefined> {
  switch (kind) {
    case 'ledger': {
      const line = await explainLedger(ctx, id)
      return line !== undefined && (isAdmin || line.memberId === player.userId) ? line : undefined
    }
    case 'action':
      return explainAction(ctx, player.userId, id)
    case 'streak':
      return explainStreak(ctx, player, id)
    case 'rank':
      return explainRank(ctx, player, id)
    case 'event':
      return explainEvent(ctx, player, id)
  }
}
