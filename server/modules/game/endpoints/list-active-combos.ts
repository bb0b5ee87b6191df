import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { availableCombos, levelAt } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { AvailableComboView, ComboRunView, viewAvailableCombo, viewComboRun } from '../combo.view.ts'
import { gameOf } from '../game-of.ts'

/** The combos that run, those that could be started and the last that ended (Lümis v4 §11). */
export const listActiveCombos = endpoint({
  get: '/api/v4/gamification/combos/active',
  summary: "The member's combos, and those that can be started",
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(
    Type.Object({
      active_combos: Type.Array(ComboRunView),
      available_combos: Type.Array(AvailableComboView),
      recent_combos: Type.Array(ComboRunView, { description: 'Completed and expired ones, begun last first.' }),
    }),
  ),
  errors: [],

  async handle({ caller, ctx, request }) {
    const { game: rules, types } = ctx.rules.current
    const game = await gameOf(ctx, caller)
    const now = ctx.clock.now().getTime()
    const typeName = (id: number) => types.get(id)?.name ?? ''
    const runs = game.combos.flatMap((run) => {
      const rule = rules.combos.get(run.rule)
      return rule === undefined ? [] : viewComboRun(run, rule, { now, locale: request.locale, typeName })
    })
    const level = levelAt(rules.levels, game.experience.xp).number
    return answer({
      active_combos: runs.filter(({ status }) => status === 'active'),
      available_combos: availableCombos(game.combos, { at: now, day: game.day, level }, rules).map((combo) =>
        viewAvailableCombo(combo, rules.levels, request.locale),
      ),
      recent_combos: runs.filter(({ status }) => status !== 'active').reverse(),
    })
  },
})
