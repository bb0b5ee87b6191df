import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { mostTokens, systemTypes } from '../../gamification/index.ts'
import { RecordedView } from '../actions/recorded.schema.ts'
import { viewRecorded } from '../actions/recorded.view.ts'
import { memberActor } from '../actions/report.ts'
import { Answer, answer } from '../answer.ts'
import { memberUnknown } from '../errors.ts'

const most = 1_000_000
const Amount = Type.Optional(Type.Integer({ minimum: 0, maximum: most }))
const { level, achievements, user_id, new_lumis_balance, current_xp, lumis_earned } = RecordedView.properties

/** Gives a member Lümis, XP or freeze tokens. It is an action of the member like any other: it can lift a level, and is explained. */
export const grant = endpoint({
  post: '/api/v4/admin/gamification/users/:user_id/grants',
  summary: 'Give a member Lümis, XP or freeze tokens',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  params: Type.Object({ user_id: Type.Integer({ minimum: 1 }) }),
  body: Type.Object({
    lumis: Amount,
    xp: Amount,
    freeze_tokens: Type.Optional(Type.Integer({ minimum: 0, maximum: mostTokens })),
    reason: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  }),
  output: Answer(
    Type.Object({
      action_id: Type.Integer(),
      user_id,
      lumis_granted: Type.Integer(),
      xp_granted: Type.Integer(),
      freeze_tokens_granted: Type.Integer({ description: 'Less than asked for where the member can hold no more.' }),
      reason: Type.String(),
      lumis_earned,
      new_lumis_balance,
      current_xp,
      level,
      achievements,
    }),
  ),
  status: 200,
  otherStatus: 201,
  errors: [memberUnknown],
  transaction: 'none',
  idempotent: true,

  async handle({ params, body, caller, ctx, idempotencyKey, request, reply }) {
    const { lumis = 0, xp = 0, freeze_tokens = 0, reason } = body
    if (lumis + xp + freeze_tokens === 0) throw validationFailed({ fields: [nothingGiven] })
    const actor = await memberActor(ctx, params.user_id)
    const recorded = await ctx.actions.record({
      actor,
      type: systemTypes.granted,
      metadata: { lumis, xp, freeze_tokens, reason, granted_by: caller.userId },
      channel: 'command',
      idempotencyKey: idempotencyKey && `grant ${caller.userId} ${idempotencyKey}`,
    })
    const effect = (recorded.action.effects.was ?? recorded.action.effects.game)?.command
    if (effect?.did !== 'granted') throw new Error('A grant has another effect than to give')
    const view = await viewRecorded(ctx, recorded, actor, request.locale)
    const granted = { lumis: effect.lumis, xp: effect.xp, freeze_tokens: effect.tokens }
    if (recorded.outcome === 'recorded') {
      const line = { action: 'game.granted', subject: `user:${actor.id}`, before: null }
      const after = { ...granted, reason, action_id: recorded.action.id }
      await ctx.transaction((within) => audit(within, caller, { ...line, after }))
      reply.status(201)
    }
    return answer({
      action_id: recorded.action.id,
      user_id: actor.id,
      lumis_granted: granted.lumis,
      xp_granted: granted.xp,
      freeze_tokens_granted: granted.freeze_tokens,
      reason: effect.reason,
      lumis_earned: view.lumis_earned,
      new_lumis_balance: view.new_lumis_balance,
      current_xp: view.current_xp,
      level: view.level,
      achievements: view.achievements,
    })
  },
})

const nothingGiven = {
  path: ['body', 'lumis'],
  kind: 'missing',
  texts: {
    es: 'Indica cuánto das: lumis, xp o freeze_tokens',
    en: 'Say how much is given: lumis, xp or freeze_tokens',
  },
}
