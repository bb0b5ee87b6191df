import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import {
  type Action,
  findAction,
  type GameEffects,
  type LimitHit,
  lumisEarnedBy,
  xpEarnedBy,
} from '../../gamification/index.ts'
import { lumisCorrectionsOf } from '../../wallet/index.ts'
import { capTexts } from '../actions/limit.view.ts'
import { withLumis, withXp } from './award-steps.ts'
import { type Explained, type Explanation, inputsOf, namedAction } from './explanation.ts'
import { emptySum } from './sum.ts'

/** What an action earned and why, or why nothing, as it is known now. `undefined`: the member has no such action. */
export async function explainAction(ctx: Ctx, memberId: number, id: string): Promise<Explained | undefined> {
  const number = numberOf(id)
  const action = number === undefined ? undefined : await findAction(ctx, memberId, number)
  if (action === undefined) return undefined
  const { effects } = action
  const [rules, corrections] = await Promise.all([
    ctx.rules.version(effects.rules),
    correctionsOf(ctx, memberId, action),
  ])
  const inputs = inputsOf(action, rules)
  const { game, duplicate } = effects
  if (game === undefined || duplicate) {
    const text = duplicate ? voided : beforeTheGame
    return { text, steps: emptySum.note(text).steps, inputs, corrections }
  }
  const context = { effects: game, rules: rules.game, action: namedAction(action, ctx.rules.current) }
  const { limit } = game
  if (limit !== undefined) {
    const why = whyLimited(limit, game, ctx.clock.now().getTime())
    const steps = emptySum.note(why).start(nothing, 0).equals(total).steps
    return { text: why, steps, inputs, corrections }
  }
  const sum = withXp(withLumis(emptySum, context), context)
  const [lumis, xp] = [lumisEarnedBy(game), xpEarnedBy(game)]
  const text = {
    es: `«${context.action.es}» dio ${lumis} Lümis y ${xp} XP`,
    en: `"${context.action.en}" gave ${lumis} Lümis and ${xp} XP`,
  }
  const steps = sum.steps.length > 0 ? sum.steps : emptySum.start(nothing, 0).equals(total).steps
  return { text, steps, inputs, corrections }
}

/**
 * What late actions have done to the Lümis of one. Where what one action lost is what another gained (the reward for a level
 * that is now reached earlier), the ledger has no line for it: the rest is named without one.
 */
export async function correctionsOf(
  ctx: Ctx,
  memberId: number,
  { id, effects, lumis: first }: Action,
): Promise<Explanation['corrections']> {
  if (effects.was === undefined || effects.game === undefined) return []
  const lines = await lumisCorrectionsOf(ctx, memberId, id)
  const corrections: Explanation['corrections'] = lines.map(({ id: line, was, is, occurredAt, reference }) => ({
    transfer_id: line,
    was,
    is,
    occurred_at: occurredAt.toISOString(),
    because_of: reference,
  }))
  const reached = lines.reduce((sum, { was, is }) => sum + is - was, first)
  const now = lumisEarnedBy(effects.game)
  if (reached === now) return corrections
  return [...corrections, { transfer_id: null, was: reached, is: now, occurred_at: null, because_of: null }]
}

/** A number as addresses carry it. */
export function numberOf(id: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined
}

const nothing: Texts = { es: 'Esta acción no vale nada por sí misma', en: 'This action is worth nothing by itself' }
const total: Texts = { es: 'Total', en: 'In all' }
const voided: Texts = {
  es: 'Ya se había premiado lo mismo en tu cuenta: cuenta una sola vez',
  en: 'Your account had been rewarded for the same already: it counts once',
}
const beforeTheGame: Texts = {
  es: 'Es de antes de que hubiera Lümis y XP: no dio ninguno',
  en: 'It is from before there were Lümis and XP: it gave none',
}

function whyLimited(limit: LimitHit, game: GameEffects, now: number): Texts {
  if (limit.hit === 'cooldown') {
    const until = new Date(limit.until).toISOString()
    return {
      es: `No dio nada: había que esperar hasta ${until}`,
      en: `It gave nothing: it had to wait until ${until}`,
    }
  }
  const { es, en } = capTexts(limit, game, now)
  return { es: `No dio nada. ${es}`, en: `It gave nothing. ${en}` }
}
