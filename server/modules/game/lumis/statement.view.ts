import Type, { type Static } from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import type { Locale, Texts } from '../../../platform/errors/named-error.ts'
import { Page, pageOf } from '../../../platform/http/paging.ts'
import { type Action, findActions, periodText, type Rules } from '../../gamification/index.ts'
import { lumisStatement } from '../../wallet/index.ts'
import { contestRule } from '../leaderboard/contest-rule.ts'
import { rewardText } from '../why/award-steps.ts'
import { numberOf } from '../why/explain-action.ts'
import { namedAction } from '../why/explanation.ts'
import { type Line, movementText, reasonTexts } from './reasons.ts'

const LumisLineView = Type.Object({
  id: Type.Integer({ description: 'Its explanation: `why/ledger/<id>`.' }),
  amount: Type.Integer({ description: 'Negative for what went out.' }),
  reason: Type.String({ description: 'Code: `action`, `mission`, `board`, `correction` …' }),
  reason_text: Type.String(),
  reference_text: Type.String({ description: 'What it was for, by the names of today.' }),
  occurred_at: Type.String({ format: 'date-time' }),
  balance_after: Type.Integer(),
})

export const LumisPage = Page(LumisLineView)

/** Everything that ever moved a member's Lümis, newest first: the amounts of all pages come to the balance. */
export async function viewLumis(
  ctx: Ctx,
  memberId: number,
  page: { readonly page: number; readonly limit: number },
  locale: Locale,
): Promise<Static<typeof LumisPage>> {
  const { items, total } = await lumisStatement(ctx, memberId, page)
  const actions = await findActions(ctx, memberId, [...new Set(items.flatMap((line) => actionIn(line) ?? []))])
  const rules = ctx.rules.current
  return pageOf(
    items.map((line) => ({
      id: line.id,
      amount: line.amount,
      reason: line.reason,
      reason_text: reasonTexts[line.reason][locale],
      reference_text: referenceTexts(line, actions.get(actionIn(line) ?? 0), rules)[locale],
      occurred_at: line.occurredAt.toISOString(),
      balance_after: line.balance,
    })),
    total,
    page,
  )
}

/** The number of the action that a line is about. */
function actionIn({ reference }: Line): number | undefined {
  return reference?.startsWith('action:') ? numberOf(reference.slice('action:'.length)) : undefined
}

function referenceTexts(line: Line, action: Action | undefined, rules: Rules): Texts {
  if (action !== undefined) {
    const name = namedAction(action, rules)
    if (line.reason === 'correction') return { es: `«${name.es}» llegó tarde`, en: `"${name.en}" came late` }
    return rewardText(action.effects.game?.command, rules.game) ?? name
  }
  if (line.reason === 'board' || line.reason === 'event') return prizeTexts(line, rules)
  if (line.reason === 'correction') return { es: 'Tus cuentas se unieron', en: 'Your accounts were joined' }
  return movementText(line.reason)
}

/** `reference`: contest, period and place. */
function prizeTexts({ reference }: Line, { game }: Rules): Texts {
  const [contest = '', period = '', rank = ''] = (reference ?? '').split(':')
  const name = contestRule(contest, game)?.rule?.name ?? { es: contest, en: contest }
  const since = periodText({ contest, period: Number(period) })
  return {
    es: `Puesto ${rank} en «${name.es}» (desde ${since})`,
    en: `Place ${rank} on "${name.en}" (since ${since})`,
  }
}
