import Type from 'typebox'
import { defineFact } from '../../platform/facts/fact.ts'

const UserType = Type.Union([Type.Literal('registered'), Type.Literal('anonymous')])

export const creditsUsed = defineFact(
  'credits.used',
  Type.Object({
    user_id: Type.Integer(),
    user_type: UserType,
    amount: Type.Integer(),
    credits_remaining: Type.Integer(),
    transaction_id: Type.Integer(),
  }),
  { es: 'Alguien ha gastado créditos', en: 'Somebody spent credits' },
)

export const creditsReset = defineFact(
  'credits.reset',
  Type.Object({
    user_id: Type.Integer(),
    subscription: Type.String(),
    amount: Type.Integer({ description: 'What was added; zero when the balance was already above the plan.' }),
    credits_remaining: Type.Integer(),
    transaction_id: Type.Integer(),
  }),
  { es: 'Ha empezado un nuevo periodo del plan de un miembro', en: "A new period of a member's plan began" },
)

export const creditsAdjusted = defineFact(
  'credits.adjusted',
  Type.Object({
    user_id: Type.Integer(),
    amount: Type.Integer({ description: 'Negative when credits were taken.' }),
    credits_remaining: Type.Integer(),
    transaction_id: Type.Integer(),
    reason: Type.String(),
  }),
  { es: 'Un administrador ha dado o quitado créditos', en: 'An administrator gave or took credits' },
)

export const walletFacts = [creditsUsed, creditsReset, creditsAdjusted]
