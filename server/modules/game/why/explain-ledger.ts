import type { Ctx } from '../../../platform/context.ts'
import { findAction } from '../../gamification/index.ts'
import { findLumisTransfer, type LumisTransfer } from '../../wallet/index.ts'
import { movementText } from '../lumis/reasons.ts'
import { withLumis } from './award-steps.ts'
import { correctionsOf, numberOf } from './explain-action.ts'
import { type Explained, inputsOf, namedAction } from './explanation.ts'
import { emptySum } from './sum.ts'

/** Whose line it is comes with it: who asks may not be that member. */
interface ExplainedLine extends Explained {
  readonly memberId: number
}

/** Why a line of the Lümis statement is what it is; `undefined` when there is no such line. */
export async function explainLedger(ctx: Ctx, id: string): Promise<ExplainedLine | undefined> {
  const number = numberOf(id)
  const line = number === undefined ? undefined : await findLumisTransfer(ctx, number)
  if (line === undefined) return undefined
  const { memberId } = line
  if (line.reason === 'correction') return { memberId, ...(await explainCorrection(ctx, line)) }
  if (line.reason === 'board' || line.reason === 'event') return { memberId, ...explainPrize(ctx, line) }
  return { memberId, ...((await explainReward(ctx, line)) ?? explainMovement(line)) }
}

/** What an action earned when it was recorded: what late ones have changed since are lines of their own. */
async function explainReward(ctx: Ctx, line: LumisTransfer): Promise<Explained | undefined> {
  const action = await actionOf(ctx, line)
  const effects = action?.effects.was ?? action?.effects.game
  if (action === undefined || effects === undefined) return undefined
  const [rules, corrections] = await Promise.all([
    ctx.rules.version(action.effects.rules),
    correctionsOf(ctx, line.memberId, action),
  ])
  const inputs = inputsOf(action, rules)
  const name = namedAction(action, ctx.rules.current)
  const { steps } = withLumis(emptySum, { effects, rules: rules.game, action: name })
  const text = {
    es: `${line.amount} Lümis por «${name.es}»`,
    en: `${line.amount} Lümis for "${name.en}"`,
  }
  return { text, steps, inputs, corrections }
}

/** Every figure that moved, and how far the balance reached for what was taken back. */
async function explainCorrection(ctx: Ctx, line: LumisTransfer): Promise<Explained> {
  const { changes, asked } = correctionIn(line.metadata)
  let sum = emptySum.start({ es: 'Antes de la corrección', en: 'Before the correction' }, 0)
  for (const { action, was, is } of changes) {
    sum = sum.plus(
      { es: `Acción ${action}: de ${was} a ${is}`, en: `Action ${action}: from ${was} to ${is}` },
      is - was,
    )
  }
  const short = line.amount - asked
  sum = sum
    .plus({ es: 'No había más saldo que retirar', en: 'There was no more to take back' }, short)
    .equals({ es: 'Corrección', en: 'Correction' })
  const action = await actionOf(ctx, line)
  const inputs = action && inputsOf(action, await ctx.rules.version(action.effects.rules))
  const name = action && namedAction(action, ctx.rules.current)
  const text =
    name === undefined
      ? {
          es: 'Al unir tus cuentas cambió lo que valían acciones anteriores',
          en: 'Joining your accounts changed what earlier actions were worth',
        }
      : {
          es: `«${name.es}» llegó tarde y cambió lo que valían las acciones siguientes`,
          en: `"${name.en}" came late and changed what the actions after it were worth`,
        }
  return { text, steps: sum.steps, ...(inputs && { inputs }) }
}

/** `reference`: contest, period and place. */
function explainPrize(ctx: Ctx, { amount, reason, reference }: LumisTransfer): Explained {
  const [contest = '', , rank = ''] = (reference ?? '').split(':')
  const { boards, events } = ctx.rules.current.game
  const number = Number(contest.slice(1))
  const name = (reason === 'board' ? boards.get(number) : events.get(number))?.name ?? { es: contest, en: contest }
  const steps = emptySum
    .note({ es: `Puesto final en «${name.es}»`, en: `Final place on "${name.en}"` }, Number(rank))
    .start({ es: 'Premio de ese puesto', en: 'Prize of that place' }, amount)
    .equals({ es: 'Total en Lümis', en: 'Lümis in all' }).steps
  const text = {
    es: `${amount} Lümis por el puesto ${rank} en «${name.es}»`,
    en: `${amount} Lümis for place ${rank} on "${name.en}"`,
  }
  return { text, steps }
}

/** What nobody had to work out: spending, what came along from a guest. */
function explainMovement({ amount, reason }: LumisTransfer): Explained {
  const label = movementText(reason)
  const steps = emptySum.start(label, amount).equals({ es: 'Total en Lümis', en: 'Lümis in all' }).steps
  return { text: label, steps }
}

async function actionOf(ctx: Ctx, { memberId, reference }: LumisTransfer) {
  const number = reference?.startsWith('action:') ? numberOf(reference.slice('action:'.length)) : undefined
  return number === undefined ? undefined : findAction(ctx, memberId, number)
}

interface Change {
  readonly action: number
  readonly was: number
  readonly is: number
}

/** As the recorder wrote it. */
function correctionIn(metadata: LumisTransfer['metadata']): {
  readonly changes: readonly Change[]
  readonly asked: number
} {
  const changes = Array.isArray(metadata.changes) ? metadata.changes.filter(isChange) : []
  return { changes, asked: typeof metadata.asked === 'number' ? metadata.asked : 0 }
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'action' in value && 'was' in value && 'is' in value
}
