import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { ComboRunView, viewComboRun } from '../combo.view.ts'
import { command } from '../command.ts'

/** Begins a combo; from then on the member's actions count for it (Lümis v4 §11, which prints no answer: it is the combo as listed). */
export const startCombo = endpoint({
  post: '/api/v4/gamification/combos/start',
  summary: 'Start a combo',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ combo_code: Type.String({ minLength: 1, maxLength: 50 }) }),
  output: Answer(Type.Object({ combo_started: Type.Literal(true), ...ComboRunView.properties })),
  errors: [
    gameErrors['combo.unknown'],
    gameErrors['combo.not_available'],
    gameErrors['combo.expired'],
    gameErrors['combo.already_started'],
    gameErrors['insufficient.level'],
  ],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const metadata = { combo_code: body.combo_code }
    const asked = { type: systemTypes.comboStarted, did: 'combo_started', metadata } as const
    const { effect, recorded } = await command(ctx, caller, asked, idempotencyKey)
    const rule = ctx.rules.current.game.combos.get(effect.rule)
    if (rule === undefined) throw gameErrors['combo.unknown']()
    const start = recorded.action.occurredAt.getTime()
    const run = { rule: rule.id, start, until: effect.until, steps: [], done: 0 }
    const begun = viewComboRun(run, rule, { now: start, locale: request.locale, typeName: String })
    return answer({ combo_started: true as const, ...begun })
  },
})
