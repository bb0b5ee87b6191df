import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { command } from '../command.ts'

/** Whether freeze tokens are spent by themselves, one for each missed day, as long as there are any. */
export const setAutoFreeze = endpoint({
  patch: '/api/v4/gamification/streaks/settings',
  summary: 'Allow or forbid that freeze tokens are spent at midnight',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ auto_freeze: Type.Boolean() }),
  output: Answer(Type.Object({ auto_freeze: Type.Boolean() })),
  errors: [],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey }) {
    const metadata = { allowed: body.auto_freeze }
    const asked = { type: systemTypes.autoFreezeSet, did: 'auto_freeze_set', metadata } as const
    const { effect } = await command(ctx, caller, asked, idempotencyKey)
    return answer({ auto_freeze: effect.allowed })
  },
})
